package statesheet.starting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.starting.ProposedFigure.PartsList;

/**
 * Finds by trying which columns add to another in every row: neighbors, as publishers have them. Lives as long as the
 * search.
 */
final class PartsFinder {

    /** Exact sums first; then what publishers round to, the coarsest first: multiples of 100 are those of 50 too. */
    private static final List<Integer> ROUNDINGS = List.of(0, 100_000, 10_000, 1_000, 500, 100, 50, 10);

    /** How far rounded parts of the nation may be from its total, as {@code check} has it. */
    private static final BigDecimal NEARLY = new BigDecimal("0.001");

    /** So many different totals are no coincidence, if they are not small. */
    private static final int FEWEST = 3;

    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<ProposedFigure> counts;
    /** Each part with its totals, so that nothing adds to itself. */
    private final Set<List<String>> within = new HashSet<>();

    private PartsFinder(List<ProposedFigure> counts) {
        this.counts = counts;
    }

    /** The figures with what adds to them. */
    static List<ProposedFigure> found(List<ProposedFigure> figures) {
        var finder = new PartsFinder(figures.stream().filter(PartsFinder::adds).toList());
        return figures.stream().map(figure -> adds(figure) ? figure.with(finder.lists(figure)) : figure).toList();
    }

    private static boolean adds(ProposedFigure figure) {
        return (figure.column().unit() == Unit.COUNT || figure.column().unit() == Unit.DOLLARS)
                && figure.additive();
    }

    /** The shortest lists first; none has a part of another. */
    private List<PartsList> lists(ProposedFigure total) {
        var lists = new ArrayList<PartsList>();
        var taken = new HashSet<String>();
        for (int length = 2; length < counts.size(); length++) {
            for (int start = 0; start + length <= counts.size(); start++) {
                var parts = counts.subList(start, start + length);
                if (parts.stream().noneMatch(part -> taken.contains(part.name()) || isAround(total, part)
                        || !part.period().equals(total.period()))) {
                    rounding(total, parts).ifPresent(rounded -> {
                        lists.add(new PartsList(parts.stream().map(ProposedFigure::name).toList(), rounded));
                        parts.forEach(part -> {
                            taken.add(part.name());
                            within.add(List.of(part.name(), total.name()));
                        });
                    });
                }
            }
        }
        return lists;
    }

    /** Whether the part is the total, or has it among its own parts. */
    private boolean isAround(ProposedFigure total, ProposedFigure part) {
        return part.name().equals(total.name()) || within.stream().anyMatch(pair ->
                pair.getFirst().equals(total.name()) && pair.getLast().equals(part.name()));
    }

    private Optional<Integer> rounding(ProposedFigure total, List<ProposedFigure> parts) {
        var rows = total.column().numbers().keySet().stream().filter(place -> parts.stream().allMatch(part ->
                part.column().numbers().containsKey(place))).toList();
        boolean says = rows.stream().map(place -> number(total, place)).filter(sum -> sum.compareTo(SMALLEST) >= 0)
                .distinct().count() >= FEWEST && parts.stream().allMatch(part ->
                rows.stream().anyMatch(place -> number(part, place).signum() != 0));
        return !says ? Optional.empty() : ROUNDINGS.stream().filter(unit -> unit == 0
                || areMultiples(total, parts, unit)).filter(unit -> rows.stream().allMatch(place ->
                        adds(total, parts, place, unit))).findFirst();
    }

    private static boolean areMultiples(ProposedFigure total, List<ProposedFigure> parts, int unit) {
        return Stream.concat(Stream.of(total), parts.stream()).flatMap(figure ->
                figure.column().numbers().values().stream())
                .allMatch(number -> number.remainder(BigDecimal.valueOf(unit)).signum() == 0);
    }

    private static boolean adds(ProposedFigure total, List<ProposedFigure> parts, Place place, int unit) {
        var given = number(total, place);
        var difference = parts.stream().map(part -> number(part, place)).reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(given).abs();
        var tolerance = BigDecimal.valueOf((long) unit * parts.size()).divide(TWO);
        return difference.compareTo(tolerance) <= 0 || unit > 0 && place.isWhole()
                && difference.compareTo(given.multiply(NEARLY)) <= 0;
    }

    private static BigDecimal number(ProposedFigure figure, Place place) {
        return figure.column().numbers().get(place);
    }
}
