package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import statesheet.edition.RowRules;
import statesheet.edition.cells.Texts;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Several;
import statesheet.problem.Where;
import statesheet.table.GridRow;

/** Finds the column that says which place a row is. Lives as long as the search. */
public final class PlaceColumn {

    /** More rows than these are not single slips: the whole column is wrong, or holds other places. */
    private static final int MOST_SHIFTED = 5;

    /** How a column of places is headed where its cells do not show it. */
    private static final Set<String> HEADINGS = Set.of("place", "state", "states", "location", "geography", "area",
            "jurisdiction", "stateterritory", "state/territory", "name");

    private final Headings headings;
    private final Where header;
    private final List<GridRow> rows;
    private final Set<Integer> figures;
    private final RowRules rules;
    private final Problems problems;
    /** The places of the rows, by column, for the columns that hold places. */
    private final TreeMap<Integer, List<Optional<NamedPlace>>> candidates = new TreeMap<>();

    /** @param figures the columns of figures, which hold no places */
    public PlaceColumn(Headings headings, Where header, List<GridRow> rows, Set<Integer> figures, RowRules rules,
            Problems problems) {
        this.headings = headings;
        this.header = header;
        this.rows = rows;
        this.figures = figures;
        this.rules = rules;
        this.problems = problems;
    }

    /** The column that is named; else that in which most rows with figures have a place. */
    public Optional<RowPlaces> find() {
        findCandidates();
        var column = rules.place().isPresent() ? named(rules.place().get()) : candidates.isEmpty() ? headed()
                : Optional.of(best());
        if (rules.place().isEmpty()) {
            column.ifPresent(best -> candidates.keySet().forEach(other -> refuseDisagreeing(best, other)));
        }
        return column.map(best -> new RowPlaces(best, candidates.keySet(), withMarks(rules.place().isPresent()
                || !candidates.containsKey(best) ? places(best, true) : candidates.get(best))));
    }

    /** Codes with the footnote marks that are on the names beside them. */
    private List<Optional<NamedPlace>> withMarks(List<Optional<NamedPlace>> places) {
        return candidates.size() < 2 ? places : IntStream.range(0, rows.size()).mapToObj(row -> places.get(row)
                .map(named -> named.with(candidates.values().stream().flatMap(column -> column.get(row).stream())
                        .filter(other -> other.place().equals(named.place())).flatMap(other -> other.marks().stream())
                        .filter(mark -> !named.marks().contains(mark)).toList()))).toList();
    }

    /** The columns in which at least half of the rows with figures have a place. */
    private void findCandidates() {
        var filled = filledRows();
        for (int column = 0; column < headings.width(); column++) {
            if (!figures.contains(column) && 2 * count(column, filled) >= Math.max(1, filled.size())) {
                candidates.put(column, places(column, TableLayout.isNumbered(headings.name(column), rules.places())));
            }
        }
    }

    /** The numbers of the first rows that have figures. */
    private List<Integer> filledRows() {
        var filled = new ArrayList<Integer>();
        for (int row = 0; row < rows.size() && filled.size() < TableLayout.SAMPLE; row++) {
            if (hasFigures(rows.get(row))) {
                filled.add(row);
            }
        }
        return filled;
    }

    private boolean hasFigures(GridRow row) {
        for (int column : figures) {
            if (!Texts.isBlank(row.cell(column))) {
                return true;
            }
        }
        return false;
    }

    private int count(int column, List<Integer> filled) {
        boolean numbered = TableLayout.isNumbered(headings.name(column), rules.places());
        int count = 0;
        for (int row : filled) {
            count += place(rows.get(row), column, numbered).isPresent() ? 1 : 0;
        }
        return count;
    }

    private List<Optional<NamedPlace>> places(int column, boolean numbered) {
        var places = new ArrayList<Optional<NamedPlace>>(rows.size());
        for (var row : rows) {
            places.add(place(row, column, numbered));
        }
        return places;
    }

    /**
     * Most texts that begin with a letter, or with the dots of a list with levels, are in columns of places; others are
     * numbers, or names of an own list.
     */
    private Optional<NamedPlace> place(GridRow row, int column, boolean numbered) {
        var text = Texts.shown(row, column);
        boolean mayBePlace = numbered || !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '.'
                || rules.places().isOwn() && text.chars().anyMatch(Character::isLetter));
        return text.isEmpty() || !mayBePlace ? Optional.empty() : NamedPlace.of(text, numbered, rules.places());
    }

    /** The column with most places, those with sheets above all; among equals, one headed so, or else the first. */
    private int best() {
        int best = candidates.firstKey();
        for (var column : candidates.keySet()) {
            long more = count(column) - count(best);
            if (more > 0 || more == 0 && isHeaded(column) && !isHeaded(best)) {
                best = column;
            }
        }
        return best;
    }

    private long count(int column) {
        return candidates.get(column).stream().flatMap(Optional::stream).mapToInt(named ->
                named.place().hasSheet() ? 2 : 1).sum();
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

    /** Whether columns of places are usually headed so. */
    static boolean isUsual(String heading) {
        return HEADINGS.contains(Texts.key(heading));
    }

    private boolean isHeaded(int column) {
        return isUsual(headings.name(column));
    }

    private Optional<Integer> headed() {
        for (int column = 0; column < headings.width(); column++) {
            if (!figures.contains(column) && isHeaded(column)) {
                return Optional.of(column);
            }
        }
        problems.add(Problem.ofEdition("table.place-column", header, "no column of places",
                "a column with the names or codes of " + rules.places().words(),
                likely().map(column -> "add \"place\": " + Quoted.whole(headings.unambiguous(column))
                        + " to edition.json, if column " + GridRow.letters(column) + " has the places")
                        .orElse("add such a column, or its heading as \"place\" to edition.json")));
        return Optional.empty();
    }

    /** The column with a heading in which most rows have a place, though less than half of them have one. */
    private Optional<Integer> likely() {
        var filled = filledRows();
        return IntStream.range(0, headings.width()).filter(at -> !figures.contains(at) && count(at, filled) > 0
                && !headings.unambiguous(at).isEmpty()).boxed().max(Comparator.comparingInt(at -> count(at, filled)));
    }

    /** Two columns of places that say different things of a row: one of them has shifted. */
    private void refuseDisagreeing(int best, int other) {
        var apart = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            if (best != other && disagree(candidates.get(best).get(row), candidates.get(other).get(row))) {
                apart.add(row);
            }
        }
        if (apart.size() > MOST_SHIFTED) {
            problems.add(disagreement(rows.get(apart.getFirst()), best, other, apart.size()));
        } else {
            apart.forEach(row -> problems.add(candidates.get(best).get(row).orElseThrow().place()
                    .own(disagreement(rows.get(row), best, other, 1))));
        }
    }

    /** A column may name what the places of an own list are within. */
    private boolean disagree(Optional<NamedPlace> one, Optional<NamedPlace> other) {
        return one.isPresent() && other.isPresent() && one.get().place() != other.get().place()
                && !(rules.places().isOwn() && rules.places().isWithin(one.get().place(), other.get().place()));
    }

    private Problem disagreement(GridRow row, int best, int other, int rows) {
        return Problem.ofEdition("table.places-disagree", row.where().field(headings.name(other)),
                Quoted.of(Texts.shown(row, other)) + " beside " + Quoted.of(Texts.shown(row, best))
                        + Several.more(rows, "row", "rows"),
                "columns of places that agree in every row",
                "correct one of them and check that the rows have not shifted; or name the column of places as "
                        + "\"place\" in edition.json").withExtent(rows);
    }
}
