package statesheet.edition.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Margin;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.GridCell;

/** Reads margins of error: 0 or more, in the unit of their figure, those of counts with or without decimals. */
public final class MarginReader {

    /** {@code ±0.3}, {@code +/-0.3}. */
    private static final Pattern SIGN = Pattern.compile("(?:±|\\+\\s?/\\s?[-\u2013\u2212])\\s*(?=\\d)");

    /**
     * What the Census Bureau writes for an estimate that it holds to its count of the population: the margin is 0
     * (Instructions for Applying Statistical Testing to American Community Survey Data).
     */
    private static final String CONTROLLED = "*****";

    /** Problems whose fix is right for a margin too. */
    private static final Set<String> KEPT = Set.of("cell.ambiguous", "cell.scaled-percent");

    private final RowRules rules;
    private final CellReader numbers;

    public MarginReader(RowRules rules) {
        this.rules = rules;
        this.numbers = new CellReader(rules);
    }

    /** With a problem there is no margin, so that nothing else is said of it. */
    public record Read(Margin margin, Optional<Problem> problem) {

        private static Read of(Margin margin) {
            return new Read(margin, Optional.empty());
        }

        private static Read refused(Problem problem) {
            return new Read(Margin.NONE, Optional.of(problem));
        }
    }

    /** @param separators what is between the cells of the file, if its commas may stand before decimals; or empty */
    public Read read(GridCell cell, FigureDefinition figure, String separators, Where where) {
        var text = Texts.shown(cell);
        if (Texts.isBlank(cell)) {
            return figure.optional() ? Read.of(Margin.UNKNOWN) : Read.refused(problem("cell.margin-blank", where,
                    "a blank", "fill in the cell, or write \"optional\": true for " + figure.name()
                            + " in edition.json"));
        }
        if (rules.mark(figure, text).isPresent()) {
            return Read.of(Margin.UNKNOWN);
        }
        return text.equals(CONTROLLED) ? Read.of(Margin.of(BigDecimal.ZERO))
                : number(cell, text, figure, separators, where);
    }

    private Read number(GridCell cell, String text, FigureDefinition figure, String separators, Where where) {
        boolean thousands = figure.unit() == Unit.COUNT && text.indexOf(',') >= 0;
        var read = numbers.read(withoutSign(cell), asNumber(figure), thousands ? "" : separators, where);
        if (read.value().orElse(null) instanceof Value.Number(var number) && number.signum() >= 0) {
            return Read.of(Margin.of(number));
        }
        return Read.refused(read.problem()
                .filter(found -> KEPT.contains(found.rule()) || !(cell instanceof GridCell.Typed))
                .orElseGet(() -> problem("cell.margin", where, Quoted.of(text),
                        text.chars().anyMatch(Character::isDigit) ? "write the number alone, like 0.3 or 1,234"
                                : "correct the cell; if it says that the margin is not known, add it to \"marks\" in"
                                        + " edition.json")));
    }

    private static Problem problem(String rule, Where where, String found, String fix) {
        return Problem.ofEdition(rule, where, found + " as the margin of error",
                "a number of 0 or more, in the unit of the figure", fix);
    }

    private static GridCell withoutSign(GridCell cell) {
        return cell instanceof GridCell.Typed(var where, var text)
                ? new GridCell.Typed(where, SIGN.matcher(Texts.stripped(text)).replaceFirst("")) : cell;
    }

    /** A count is whole, and its margin need not be. */
    private static FigureDefinition asNumber(FigureDefinition figure) {
        return figure.unit() != Unit.COUNT ? figure : new FigureDefinition(figure.name(), figure.label(), figure.noun(),
                figure.scope(), Unit.NUMBER, figure.decimals(), figure.precision(), figure.optional(),
                figure.additive(), figure.breakdowns(), figure.formula(), figure.column(), figure.period(),
                figure.source(), figure.marks());
    }
}
