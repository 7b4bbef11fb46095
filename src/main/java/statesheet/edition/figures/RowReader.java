package statesheet.edition.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.Margin;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.edition.cells.CellReader;
import statesheet.edition.cells.MarginReader;
import statesheet.edition.cells.RoundedCells;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Reads the cells of one place as values of their figures. Lives as long as the reading of one place. */
final class RowReader {

    private final PlaceCells given;
    private final Place place;
    private final Columns columns;
    private final CellReader reader;
    private final MarginReader marginReader;
    private final Problems problems;
    private final Map<String, Value> values;
    private final Map<String, Where> cells;
    private final Map<String, Margin> margins = new HashMap<>();

    private RowReader(PlaceCells given, Columns columns, RowRules rules, Problems problems) {
        this.given = given;
        this.place = given.place();
        this.columns = columns;
        this.reader = new CellReader(rules);
        this.marginReader = new MarginReader(rules);
        this.problems = problems;
        this.values = HashMap.newHashMap(columns.dictionary.figures().size());
        this.cells = HashMap.newHashMap(columns.dictionary.typed().size());
    }

    /**
     * What all rows have in common.
     *
     * @param found    the files by the names of the figures that have a column in them
     * @param rounded  gathers cells that show fewer decimals than sheets will
     * @param percents gathers the figures of which a cell has a percent sign
     */
    record Columns(Dictionary dictionary, Map<String, Where> found, RoundedCells rounded, Set<String> percents) {}

    /** The place's values. A row without any figure has no cells, so that it is reported only once. */
    static Row read(PlaceCells given, Columns columns, RowRules rules, Problems problems) {
        var reader = new RowReader(given, columns, rules, problems);
        if (rules.notReported().containsKey(given.place().code())) {
            reader.checkNothingIsReported();
        } else if (!reader.lacksFigures()) {
            reader.readCells();
        } else if (rules.whyNotReported(given.place().code()).isEmpty()) {
            reader.report(noFigures(given));
        }
        return new Row(given.place(), given.where().place(given.place().code()), reader.values, reader.cells,
                given.footnotes(), reader.margins);
    }

    private void checkNothingIsReported() {
        if (!given.hasOnlyBlanks()) {
            report(Problem.ofEdition("row.not-reported", given.where(),
                    "figures of a place that edition.json lists as not reported",
                    "no figure in this row", "clear the row, or remove the place from \"notReported\""));
        }
    }

    /** Whether every cell of a place's row is blank though some figure is for places. */
    private boolean lacksFigures() {
        return place.hasSheet() && !given.isEmpty() && given.hasOnlyBlanks()
                && columns.dictionary.typed().stream().anyMatch(figure -> figure.scope().covers(place));
    }

    private void readCells() {
        for (var figure : columns.dictionary.typed()) {
            if (figure.scope().covers(place)) {
                readCell(figure);
            }
        }
        columns.dictionary.typed().stream().filter(this::isAddedTwice).findFirst().ifPresent(this::refuseAdded);
    }

    /** The published figure of a whole has every row in it already. */
    private boolean isAddedTwice(FigureDefinition figure) {
        return place.isWhole() && !given.added(figure.name()).isEmpty()
                && given.cell(figure.name()).filter(cell -> !cell.isBlank()).isPresent();
    }

    private void refuseAdded(FigureDefinition figure) {
        report(Problem.ofEdition("row.added-twice", given.added(figure.name()).getFirst().where().field(figure.name()),
                "a row that \"addTo\" adds to " + place.inWords() + ", which has a number of its own",
                "rows that a place's own number lacks",
                "name another place in \"addTo\" in edition.json, or move the row to \"leaveOut\""));
    }

    private void readCell(FigureDefinition figure) {
        var cell = given.cell(figure.name());
        if (cell.isPresent() && cell.get().isBlank()) {
            readBlank(figure, cell.get());
        } else if (cell.isPresent()) {
            readValue(figure, cell.get());
        } else if (!given.added(figure.name()).isEmpty()) {
            readValue(figure, given.added(figure.name()).getFirst());
        } else {
            readMissing(figure);
        }
    }

    /** The values of a whole are due only where the text needs them. */
    private boolean isDue(FigureDefinition figure) {
        return !figure.optional() && place.hasSheet() && figure.scope() != Scope.NATION;
    }

    private void readBlank(FigureDefinition figure, PlaceCells.FigureCell cell) {
        var where = cell.where().figure(place.code(), figure.name());
        cells.put(figure.name(), where);
        if (isDue(figure)) {
            report(Problem.ofEdition("cell.blank", where, "a blank", CellReader.expected(figure.unit()),
                    "fill in the cell, or write \"optional\": true for " + figure.name() + " in edition.json"));
        }
    }

    /** A figure of another file, or of other rows, that has no row of this place: that is a blank. */
    private void readMissing(FigureDefinition figure) {
        var file = columns.found.get(figure.name());
        if (file == null || !given.lacks(figure.name())) {
            return;
        }
        var where = file.figure(place.code(), figure.name());
        cells.put(figure.name(), where);
        if (isDue(figure)) {
            report(Problem.ofEdition("row.missing", where, "no row of " + place.name() + " for " + figure.name(),
                    "a row for each place that has others",
                    "add the row, or write \"optional\": true for " + figure.name() + " in edition.json"));
        }
    }

    private void readValue(FigureDefinition figure, PlaceCells.FigureCell first) {
        var where = first.where().figure(place.code(), figure.name());
        var value = read(figure, first, where);
        for (var cell : given.added(figure.name())) {
            value = cell == first ? value : plus(value, cell, figure);
        }
        value.ifPresent(known -> {
            values.put(figure.name(), known);
            cells.put(figure.name(), where);
        });
        if (figure.column().margin().isPresent() && value.orElse(null) instanceof Value.Number) {
            margins.put(figure.name(), Stream.concat(Stream.of(first), given.added(figure.name()).stream()).distinct()
                    .filter(cell -> !cell.isBlank()).map(cell -> margin(figure, cell))
                    .reduce(Margin.NONE, Margin::plus));
        }
    }

    private Margin margin(FigureDefinition figure, PlaceCells.FigureCell cell) {
        return cell.margin().map(given -> marginReader.read(given, figure, cell.separators(),
                given.where().figure(place.code(), figure.name()))).map(read -> {
                    read.problem().ifPresent(this::report);
                    return read.margin();
                }).orElse(Margin.NONE);
    }

    private Optional<Value> read(FigureDefinition figure, PlaceCells.FigureCell cell, Where where) {
        var read = reader.read(cell.cell(), figure, cell.separators(), where);
        read.problem().ifPresent(this::report);
        given.addFootnotes(figure.name(), read.footnotes());
        if (read.percentSign()) {
            columns.percents.add(figure.name());
        }
        columns.rounded.add(read, figure, where);
        return read.value();
    }

    /** The value with that of a row that the edition adds to this place: only counts and dollars add. */
    private Optional<Value> plus(Optional<Value> value, PlaceCells.FigureCell cell, FigureDefinition figure) {
        var where = cell.where().figure(place.code(), figure.name());
        boolean adds = figure.unit() == Unit.COUNT || figure.unit() == Unit.DOLLARS;
        if (cell.isBlank() && (!adds || figure.optional())) {
            return adds ? Optional.empty() : value;
        }
        var more = read(figure, cell, where);
        if (adds && value.orElse(null) instanceof Value.Number(var one)
                && more.orElse(null) instanceof Value.Number(var other)) {
            return Optional.of(new Value.Number(one.add(other)));
        }
        if (value.isPresent() && (more.isPresent() || cell.isBlank())) {
            report(Problem.ofEdition("row.cannot-add", where, "a row that is added to " + place.name()
                    + (adds ? ", where one of the two has no number" : ", of a figure that does not add"),
                    "counts and dollars, given in both rows",
                    "remove the row from \"addTo\" in edition.json, or " + figure.name() + " from the dictionary"));
        }
        return Optional.empty();
    }

    private void report(Problem problem) {
        problems.add(place.own(problem));
    }

    private static Problem noFigures(PlaceCells given) {
        return Problem.ofEdition("row.empty", given.where(), "a row without any figure",
                "figures, or a reason why there are none", "fill in the row, or add \"" + given.place().code()
                        + "\" with the reason to \"notReported\" in edition.json");
    }
}
