package statesheet.edition.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Kind;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Reads the cells of one place as values of their figures. Lives as long as the reading of one place. */
final class RowReader {

    private final PlaceCells typed;
    private final Place place;
    private final Dictionary dictionary;
    private final CellReader reader;
    private final Problems problems;
    private final Map<String, Value> values;
    private final Map<String, Where> cells;
    private final SequencedSet<String> footnotes = new LinkedHashSet<>();

    private RowReader(PlaceCells typed, Dictionary dictionary, RowRules rules, Problems problems) {
        this.typed = typed;
        this.place = typed.place();
        this.dictionary = dictionary;
        this.reader = new CellReader(rules);
        this.problems = problems;
        this.values = HashMap.newHashMap(dictionary.figures().size());
        this.cells = HashMap.newHashMap(dictionary.typed().size());
    }

    /** The place's values, shares included. A row without any figure has no cells, so that it is reported only once. */
    static Row read(PlaceCells typed, Dictionary dictionary, RowRules rules, Problems problems) {
        var reader = new RowReader(typed, dictionary, rules, problems);
        if (rules.notReported().containsKey(typed.place().code())) {
            reader.checkNothingIsReported();
        } else if (reader.lacksFigures()) {
            reader.report(noFigures(typed));
        } else {
            reader.readCells();
            reader.deriveShares();
        }
        return new Row(typed.place(), typed.where().place(typed.place().code()), reader.values, reader.cells,
                List.copyOf(reader.footnotes));
    }

    private void checkNothingIsReported() {
        if (!typed.hasOnlyBlanks()) {
            report(Problem.ofEdition("row.not-reported", typed.where(),
                    "figures of a place that edition.json lists as not reported",
                    "no figure in this row", "clear the row, or remove the place from \"notReported\""));
        }
    }

    /** Whether every cell of a place's row is blank though some figure is for places. */
    private boolean lacksFigures() {
        return place.kind() != Kind.NATION && !typed.isEmpty() && typed.hasOnlyBlanks()
                && dictionary.typed().stream().anyMatch(figure -> figure.scope().covers(place));
    }

    private void readCells() {
        for (var figure : dictionary.typed()) {
            typed.cell(figure.name()).ifPresent(cell -> readCell(figure, cell));
        }
    }

    private void readCell(FigureDefinition figure, PlaceCells.TypedCell cell) {
        boolean covered = figure.scope().covers(place);
        var where = cell.where().figure(place.code(), figure.name());
        if (cell.isBlank()) {
            cells.put(figure.name(), where);
            if (covered && !figure.optional() && place.kind() != Kind.NATION) {
                report(blank(figure, where));
            }
        } else if (covered) {
            readValue(figure, cell, where);
        } else if (place.kind() == Kind.NATION || figure.scope() == FigureDefinition.Scope.NATION) {
            report(notForThisRow(figure, cell, where));
        }
    }

    private void readValue(FigureDefinition figure, PlaceCells.TypedCell cell, Where where) {
        read(figure, cell, where).ifPresent(value -> {
            var whole = plus(value, figure);
            if (whole.isPresent()) {
                values.put(figure.name(), whole.get());
                cells.put(figure.name(), where);
            }
        });
    }

    private Optional<Value> read(FigureDefinition figure, PlaceCells.TypedCell cell, Where where) {
        if (cell.unreadable().isPresent()) {
            var unreadable = cell.unreadable().get();
            report(Problem.ofEdition("cell.unusable", where, unreadable.found(), CellReader.expected(figure.unit()),
                    unreadable.fix()));
            return Optional.empty();
        }
        var read = reader.read(cell.text(), figure, cell.commas(), where);
        read.problem().ifPresent(problem -> report(new Problem(problem.rule(), problem.weight(), problem.where(),
                problem.found() + cell.remark(), problem.expected(), problem.fix(), problem.extent())));
        footnotes.addAll(read.footnotes());
        return read.value();
    }

    /** The value with those of the rows that the edition adds to this place: only counts and dollars add. */
    private Optional<Value> plus(Value value, FigureDefinition figure) {
        var sum = value;
        for (var cell : typed.added(figure.name())) {
            var where = cell.where().figure(place.code(), figure.name());
            var more = read(figure, cell, where);
            boolean adds = figure.unit() == Unit.COUNT || figure.unit() == Unit.DOLLARS;
            if (!adds || !(sum instanceof Value.Number(var one)) || !(more.orElse(null) instanceof Value.Number(var other))) {
                if (more.isPresent()) {
                    report(Problem.ofEdition("row.cannot-add", where, "a row that is added to " + place.name()
                            + (adds ? ", where one of the two is not a number" : ", of a figure that does not add"),
                            "counts and dollars, given in both rows",
                            "remove the row from \"addTo\", or leave " + figure.name() + " blank in it"));
                    return Optional.empty();
                }
            } else {
                sum = new Value.Number(one.add(other));
            }
        }
        return Optional.of(sum);
    }

    private void deriveShares() {
        for (var figure : dictionary.shares()) {
            var share = figure.share().orElseThrow();
            if (figure.scope().covers(place) && values.get(share.part()) instanceof Value.Number(var part)
                    && values.get(share.whole()) instanceof Value.Number(var whole)) {
                Shares.percent(part, whole).ifPresent(percent -> values.put(figure.name(), new Value.Number(percent)));
            }
        }
    }

    private void report(Problem problem) {
        problems.add(place.own(problem));
    }

    private static Problem blank(FigureDefinition figure, Where where) {
        return Problem.ofEdition("cell.blank", where, "a blank", CellReader.expected(figure.unit()),
                "fill it in, or write \"optional\": true for " + figure.name() + " in edition.json");
    }

    private static Problem notForThisRow(FigureDefinition figure, PlaceCells.TypedCell cell, Where where) {
        var rows = figure.scope() == FigureDefinition.Scope.NATION ? "the nation alone" : "places alone";
        return Problem.ofEdition("cell.not-for-row", where, Texts.quoted(Texts.stripped(cell.text())),
                "a blank: the figure is for " + rows,
                "clear the cell, or correct \"for\" of " + figure.name() + " in edition.json");
    }

    private static Problem noFigures(PlaceCells typed) {
        return Problem.ofEdition("row.empty", typed.where(), "a row without any figure",
                "figures, or a reason why there are none", "fill in the row, or add \"" + typed.place().code()
                        + "\" with the reason to \"notReported\" in edition.json");
    }
}
