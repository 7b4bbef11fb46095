package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.cells.Texts;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Several;
import statesheet.problem.Where;
import statesheet.table.Grid;
import statesheet.table.GridRow;

/** Gathers what there is to say of a table's rows, so that each cause is one problem. Lives as long as one reading. */
final class TableReport {

    private final Grid table;
    private final TableLayout layout;
    private final Where file;
    private final PlaceList places;
    private final HiddenParts hidden = new HiddenParts();
    private final PassedOver passedOver;
    private final SequencedMap<String, GridRow> unknown = new LinkedHashMap<>();
    private final SequencedMap<String, GridRow> unexplained = new LinkedHashMap<>();
    private final SequencedMap<Place, List<GridRow>> repeated = new LinkedHashMap<>();
    private final List<GridRow> withoutPlace = new ArrayList<>();

    TableReport(Grid table, TableLayout layout, Where file, RowFilters filters, PlaceList places) {
        this.places = places;
        this.table = table;
        this.layout = layout;
        this.file = file;
        this.passedOver = new PassedOver(table, layout, file, filters);
    }

    /** A place in a hidden row. */
    void hidden(GridRow row, Place place) {
        hidden.row(row.where(), place.code());
    }

    /** Footnote marks that nothing explains. */
    void marks(GridRow row, List<String> marks) {
        marks.forEach(mark -> unexplained.putIfAbsent(mark, row));
    }

    /** A second row of a place for the same figure. */
    void again(Place place, GridRow first, GridRow row) {
        var rows = repeated.computeIfAbsent(place, _ -> new ArrayList<>(List.of(first)));
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /** A row with numbers of a place that nobody knows, the empty name for none at all. */
    void unknown(GridRow row, String name) {
        if (name.isEmpty()) {
            withoutPlace.add(row);
        } else {
            unknown.putIfAbsent(name, row);
        }
    }

    void region(String name) {
        passedOver.region(name);
    }

    /** A place that the main file does not have. */
    void otherPlace(Place place) {
        passedOver.otherPlace(place);
    }

    void passedOver(GridRow row) {
        passedOver.row(row);
    }

    void report(Problems problems) {
        if (!unknown.isEmpty()) {
            problems.add(unknownPlaces());
        }
        if (!unexplained.isEmpty()) {
            problems.add(unexplainedMarks());
        }
        if (!repeated.isEmpty()) {
            problems.add(repeatedPlaces());
        }
        if (!withoutPlace.isEmpty()) {
            problems.add(Problem.ofEdition("row.no-place", withoutPlace.getFirst().where().field("place"),
                    "a row with numbers and without a place" + Several.more(withoutPlace.size(), "row", "rows"),
                    "the place that the numbers are of", "fill in the place, or remove the row")
                    .withExtent(withoutPlace.size()));
        }
        for (var figure : layout.figures()) {
            figure.columns().filter(table.hiddenColumns()::contains).forEach(column ->
                    hidden.column(GridRow.letters(column), figure.name()));
        }
        hidden.warn(layout.header(), problems);
        passedOver.note(problems);
    }

    private Problem unknownPlaces() {
        var names = List.copyOf(unknown.keySet());
        boolean one = names.size() == 1;
        var near = one ? Nearest.to(names.getFirst(), places.all().stream().map(Place::name).toList())
                : Optional.<String>empty();
        return Problem.ofEdition("row.unknown-place", unknown.firstEntry().getValue().where().field("place"),
                Several.named(names.stream().map(Quoted::of).toList())
                        + (one ? ", an unknown place with numbers" : ", unknown places with numbers"),
                places.isOwn() ? "one of " + places.words() + ", or the nation"
                        : "a state, the District of Columbia, a territory, or the nation",
                near.map(name -> "write " + name + " if that is meant; or ").orElse("") + "add "
                        + (one ? "it" : "them") + " to \"leaveOut\" in edition.json, or to \"addTo\" if a place's own"
                        + " row lacks the numbers: { " + Quoted.of(names.getFirst()) + ": \"the place's code\" }"
                        + (places.isOwn() ? "; or add it to " + PlaceList.FILE : ""))
                .withExtent(unknown.size());
    }

    private Problem unexplainedMarks() {
        var marks = unexplained.keySet().stream().map(Quoted::of).toList();
        return Problem.ofEdition("row.footnote", unexplained.firstEntry().getValue().where().field("place"),
                (marks.size() == 1 ? "the footnote mark " : "the footnote marks ") + Several.named(marks)
                        + " on the names of places",
                "marks that \"footnotes\" in edition.json explains",
                "add \"footnotes\": { " + marks.getFirst() + ": \"the text of the note\" }").withExtent(marks.size());
    }

    /** Proposes the column that tells the rows of one place apart. */
    private Problem repeatedPlaces() {
        var place = repeated.firstEntry().getKey();
        var rows = repeated.firstEntry().getValue();
        var others = repeated.keySet().stream().skip(1).map(Place::code).toList();
        var problem = Problem.ofEdition("row.twice", rows.get(1).where().field("place"),
                rows.size() + " rows of " + place.name() + "; the first is " + spot(rows.getFirst().where())
                        + (others.isEmpty() ? "" : "; and likewise " + Several.named(others)),
                "one row for each place", tellingColumn(rows).map(column -> choose(column, rows))
                        .orElse("remove all but one of them")).withExtent(repeated.size());
        return others.isEmpty() ? place.own(problem) : problem;
    }

    private Optional<Integer> tellingColumn(List<GridRow> rows) {
        var figures = TableLayout.columns(layout.figures());
        return IntStream.range(0, layout.headings().width()).filter(column -> !figures.contains(column)
                && column != layout.places().column() && !layout.headings().name(column).isEmpty()
                && rows.stream().map(row -> Texts.shown(row, column)).distinct().count() == rows.size())
                .boxed().findFirst();
    }

    private String choose(int column, List<GridRow> rows) {
        var values = rows.stream().map(row -> Texts.shown(row, column)).toList();
        return "choose the rows that count: \"where\": { " + Quoted.whole(layout.headings().name(column)) + ": "
                + Quoted.whole(values.getLast()) + " } in edition.json; the column has " + Several.named(values);
    }

    private static String spot(Where row) {
        return row.cell().map(cell -> "row " + cell.row()).orElseGet(() -> "line " + row.line().orElse(1));
    }
}
