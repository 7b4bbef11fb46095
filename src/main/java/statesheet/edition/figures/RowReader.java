package statesheet.edition.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Kind;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Reads one place's row: each cell as a value of its figure. Lives as long as the reading of one row. */
final class RowReader {

    private final TypedRow typed;
    private final Place place;
    private final Dictionary dictionary;
    private final Problems problems;
    private final Map<String, BigDecimal> values;
    private final Map<String, Where> cells;

    private RowReader(TypedRow typed, Place place, Dictionary dictionary, Problems problems) {
        this.typed = typed;
        this.place = place;
        this.dictionary = dictionary;
        this.problems = problems;
        this.values = HashMap.newHashMap(dictionary.figures().size());
        this.cells = HashMap.newHashMap(dictionary.typed().size());
    }

    /** The row's values, shares included. A row without any figure has no cells, so that it is reported only once. */
    static Row read(TypedRow typed, Place place, Dictionary dictionary, Map<String, String> notReported,
            Problems problems) {
        var reader = new RowReader(typed, place, dictionary, problems);
        typed.problems().forEach(reader::say);
        reader.checkName();
        if (notReported.containsKey(place.code())) {
            reader.checkNothingIsReported();
        } else if (reader.lacksFigures()) {
            reader.say(noFigures(typed, place));
        } else {
            reader.readCells();
            reader.deriveShares();
        }
        return new Row(place, typed.where().place(place.code()), reader.values, reader.cells);
    }

    private void checkNothingIsReported() {
        if (isFilled()) {
            say(Problem.ofEdition("row.not-reported", typed.where(),
                    "figures of a place that edition.json lists as not reported",
                    "no figure in this row", "clear the row, or remove the place from \"notReported\""));
        }
    }

    /**
     * Whether every cell of a place's row is blank though some figure is for places.
     *
     * <p>A row that could not be taken apart has problems instead of cells, which is another matter.
     */
    private boolean lacksFigures() {
        return place.kind() != Kind.NATION
                && typed.problems().isEmpty()
                && !typed.cells().isEmpty()
                && !isFilled()
                && dictionary.typed().stream().anyMatch(figure -> figure.scope().covers(place));
    }

    private boolean isFilled() {
        return typed.cells().values().stream().anyMatch(cell -> !cell.isBlank());
    }

    private void checkName() {
        typed.name().ifPresent(cell -> {
            var name = Numeral.stripped(cell.text());
            if (!name.equals(place.name())) {
                say(Problem.ofEdition("row.name", cell.where().field("name"),
                        name.isEmpty() ? "a blank" : Numeral.quoted(name),
                        place.name() + ", the name of " + place.code(),
                        "correct the name or the code, and check that the rows have not shifted"));
            }
        });
    }

    private void readCells() {
        for (var figure : dictionary.typed()) {
            var cell = typed.cells().get(figure.name());
            if (cell != null) {
                readCell(figure, cell);
            }
        }
    }

    private void readCell(FigureDefinition figure, TypedRow.TypedCell cell) {
        boolean covered = figure.scope().covers(place);
        var where = cell.where().figure(place.code(), figure.name());
        if (cell.isBlank()) {
            cells.put(figure.name(), where);
            if (covered && !figure.optional()) {
                say(blank(figure, where));
            }
        } else if (covered) {
            readValue(figure, cell, where);
        } else {
            say(notForThisRow(figure, cell, where));
        }
    }

    private void readValue(FigureDefinition figure, TypedRow.TypedCell cell, Where where) {
        switch (Numeral.read(cell.text(), figure.unit(), where)) {
            case Numeral.Parsed.Value(var value) -> {
                values.put(figure.name(), value);
                cells.put(figure.name(), where);
            }
            case Numeral.Parsed.Refused(var refused) -> say(Problem.ofEdition("cell.number", where,
                    refused.found() + cell.remark(), refused.expected(), refused.fix()));
        }
    }

    private void deriveShares() {
        for (var figure : dictionary.shares()) {
            var share = figure.share().orElseThrow();
            var part = values.get(share.part());
            var whole = values.get(share.whole());
            if (figure.scope().covers(place) && part != null && whole != null) {
                Shares.percent(part.longValueExact(), whole.longValueExact())
                        .ifPresent(percent -> values.put(figure.name(), BigDecimal.valueOf(percent)));
            }
        }
    }

    private void say(Problem problem) {
        problems.add(place.own(problem));
    }

    private static Problem blank(FigureDefinition figure, Where where) {
        return Problem.ofEdition("cell.blank", where, "a blank", Numeral.expected(figure.unit()),
                "fill in the number, or write \"optional\": true for " + figure.name() + " in edition.json");
    }

    private static Problem notForThisRow(FigureDefinition figure, TypedRow.TypedCell cell, Where where) {
        var rows = figure.scope() == FigureDefinition.Scope.NATION ? "the row US alone" : "the rows of places alone";
        return Problem.ofEdition("cell.not-for-row", where, Numeral.quoted(Numeral.stripped(cell.text())),
                "a blank: the figure is for " + rows,
                "clear the cell, or correct \"for\" of " + figure.name() + " in edition.json");
    }

    private static Problem noFigures(TypedRow typed, Place place) {
        return Problem.ofEdition("row.empty", typed.where(), "a row without any figure",
                "figures, or a reason why there are none",
                "fill in the row, or add \"" + place.code() + "\" with the reason to \"notReported\" in edition.json");
    }
}
