package statesheet.starting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.starting.ProposedFigure.PartsList;

/**
 * Finds by trying which columns add to another in every row: neighbors, as publishers have them, and then others. Lives
 * as long as the search.
 */
final class PartsFinder {

    /** Exact sums first; then what publishers round to, the coarsest first: multiples of 100 are those of 50 too. */
    private static final List<Integer> ROUNDINGS = List.of(0, 100_000, 10_000, 1_000, 500, 100, 50, 10);

    /** How far rounded parts of the nation may be from its total, as {@code check} has it. */
    private static final BigDecimal NEARLY = new BigDecimal("0.001");

    /** So many different totals are no coincidence, if they are not small. */
    private static final int FEWEST = 3;

    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    /** Of columns that are not neighbors there are so many more sets to try that more totals have to agree. */
    private static final int FEWEST_APART = 8;

    /** More parts than these are seldom apart, and have too many sets. */
    private static final int MOST_APART = 6;

    /** So many steps for one total take a moment, and are enough for all sets of 20 columns. */
    private static final int MOST_STEPS = 100_000;

    /** Of more columns, only a few of their sets could be tried. */
    private static final int MOST_COLUMNS = 30;

    /** More neighbors than these are a list of something else. */
    private static final int MOST_PARTS = 40;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<ProposedFigure> counts;
    /** Each part with its totals, so that nothing adds to itself. */
    private final Set<List<String>> within = new HashSet<>();
    /** Taken to find the parts of one total. */
    private int steps;

    private PartsFinder(List<ProposedFigure> counts) {
        this.counts = counts;
    }

    /** The figures with what adds to them. */
    static List<ProposedFigure> found(List<ProposedFigure> figures) {
        var finder = new PartsFinder(figures.stream().filter(PartsFinder::adds).toList());
        var lists = new HashMap<String, List<PartsList>>();
        finder.counts.forEach(total -> lists.put(total.name(), finder.neighbors(total)));
        finder.counts.stream().filter(_ -> finder.counts.size() <= MOST_COLUMNS).forEach(total -> finder.addApart(total,
                lists.get(total.name())));
        return figures.stream().map(figure -> adds(figure) ? figure.with(lists.get(figure.name())) : figure).toList();
    }

    private static boolean adds(ProposedFigure figure) {
        return (figure.column().unit() == Unit.COUNT || figure.column().unit() == Unit.DOLLARS)
                && figure.additive();
    }

    /** The shortest lists first; none has a part of another. One row alone rules most of them out. */
    private List<PartsList> neighbors(ProposedFigure total) {
        var lists = new ArrayList<PartsList>();
        var row = fullestRow(total);
        var sums = sums(row);
        int coarsest = ROUNDINGS.stream().filter(unit -> unit > 0 && areMultiples(List.of(total), unit)).findFirst()
                .orElse(0);
        for (int length = 2; length < Math.min(counts.size(), MOST_PARTS + 1); length++) {
            for (int start = 0; start + length <= counts.size(); start++) {
                var sum = sums.get(start + length).subtract(sums.get(start));
                if (isNear(number(total, row), sum, length, coarsest, row)) {
                    var parts = counts.subList(start, start + length);
                    rounding(total, parts, FEWEST).filter(_ -> free(total, lists).containsAll(parts))
                            .ifPresent(rounded -> add(total, parts, rounded, lists));
                }
            }
        }
        return lists;
    }

    /** That of the place for which most columns have numbers. */
    private Place fullestRow(ProposedFigure total) {
        return total.column().numbers().keySet().stream().max(Comparator.comparingLong(place -> counts.stream()
                .filter(figure -> figure.column().numbers().containsKey(place)).count())).orElseThrow();
    }

    /** Of the columns before each, in one row, and of all of them. */
    private List<BigDecimal> sums(Place row) {
        var sums = new ArrayList<>(List.of(BigDecimal.ZERO));
        counts.forEach(figure -> sums.add(sums.getLast().add(figure.column().numbers().getOrDefault(row,
                BigDecimal.ZERO))));
        return sums;
    }

    /** Those that may be parts of a total besides the ones that it has. */
    private List<ProposedFigure> free(ProposedFigure total, List<PartsList> lists) {
        return counts.stream().filter(part -> lists.stream().noneMatch(list -> list.parts().contains(part.name()))
                && !isAround(total, part) && part.period().equals(total.period())).toList();
    }

    private void add(ProposedFigure total, List<ProposedFigure> parts, int rounded, List<PartsList> lists) {
        lists.add(new PartsList(parts.stream().map(ProposedFigure::name).toList(), rounded));
        parts.forEach(part -> within.add(List.of(part.name(), total.name())));
    }

    /** Columns that are not side by side, which add exactly: the fewest first. */
    private void addApart(ProposedFigure total, List<PartsList> lists) {
        var row = fullestRow(total);
        steps = 0;
        for (int length = 2; length <= MOST_APART; length++) {
            var parts = free(total, lists).stream().filter(part -> part.column().numbers().getOrDefault(row,
                    BigDecimal.ONE.negate()).signum() >= 0).toList();
            apart(total, parts, new ArrayList<>(), length, Map.entry(row, number(total, row)))
                    .ifPresent(sum -> add(total, sum, 0, lists));
        }
    }

    /**
     * The first of these figures that, with those taken, add to the total.
     *
     * @param length how many are still to take
     * @param rest   what is left of the total in one row, where they have to leave nothing
     */
    private Optional<List<ProposedFigure>> apart(ProposedFigure total, List<ProposedFigure> parts,
            List<ProposedFigure> taken, int length, Map.Entry<Place, BigDecimal> rest) {
        if (steps++ > MOST_STEPS || length == 0 || rest.getValue().signum() < 0) {
            return Optional.of(List.copyOf(taken)).filter(sum -> length == 0 && rest.getValue().signum() == 0
                    && rounding(total, sum, FEWEST_APART).filter(rounded -> rounded == 0).isPresent());
        }
        for (int at = 0; at + length <= parts.size(); at++) {
            taken.add(parts.get(at));
            var found = apart(total, parts.subList(at + 1, parts.size()), taken, length - 1, Map.entry(rest.getKey(),
                    rest.getValue().subtract(number(parts.get(at), rest.getKey()))));
            taken.removeLast();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the part is the total, or has it among its own parts. */
    private boolean isAround(ProposedFigure total, ProposedFigure part) {
        return part.name().equals(total.name()) || within.stream().anyMatch(pair ->
                pair.getFirst().equals(total.name()) && pair.getLast().equals(part.name()));
    }

    private Optional<Integer> rounding(ProposedFigure total, List<ProposedFigure> parts, int fewest) {
        var rows = total.column().numbers().keySet().stream().filter(place -> parts.stream().allMatch(part ->
                part.column().numbers().containsKey(place))).toList();
        boolean says = rows.stream().map(place -> number(total, place)).filter(sum -> sum.compareTo(SMALLEST) >= 0)
                .distinct().count() >= fewest && parts.stream().allMatch(part ->
                rows.stream().anyMatch(place -> number(part, place).signum() != 0));
        return !says ? Optional.empty() : ROUNDINGS.stream().filter(unit -> unit == 0
                || areMultiples(List.of(total), unit) && areMultiples(parts, unit))
                .filter(unit -> rows.stream().allMatch(place -> adds(total, parts, place, unit))).findFirst();
    }

    private static boolean areMultiples(List<ProposedFigure> figures, int unit) {
        return figures.stream().flatMap(figure -> figure.column().numbers().values().stream())
                .allMatch(number -> number.remainder(BigDecimal.valueOf(unit)).signum() == 0);
    }

    private static boolean adds(ProposedFigure total, List<ProposedFigure> parts, Place place, int unit) {
        return isNear(number(total, place), parts.stream().map(part -> number(part, place)).reduce(BigDecimal.ZERO,
                BigDecimal::add), parts.size(), unit, place);
    }

    /** Whether a sum of so many parts, all multiples of a unit, may be the total that is given. */
    private static boolean isNear(BigDecimal given, BigDecimal sum, int parts, int unit, Place place) {
        var difference = sum.subtract(given).abs();
        var tolerance = BigDecimal.valueOf((long) unit * parts).divide(TWO);
        return difference.compareTo(tolerance) <= 0 || unit > 0 && place.isWhole()
                && difference.compareTo(given.multiply(NEARLY)) <= 0;
    }

    private static BigDecimal number(ProposedFigure figure, Place place) {
        return figure.column().numbers().get(place);
    }
}
