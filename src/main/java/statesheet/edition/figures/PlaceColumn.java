package statesheet.edition.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import statesheet.edition.RowRules;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.GridRow;

/** Finds the column that says which place a row is. */
record PlaceColumn(Headings headings, Where header, List<GridRow> rows, Collection<Integer> figures, RowRules rules,
        Problems problems) {

    /** More rows than these are not single slips: the whole column is wrong, or holds other places. */
    private static final int MOST_SHIFTED = 5;

    /** How a column of places is headed where its cells do not show it. */
    private static final List<String> HEADINGS = List.of("place", "state", "states", "location", "geography", "area",
            "jurisdiction", "stateterritory", "state/territory", "name");

    /** The column that is named; else that in which most rows with figures have a place. */
    Optional<Integer> find() {
        if (rules.place().isPresent()) {
            return named(rules.place().get());
        }
        var places = columnsOfPlaces();
        var best = places.isEmpty() ? headed() : places.entrySet().stream().max(Comparator
                .comparingLong(SequencedMap.Entry<Integer, Long>::getValue)
                .thenComparing(entry -> isHeaded(entry.getKey()))
                .thenComparing(SequencedMap.Entry::getKey, Comparator.reverseOrder())).map(SequencedMap.Entry::getKey);
        best.ifPresent(column -> places.keySet().forEach(other -> refuseDisagreeing(column, other)));
        return best;
    }

    private Optional<Integer> named(String heading) {
        var columns = headings.called(heading);
        if (columns.size() == 1) {
            return Optional.of(columns.getFirst());
        }
        problems.add(Problem.ofEdition("table.place-column", header.field("place"),
                (columns.isEmpty() ? "no column " : "several columns ") + Quoted.of(heading),
                "the one column that says which place a row is", "correct \"place\" in edition.json"));
        return Optional.empty();
    }

    /** How many of the rows with figures have a place there, for the columns where at least half of them have. */
    private SequencedMap<Integer, Long> columnsOfPlaces() {
        var filled = rows.stream().filter(this::hasFigures).limit(TableLayout.SAMPLE).toList();
        var counts = new TreeMap<Integer, Long>();
        IntStream.range(0, headings.width()).filter(column -> !figures.contains(column)).forEach(column -> {
            long count = filled.stream().filter(row -> place(row, column).isPresent()).count();
            if (count > 0 && 2 * count >= filled.size()) {
                counts.put(column, count);
            }
        });
        return counts;
    }

    private boolean hasFigures(GridRow row) {
        return figures.stream().anyMatch(column -> !Texts.isBlank(row.cell(column)));
    }

    /** Whether columns of places are usually headed so. */
    static boolean isUsual(String heading) {
        return HEADINGS.contains(Texts.key(heading));
    }

    private boolean isHeaded(int column) {
        return isUsual(headings.name(column));
    }

    private Optional<Integer> headed() {
        var column = IntStream.range(0, headings.width()).boxed()
                .filter(at -> !figures.contains(at) && isHeaded(at)).findFirst();
        if (column.isEmpty()) {
            problems.add(Problem.ofEdition("table.place-column", header, "no column of places",
                    "a column with the names or codes of states and territories",
                    "write its heading as \"place\" in edition.json"));
        }
        return column;
    }

    /** Two columns of places that say different things of a row: one of them has shifted. */
    private void refuseDisagreeing(int best, int other) {
        var apart = rows.stream().filter(row -> disagrees(row, best, other)).toList();
        if (apart.size() > MOST_SHIFTED) {
            problems.add(disagreement(apart.getFirst(), best, other, apart.size()));
        } else {
            apart.forEach(row -> problems.add(place(row, best).orElseThrow().place()
                    .own(disagreement(row, best, other, 1))));
        }
    }

    private Problem disagreement(GridRow row, int best, int other, int rows) {
        return Problem.ofEdition("table.places-disagree", row.where().field(headings.name(other)),
                Quoted.of(Texts.shown(row, other)) + " beside " + Quoted.of(Texts.shown(row, best))
                        + Counted.more(rows, "row", "rows"),
                "columns of places that agree in every row",
                "correct one of them and check that the rows have not shifted; or name the column of places as "
                        + "\"place\" in edition.json").withExtent(rows);
    }

    private boolean disagrees(GridRow row, int best, int other) {
        var one = place(row, best).map(NamedPlace::place);
        var two = place(row, other).map(NamedPlace::place);
        return best != other && one.isPresent() && two.isPresent() && !one.equals(two);
    }

    /** Most texts that begin with a letter are in columns of places; others can only be FIPS codes. */
    private Optional<NamedPlace> place(GridRow row, int column) {
        var text = Texts.shown(row, column);
        boolean fips = TableLayout.isFips(headings.name(column));
        return text.isEmpty() || !fips && !Character.isLetter(text.charAt(0)) ? Optional.empty()
                : NamedPlace.of(text, fips);
    }
}
