package statesheet.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import statesheet.edition.Edition;
import statesheet.edition.figures.FiguresReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Spot;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;
import statesheet.studio.desk.Desk;
import statesheet.table.Grid;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * One file of figures as a table, with what is wrong on its cells.
 *
 * @param file  as problems name it
 */
record SpreadsheetTable(String file, List<TableRow> rows, List<Mark> marks) {

    private static final int WHOLE_ROW = -1;

    /**
     * One row.
     *
     * @param line  its number in the spreadsheet program, or the line of a text file
     * @param cells what a reader sees in each
     */
    record TableRow(String line, List<String> cells) {}

    /** @param column from 0, or -1 for the row as a whole */
    record Mark(String line, int column, Problem problem) {}

    /** Those of the edition; none where it cannot be read. */
    static List<SpreadsheetTable> all(Desk desk) {
        var found = desk.found();
        return desk.edition().stream().flatMap(read -> read.figures().stream().map(file -> of(file, read, found)))
                .toList();
    }

    private static SpreadsheetTable of(SourceFile file, Edition edition, List<Problem> problems) {
        var grid = FiguresReader.table(file, worksheet(edition), new Problems());
        var rows = grid.map(Grid::rows).orElse(List.of());
        return new SpreadsheetTable(file.name(), rows.stream().map(SpreadsheetTable::row).toList(),
                problems.stream().filter(problem -> problem.where().file().equals(file.name()))
                        .flatMap(problem -> line(problem.where()).map(line ->
                                new Mark(line, column(problem.where(), rows, edition), problem)).stream()).toList());
    }

    private static Optional<Json.Text> worksheet(Edition edition) {
        return Json.read(edition.file(), new Problems())
                .filter(Json.Dict.class::isInstance).map(json -> ((Json.Dict) json).members().get("worksheet"))
                .filter(Json.Text.class::isInstance).map(Json.Text.class::cast);
    }

    private static TableRow row(GridRow row) {
        return new TableRow(line(row.where()).orElse(""), row.cells().stream().map(GridCell::shown).toList());
    }

    private static Optional<String> line(Where where) {
        return where.cell().map(Spot.Cell::row).or(() -> where.line().stream().mapToObj(String::valueOf).findFirst());
    }

    /** A workbook's problem names its cell; that of a text file names the figure, whose heading is looked for. */
    private static int column(Where where, List<GridRow> rows, Edition edition) {
        if (where.cell().isPresent()) {
            return IntStream.iterate(0, column -> column + 1)
                    .filter(column -> GridRow.letters(column).equals(where.cell().get().column())).findFirst()
                    .orElseThrow();
        }
        var heading = where.field().map(name -> Optional.ofNullable(edition.dictionary().get(name))
                .map(figure -> figure.column().heading()).orElse(name));
        return heading.map(name -> rows.stream().map(row -> position(name, row)).filter(at -> at >= 0).findFirst()
                .orElse(WHOLE_ROW)).orElse(WHOLE_ROW);
    }

    private static int position(String heading, GridRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> row.cells().get(at).shown().strip().equalsIgnoreCase(heading)).findFirst()
                .orElse(WHOLE_ROW);
    }
}
