package statesheet.edition.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.document.Numerals;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.GridCell;

/** Reads what a cell says of a figure. Anything that could mean two things is refused, with what it might mean. */
public final class CellReader {

    /** 2^53 - 1: the largest whole number up to which a double, and so JSON and a spreadsheet, is exact. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RowRules rules;

    public CellReader(RowRules rules) {
        this.rules = rules;
    }

    /**
     * What a cell says: a value, none where it is blank, or a problem.
     *
     * @param footnotes   the publisher's marks that are on it
     * @param percentSign whether it has a percent sign
     * @param asShown     how a workbook's cell shows its number
     */
    public record Read(Optional<Value> value, Optional<Problem> problem, List<String> footnotes, boolean percentSign,
            Optional<ShownNumber> asShown) {

        private static final Read BLANK =
                new Read(Optional.empty(), Optional.empty(), List.of(), false, Optional.empty());

        private static Read of(Value value) {
            return new Read(Optional.of(value), Optional.empty(), List.of(), false, Optional.empty());
        }

        private static Read refused(Problem problem) {
            return new Read(Optional.empty(), Optional.of(problem), List.of(), false, Optional.empty());
        }

        private Read with(List<String> footnotes, boolean percentSign) {
            return new Read(value, problem, footnotes, percentSign, asShown);
        }

        /** The same, of a workbook's cell; if it is refused, the problem says how the cell shows it. */
        private Read with(ShownNumber asShown) {
            var shown = problem.filter(_ -> asShown.isRounded()).map(refused -> Problem.ofEdition(refused.rule(),
                    refused.where(), refused.found() + "; the cell's format, " + asShown.format()
                            + ", shows it otherwise", refused.expected(), refused.fix())).or(() -> problem);
            return new Read(value, shown, footnotes, asShown.percentSign(), Optional.of(asShown));
        }
    }

    /**
     * Reads a cell.
     *
     * @param separators what is between the cells of the file, if its commas may stand before decimals; or empty
     */
    public Read read(GridCell cell, FigureDefinition figure, String separators, Where where) {
        var text = Texts.shown(cell);
        if (Texts.isBlank(cell)) {
            return Read.BLANK;
        }
        var mark = rules.mark(figure, text);
        if (mark.isPresent()) {
            return mark.get() instanceof Value.Hidden && figure.unit() != Unit.COUNT
                    ? Read.refused(hiddenCount(text, figure, where)) : Read.of(mark.get());
        }
        return cell instanceof GridCell.Typed && figure.unit() != Unit.TEXT ? typed(text, figure, separators, where)
                : other(cell, text, figure, where);
    }

    /** The words for a count that may not be shown are false for a rate or a percent. */
    private static Problem hiddenCount(String mark, FigureDefinition figure, Where where) {
        return Problem.ofEdition("cell.hidden-count", where, Quoted.of(mark)
                + ", a mark with \"between\" in a figure that is no count", "a mark whose words fit " + figure.name(),
                "give " + figure.name() + " its own \"marks\" in edition.json, without \"between\": { "
                        + Quoted.whole(mark) + ": \"the words to print\" }");
    }

    /** A text that is meant as one, and what only workbooks and JSON files have. */
    private static Read other(GridCell cell, String text, FigureDefinition figure, Where where) {
        return switch (cell) {
            case GridCell.Unusable(_, _, var found, var fix) -> Read.refused(Problem.ofEdition("cell.unusable", where,
                    found, expected(figure.unit()), fix));
            case GridCell.Merged(_, _, var range) -> Read.refused(Problem.ofEdition("cell.merged", where,
                    "a cell that is merged with others, " + range, expected(figure.unit()),
                    "unmerge the cells, and fill in each of them"));
            case GridCell.Stored number when figure.unit() != Unit.TEXT -> number(number, figure, where);
            case GridCell.Stored _, GridCell.Typed _ -> words(text, where);
        };
    }

    /** A text is printed as it is, on one line. */
    private static Read words(String text, Where where) {
        var line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        return line.chars().noneMatch(Character::isISOControl) ? Read.of(new Value.Name(line))
                : Read.refused(Problem.ofEdition("cell.unprintable", where, Quoted.of(text)
                        + ", with a character that cannot be printed", expected(Unit.TEXT), "type the text again"));
    }

    private Read typed(String text, FigureDefinition figure, String separators, Where where) {
        var footnotes = new ArrayList<String>(0);
        var numeral = SignedNumeral.of(withoutFootnotes(text, footnotes), figure.unit());
        if (numeral.isAmbiguous(figure.unit(), separators)) {
            return Read.refused(ambiguous(where, numeral.digits(), figure, separators));
        }
        if (numeral.percentSign() && isScaled(figure)) {
            return Read.refused(scaledTwice(where, Quoted.of(text), figure));
        }
        return numeral.value().map(value -> checked(value, text, figure, where).with(footnotes, numeral.percentSign()))
                .orElseGet(() -> Read.refused(notANumber(text, figure, where)));
    }

    /** The text without the marks that the edition explains, which are added to {@code footnotes}. */
    private String withoutFootnotes(String text, List<String> footnotes) {
        if (rules.footnotes().isEmpty() || Numeral.read(text).isPresent()) {
            return text;
        }
        var marked = FootnoteMarks.onNumber(text)
                .filter(found -> rules.footnotes().keySet().containsAll(found.marks()));
        marked.ifPresent(found -> footnotes.addAll(0, found.marks()));
        return marked.map(found -> withoutFootnotes(found.text(), footnotes)).orElse(text);
    }

    private static Read number(GridCell.Stored cell, FigureDefinition figure, Where where) {
        var asShown = ShownNumber.of(cell, figure.unit());
        if (asShown.problem().isPresent()) {
            return Read.refused(Problem.ofEdition("cell.format", where, asShown.problem().get().found(),
                    expected(figure.unit()), asShown.problem().get().fix()));
        }
        if (asShown.percentSign() && isScaled(figure)) {
            return Read.refused(scaledTwice(where, Quoted.of(asShown.shown()), figure));
        }
        return checked(asShown.value(), asShown.value().toPlainString(), figure, where).with(asShown);
    }

    private static boolean isScaled(FigureDefinition figure) {
        return figure.column().scale().filter(scale -> scale.compareTo(BigDecimal.ONE) != 0).isPresent();
    }

    private static Problem scaledTwice(Where where, String found, FigureDefinition figure) {
        return Problem.ofEdition("cell.scaled-percent", where, found + ", a percent that \"scale\" would multiply",
                expected(figure.unit()), "remove \"scale\" of " + figure.name() + " in edition.json");
    }

    private static Read checked(BigDecimal given, String typed, FigureDefinition figure, Where where) {
        var number = figure.column().scale().isEmpty() ? given : scaled(given, figure.column().scale().get());
        var unit = figure.unit();
        if (number.signum() < 0 && (unit == Unit.COUNT || unit == Unit.PERCENT)) {
            return Read.refused(NotANumber.NEGATIVE.problem(where, typed, unit));
        }
        if (unit == Unit.COUNT && number.scale() != 0 && number.stripTrailingZeros().scale() > 0) {
            return refused("cell.decimals", where, typed, "a number with decimals", expected(unit),
                    "write \"unit\" (number, percent, dollars) and \"decimals\" for " + figure.name()
                            + " in edition.json if it is no count; in a count, put a comma or nothing between"
                            + " thousands");
        }
        if (unit == Unit.PERCENT && number.compareTo(HUNDRED) > 0) {
            return refused("cell.above-hundred", where, typed, "more than a hundred percent", expected(unit),
                    "correct the number, or \"unit\" in edition.json");
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            return refused("cell.too-large", where, typed, "too large to be kept exactly",
                    "at most " + Numerals.separated(LARGEST), "correct the number");
        }
        return Read.of(new Value.Number(unit == Unit.COUNT && number.scale() != 0 ? number.setScale(0) : number));
    }

    private static Read refused(String rule, Where where, String typed, String what, String expected, String fix) {
        return Read.refused(Problem.ofEdition(rule, where, Quoted.of(typed) + ", " + what, expected, fix));
    }

    private static Problem notANumber(String typed, FigureDefinition figure, Where where) {
        return NotANumber.in(typed).problem(where, typed, figure.unit());
    }

    private static Problem ambiguous(Where where, String digits, FigureDefinition figure, String separators) {
        var plain = digits.replaceAll("[.,]", "");
        return Problem.ofEdition("cell.ambiguous", where, Quoted.of(digits)
                + (separators.isEmpty() ? "" : " between " + separators)
                + ", a thousand and more or a number with decimals", expected(figure.unit()),
                figure.unit() == Unit.COUNT ? "write " + plain + " or " + new BigDecimal(digits).toBigInteger()
                        : "write " + plain + " for the one, " + digits.replace(',', '.') + "0 for the other");
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal scale) {
        var scaled = number.multiply(scale).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    /** What a cell of a figure with this unit is expected to hold, in words. */
    public static String expected(Unit unit) {
        return switch (unit) {
            case COUNT -> "a whole number, 0 or more";
            case PERCENT -> "a number from 0 to 100, in percent";
            case NUMBER, PERCENT_CHANGE, POINTS, RANK -> "a number";
            case DOLLARS -> "an amount in dollars";
            case TEXT -> "a text";
        };
    }
}
