package statesheet.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a figure is worked out from others of the dictionary, so that nobody types it. */
public sealed interface Formula {

    /** The names of the figures that it is worked out from. */
    List<String> inputs();

    /** {@code part} over {@code whole}, in percent. */
    record Share(String part, String whole) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(part, whole);
        }
    }

    /** {@code later} less {@code earlier}: in their unit, between percents in percentage points. */
    record Change(String earlier, String later) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(earlier, later);
        }
    }

    /** The change over {@code earlier}, in percent. */
    record PercentChange(String earlier, String later) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(earlier, later);
        }
    }

    /**
     * {@code count} over {@code population}, times {@code per}.
     *
     * @param least the smallest count that has a rate, where the edition says so
     */
    record Rate(String count, String population, BigDecimal per, Optional<BigDecimal> least) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(count, population);
        }
    }

    /** A place's part of the whole's figure, in percent. */
    record OfNation(String figure) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(figure);
        }
    }

    record Sum(List<String> figures) implements Formula {
        public Sum {
            figures = List.copyOf(figures);
        }

        @Override
        public List<String> inputs() {
            return figures;
        }
    }

    /** The first figure less all others. */
    record Difference(List<String> figures) implements Formula {
        public Difference {
            figures = List.copyOf(figures);
        }

        @Override
        public List<String> inputs() {
            return figures;
        }
    }

    /**
     * Where a place is among others, by the figure as it is printed.
     *
     * @param lowestFirst whether the lowest is number 1
     * @param all         whether the District of Columbia and the territories are ranked too
     */
    record Rank(String figure, boolean lowestFirst, boolean all) implements Formula {
        @Override
        public List<String> inputs() {
            return List.of(figure);
        }
    }

    /** What two numbers that are compared over time are of, the earlier first; empty for what is no comparison. */
    default List<String> ends() {
        return switch (this) {
            case Change(var earlier, var later) -> List.of(earlier, later);
            case PercentChange(var earlier, var later) -> List.of(earlier, later);
            case Share _, Rate _, OfNation _, Sum _, Difference _, Rank _ -> List.of();
        };
    }

    /** As the file of figures says it: total2022 less total2020. */
    default String inWords() {
        return switch (this) {
            case Share(var part, var whole) -> part + " of " + whole;
            case Change(var earlier, var later) -> later + " less " + earlier;
            case PercentChange(var earlier, var later) -> later + " less " + earlier + ", over " + earlier;
            case Rate(var count, var population, var per, _) -> count + " over " + population + ", times "
                    + per.toPlainString();
            case OfNation(var figure) -> figure + " of the nation's";
            case Sum(var figures) -> String.join(" + ", figures);
            case Difference(var figures) -> String.join(" less ", figures);
            case Rank(var figure, var lowestFirst, var all) -> "rank of " + figure
                    + (lowestFirst ? ", lowest first" : "") + (all ? ", among all places" : "");
        };
    }
}
