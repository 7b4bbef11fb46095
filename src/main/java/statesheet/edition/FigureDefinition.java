package statesheet.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.document.Numerals;

/**
 * One entry of the dictionary: what a figure is and which rows have it.
 *
 * @param name       the name in the text's placeholders
 * @param label      the figure in words, as charts and tables say it
 * @param noun       what it counts, if the edition says so
 * @param scope      which rows have it
 * @param unit       what its values are
 * @param decimals   how many of them are printed; empty where the edition does not say: none
 * @param precision  how close the values are to the truth
 * @param optional   whether a blank is no problem
 * @param additive   whether the places add to the nation, so that none is above it
 * @param breakdowns lists of parts that add to it; empty for most figures
 * @param formula    how it is worked out, for one that is never in the spreadsheet
 * @param column     where it is in the spreadsheet
 * @param period     what it is of, where that is not the edition's period
 * @param source     who published it, where that is not the edition's source
 * @param marks      what the publisher writes instead of a number
 */
public record FigureDefinition(String name, String label, Optional<Noun> noun, Scope scope, Unit unit,
        Optional<Integer> decimals, Precision precision, boolean optional, boolean additive, List<Parts> breakdowns,
        Optional<Formula> formula, Column column, Optional<String> period, Optional<Edition.Source> source,
        Marks marks) {

    private static final Pattern LESS = Pattern.compile("(^| )<");
    private static final Pattern MORE = Pattern.compile("(^| )>");

    public FigureDefinition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** A figure with nothing but defaults: a column of its own name. */
    public static FigureDefinition plain(String name, String label, Scope scope, Unit unit) {
        return new FigureDefinition(name, label, Optional.empty(), scope, unit, Optional.empty(), Precision.EXACT,
                false, unit == Unit.COUNT, List.of(), Optional.empty(), Column.named(name), Optional.empty(),
                Optional.empty(), Marks.NONE);
    }

    /** Its formula, where it is a share. */
    public Optional<Formula.Share> share() {
        return formula.filter(Formula.Share.class::isInstance).map(Formula.Share.class::cast);
    }

    /** Whether it says what became of something between two periods. */
    public boolean isChange() {
        return formula.stream().anyMatch(found -> !found.ends().isEmpty());
    }

    /** Whether it goes up and down, so that a text may have words for either. */
    public boolean isSigned() {
        return unit == Unit.NUMBER || isChange() || formula.filter(Formula.Difference.class::isInstance).isPresent();
    }

    public boolean isWorkedOut() {
        return formula.isPresent();
    }

    /** What a place may show of this figure, as sheets print it where there is no text around it. */
    public String printed(Value shown) {
        return switch (shown) {
            case Value.Number(var number) -> printed(number);
            case Value.Ranked ranked -> ranked.inWords("");
            case Value.InWords said -> said.words();
            case Value.None _ -> "not reported";
        };
    }

    /**
     * A number as sheets print it: 3,645, −0.04, $34.30, 12.5%. What is not quite none or all is never printed so,
     * nor what is worked out and is something: <0.01.
     */
    public String printed(BigDecimal value) {
        var least = BigDecimal.ONE.movePointLeft(decimals.orElse(0));
        boolean isTooSmall = value.signum() != 0 && rounded(value).signum() == 0
                && (unit == Unit.NUMBER || unit == Unit.DOLLARS) && isWorkedOut();
        return isTooSmall ? "<" + unit.printed(least, least.scale()) : unit.printed(value, decimals.orElse(0));
    }

    /** As a large figure has it: a change says which way it goes, since a sign alone is soon overlooked. */
    public String large(BigDecimal value) {
        if (!isChange()) {
            return printed(value);
        }
        var amount = printed(value.abs()).replace("percentage point", "point");
        return value.signum() == 0 ? "No change" : (value.signum() > 0 ? "Up " : "Down ") + amount;
    }

    /** The same beside it, in small type: Up less than 1%. */
    public String largeInWords(BigDecimal value) {
        return inWords(large(value));
    }

    private static String inWords(String printed) {
        return MORE.matcher(LESS.matcher(printed).replaceFirst("$1less than ")).replaceFirst("$1more than ");
    }

    /** The same in the words of running text: less than 1%, more than 99%. */
    public String inWords(BigDecimal value) {
        return inWords(printed(value));
    }

    /** The number as it is printed, as a number: ranks go by it. */
    public BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals.orElse(0), RoundingMode.HALF_UP);
    }

    /** Whether people can be told the number as it is: it needs no more decimals than are printed. */
    public boolean isExactAsPrinted(BigDecimal value) {
        return rounded(value).compareTo(value) == 0;
    }

    /** Which rows of the spreadsheet have the figure. */
    public enum Scope {
        PLACES, NATION, BOTH;

        public boolean covers(Place place) {
            return switch (this) {
                case PLACES -> place.hasSheet();
                case NATION -> place.isWhole();
                case BOTH -> true;
            };
        }
    }

    public enum Unit {
        /** A whole number from 0 to 2^53 - 1, the largest up to which a double, and so JSON, is exact. */
        COUNT("count", "a count"),
        /** From 0 to 100, decimals allowed. */
        PERCENT("percent", "a percent"),
        /** May be negative. */
        NUMBER("number", "a number"),
        /** U.S. dollars, with or without cents; may be negative. */
        DOLLARS("dollars", "dollars"),
        /** A change in percent: below 0 for a fall, and above 100 where something more than doubled. */
        PERCENT_CHANGE("percent change", "a change in percent"),
        /** The difference of two percents, in percentage points. */
        POINTS("percentage points", "percentage points"),
        /** A place among others: 18th. */
        RANK("rank", "a rank"),
        /** No number: printed as it is. */
        TEXT("text", "a text");

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final String key;
        private final String words;

        Unit(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** As edition.json and figures.json write it. */
        public String key() {
            return key;
        }

        /** What messages call a figure of it. */
        public String inWords() {
            return words;
        }

        /** A number of this unit as sheets print it, rounded half up. */
        public String printed(BigDecimal value, int decimals) {
            var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
            return switch (this) {
                case COUNT, NUMBER, TEXT -> Numerals.separated(rounded);
                case DOLLARS -> (rounded.signum() < 0 ? Numerals.MINUS : "") + "$" + Numerals.separated(rounded.abs());
                case PERCENT -> percent(value, rounded) + "%";
                case PERCENT_CHANGE -> percentChange(value, rounded) + "%";
                case POINTS -> points(value, rounded);
                case RANK -> Numerals.ordinal(rounded.intValueExact());
            };
        }

        /** A fall is never of all that there was unless it is; a change too small to show has no sign. */
        private static String percentChange(BigDecimal value, BigDecimal rounded) {
            if (rounded.signum() == 0) {
                return percent(value.abs(), rounded);
            }
            return rounded.signum() < 0 ? Numerals.MINUS + percent(value.negate(), rounded.negate())
                    : Numerals.separated(rounded);
        }

        /** 1 percentage point, 0.4 percentage points; a difference that is not none is never printed as none. */
        private static String points(BigDecimal value, BigDecimal rounded) {
            var unit = BigDecimal.ONE.movePointLeft(rounded.scale());
            boolean few = rounded.signum() == 0 && value.signum() != 0;
            boolean isOne = (few ? unit : rounded.abs()).compareTo(BigDecimal.ONE) == 0;
            return (few ? "<" + unit.toPlainString() : Numerals.separated(rounded))
                    + (isOne ? " percentage point" : " percentage points");
        }

        /** Rounding never makes something out of nothing, nor all out of nearly all. */
        private static String percent(BigDecimal value, BigDecimal rounded) {
            var unit = BigDecimal.ONE.movePointLeft(rounded.scale());
            if (rounded.signum() == 0 && value.signum() > 0) {
                return "<" + unit.toPlainString();
            }
            return rounded.compareTo(HUNDRED) == 0 && value.compareTo(HUNDRED) < 0
                    ? ">" + HUNDRED.subtract(unit).toPlainString() : Numerals.separated(rounded);
        }
    }

    public enum Precision {
        EXACT,
        /** The spreadsheet holds a bound: the true figure is above it, and the text must say "more than". */
        MORE_THAN
    }

    /**
     * A list of figures that add to their total.
     *
     * @param name        what {@code by} calls the list in a chart or table; empty where the total has only one
     * @param parts       their names, at least two
     * @param rounded     what all of them are published in multiples of, each rounded by itself; 0 where they are exact
     * @param overlapping whether something may be counted in several parts, so that they add to nothing
     */
    public record Parts(String name, List<String> parts, BigDecimal rounded, boolean overlapping) {
        public Parts {
            parts = List.copyOf(parts);
        }

        /** How far the sum may be from the total: each part is off by half of what it is rounded to, at most. */
        public BigDecimal tolerance() {
            return tolerance(rounded);
        }

        /** The same if the parts were published in multiples of {@code unit}. */
        public BigDecimal tolerance(BigDecimal unit) {
            var tolerance = unit.multiply(BigDecimal.valueOf(parts.size())).divide(BigDecimal.valueOf(2))
                    .stripTrailingZeros();
            return tolerance.scale() < 0 ? tolerance.setScale(0) : tolerance;
        }

        /** Parts that add exactly. */
        public static Parts exact(String name, List<String> parts) {
            return new Parts(name, parts, BigDecimal.ZERO, false);
        }
    }
}
