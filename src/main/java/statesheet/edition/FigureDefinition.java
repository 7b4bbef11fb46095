package statesheet.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import statesheet.document.Numerals;

/**
 * One entry of the dictionary: what a figure is and which rows have it.
 *
 * @param name       the name in the spreadsheet's header and in the text's placeholders
 * @param label      the figure in words, as charts and tables say it
 * @param scope      which rows have it
 * @param unit       what its values are
 * @param precision  how close the values are to the truth
 * @param optional   whether a blank is no problem
 * @param breakdowns lists of parts that add to it; empty for most figures
 * @param share      the two figures it is derived from, for one that is never in the spreadsheet
 */
public record FigureDefinition(String name, String label, Scope scope, Unit unit, Precision precision,
        boolean optional, List<Parts> breakdowns, Optional<Share> share) {

    public FigureDefinition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** Which rows of the spreadsheet have the figure. */
    public enum Scope {
        PLACES, NATION, BOTH;

        public boolean covers(Place place) {
            return switch (this) {
                case PLACES -> place.kind() != Kind.NATION;
                case NATION -> place.kind() == Kind.NATION;
                case BOTH -> true;
            };
        }
    }

    public enum Unit {
        /** A whole number from 0 to 2^53 - 1, the largest up to which a double, and so JSON, is exact. */
        COUNT,
        /** From 0 to 100, decimals allowed. */
        PERCENT,
        NUMBER;

        /** As sheets print it: 3,645, 1,234.50 or, of a percent, 12.5%. */
        public String printed(BigDecimal value) {
            return switch (this) {
                case COUNT, NUMBER -> Numerals.separated(value);
                case PERCENT -> Numerals.separated(value) + "%";
            };
        }
    }

    public enum Precision {
        EXACT,
        /** The spreadsheet holds a bound: the true figure is above it, and the text must say "more than". */
        MORE_THAN
    }

    /**
     * A list of figures that add to their total exactly.
     *
     * @param name  what {@code by} calls the list in a chart or table; empty where the total has but one
     * @param parts their names, at least two
     */
    public record Parts(String name, List<String> parts) {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** {@code part} over {@code whole}, in whole percent, rounded half up. */
    public record Share(String part, String whole) {}
}
