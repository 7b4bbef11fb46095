package statesheet.edition.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.document.Numerals;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Mark;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Reads what a cell says of a figure. Anything that could mean two things is refused, with what it might mean. */
public final class CellReader {

    /** 2^53 - 1: the largest whole number up to which a double, and so JSON and a spreadsheet, is exact. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One comma and no group of three after it: what is not a number otherwise can only be decimals then. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})");

    /** Where the separator of thousands and of decimals cannot be told apart. */
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, minus sign, and their small and full forms. */
    private static final String MINUS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

    /** A number and a mark after it: {@code 12*}, {@code 1,284 (3)}, {@code 92a}, {@code 1,284/c}. */
    private static final Pattern MARKED = Pattern.compile(
            "(.*[0-9%])\\s*(?:([*†‡§#¹²³⁰⁴-⁹ªº]+)|/\\s*(\\w{1,3})|\\[\\s*([^\\[\\]]{1,4})\\s*]|\\(\\s*([^()]{1,4})\\s*\\)"
                    + "|(\\p{L}))");

    private final RowRules rules;

    public CellReader(RowRules rules) {
        this.rules = rules;
    }

    /** What a cell says: a value, none where it is blank, or a problem; and the footnote marks that are on it. */
    public record Read(Optional<Value> value, Optional<Problem> problem, List<String> footnotes) {

        private static Read of(Value value, List<String> footnotes) {
            return new Read(Optional.of(value), Optional.empty(), footnotes);
        }
    }

    /**
     * @param text           as typed or as stored
     * @param commasMayBeDecimals whether the file's commas could stand before decimals
     */
    public Read read(String text, FigureDefinition figure, boolean commasMayBeDecimals, Where where) {
        var typed = Texts.stripped(text);
        if (typed.isEmpty()) {
            return new Read(Optional.empty(), Optional.empty(), List.of());
        }
        var mark = mark(typed, figure);
        if (mark.isPresent()) {
            return Read.of(new Value.Marked(mark.get()), List.of());
        }
        if (figure.unit() == Unit.TEXT) {
            return Read.of(new Value.Words(typed), List.of());
        }
        var footnotes = new ArrayList<String>();
        var number = withoutFootnotes(typed, footnotes);
        if (commasMayBeDecimals && figure.unit() != Unit.COUNT && EITHER.matcher(number).matches()) {
            return refused(ambiguous(where, number, figure));
        }
        return number(number, figure).map(value -> checked(value, typed, figure, footnotes, where))
                .orElseGet(() -> refused(notANumber(typed, figure, where)));
    }

    /** A mark of the figure comes before one of the edition; their case does not matter. */
    private Optional<Mark> mark(String typed, FigureDefinition figure) {
        return mark(typed, figure.marks()).or(() -> mark(typed, rules.marks()));
    }

    private static Optional<Mark> mark(String typed, Map<String, Mark> marks) {
        return marks.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(typed)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** The text without the marks that the edition explains, which are added to {@code footnotes}. */
    private String withoutFootnotes(String typed, List<String> footnotes) {
        var marked = MARKED.matcher(typed);
        if (rules.footnotes().isEmpty() || !marked.matches()) {
            return typed;
        }
        for (int group = 2; group <= marked.groupCount(); group++) {
            var mark = marked.group(group);
            if (mark != null && rules.footnotes().containsKey(mark)) {
                footnotes.addFirst(mark);
                return withoutFootnotes(Texts.stripped(marked.group(1)), footnotes);
            }
        }
        return typed;
    }

    /** The number with its sign and without that of its unit; empty where the text is none. */
    private static Optional<BigDecimal> number(String typed, FigureDefinition figure) {
        boolean negative = MINUS.indexOf(typed.charAt(0)) >= 0;
        var digits = negative ? Texts.stripped(typed.substring(1)) : typed;
        if (figure.unit() == Unit.DOLLARS && digits.startsWith("$")) {
            digits = Texts.stripped(digits.substring(1));
            negative |= !digits.isEmpty() && MINUS.indexOf(digits.charAt(0)) >= 0;
            digits = negative && MINUS.indexOf(digits.charAt(0)) >= 0 ? digits.substring(1) : digits;
        }
        if (figure.unit() == Unit.PERCENT && digits.endsWith("%")) {
            digits = Texts.stripped(digits.substring(0, digits.length() - 1));
        }
        boolean below = negative;
        return Numeral.read(digits).map(number -> below ? number.negate() : number);
    }

    private Read checked(BigDecimal typedNumber, String typed, FigureDefinition figure, List<String> footnotes,
            Where where) {
        var number = figure.column().scale().map(typedNumber::multiply).orElse(typedNumber);
        boolean mayBeNegative = figure.unit() == Unit.NUMBER || figure.unit() == Unit.DOLLARS;
        if (number.signum() < 0 && !mayBeNegative) {
            return refused(problem(where, typed, NotANumber.NEGATIVE.found(), figure, NotANumber.NEGATIVE.fix()));
        }
        if (figure.unit() == Unit.COUNT) {
            var whole = number.stripTrailingZeros();
            if (whole.scale() > 0) {
                return refused(problem(where, typed, "a number with decimals", figure,
                        "write a whole number; put a comma or nothing between thousands"));
            }
            number = number.scale() == 0 ? number : whole.setScale(0);
        }
        if (figure.unit() == Unit.PERCENT && number.compareTo(HUNDRED) > 0) {
            return refused(problem(where, typed, "more than a hundred percent", figure,
                    "correct the number, or \"unit\" in edition.json"));
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            return refused(Problem.ofEdition("cell.too-large", where,
                    Texts.quoted(typed) + ", too large to be kept exactly", "at most " + Numerals.separated(LARGEST),
                    "correct the number"));
        }
        return Read.of(new Value.Number(number), List.copyOf(footnotes));
    }

    private static Problem notANumber(String typed, FigureDefinition figure, Where where) {
        if (figure.unit() != Unit.COUNT && DECIMAL_COMMA.matcher(typed).matches()) {
            return problem(where, typed, "with a comma before its decimals", figure,
                    "write " + typed.replace(',', '.'));
        }
        var kind = NotANumber.in(typed);
        return problem(where, typed, kind.found(), figure, kind.fix());
    }

    private static Problem ambiguous(Where where, String typed, FigureDefinition figure) {
        return Problem.ofEdition("cell.ambiguous", where,
                Texts.quoted(typed) + ", a thousand and more or a number with decimals", expected(figure.unit()),
                "write " + typed.replaceAll("[.,]", "") + " for the one, " + typed.replace(',', '.') + "0 for the other");
    }

    private static Problem problem(Where where, String typed, String what, FigureDefinition figure, String fix) {
        return Problem.ofEdition("cell.number", where, Texts.quoted(typed) + ", " + what, expected(figure.unit()), fix);
    }

    private static Read refused(Problem problem) {
        return new Read(Optional.empty(), Optional.of(problem), List.of());
    }

    static String expected(Unit unit) {
        return switch (unit) {
            case COUNT -> "a whole number, 0 or more";
            case PERCENT -> "a number from 0 to 100, in percent";
            case NUMBER -> "a number";
            case DOLLARS -> "an amount in dollars";
            case TEXT -> "a text";
        };
    }
}
