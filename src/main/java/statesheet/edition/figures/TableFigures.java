package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.table.Table;
import statesheet.table.Table.Cell;

/** Takes the rows of a table, of a CSV file or a workbook, apart by the names in its header. */
final class TableFigures {

    /** Between semicolons, either mark may stand before thousands or before decimals, as the land has it. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final Table table;
    private final TableHeader header;
    private final Dictionary dictionary;
    private final Problems problems;
    private final Unseen unseen = new Unseen();

    private TableFigures(Table table, TableHeader header, Dictionary dictionary, Problems problems) {
        this.table = table;
        this.header = header;
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** The rows below the header; empty, with problems reported, where there is none or it has no column of places. */
    static Optional<List<TypedRow>> read(Table table, Where file, Dictionary dictionary, Problems problems) {
        var filled = table.rows().stream().filter(TableFigures::isFilled).toList();
        if (filled.isEmpty()) {
            problems.add(Problem.ofEdition("table.empty", file, "an empty file",
                    "a header, and below it a row for each place",
                    "save the spreadsheet into it again"));
            return Optional.empty();
        }
        return TableHeader.read(filled, dictionary, problems).map(header ->
                new TableFigures(table, header, dictionary, problems).rows(filled.subList(1, filled.size()), file));
    }

    private List<TypedRow> rows(List<Table.Row> filled, Where file) {
        header.figures().forEach((figure, at) -> {
            if (table.hiddenColumns().contains(at)) {
                unseen.column(header.names().get(at).where(), figure.name());
            }
        });
        var rows = new ArrayList<TypedRow>();
        filled.forEach(row -> row(row).ifPresent(rows::add));
        unseen.warn(file, problems);
        return rows;
    }

    /** Whether the row has any text: empty lines, and lines of commas as spreadsheets leave them, say nothing. */
    private static boolean isFilled(Table.Row row) {
        for (var cell : row.cells()) {
            if (!isBlank(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Cell cell) {
        return cell instanceof Cell.Text(var where, var text) && Numeral.stripped(text).isEmpty();
    }

    private Optional<TypedRow> row(Table.Row row) {
        var first = row.cells().getFirst();
        if (first instanceof Cell.Unusable(var where, var found, var fix)) {
            problems.add(Problem.ofEdition("cell.unusable", where.field(TableHeader.PLACE), found,
                    "the two-letter postal code of a state or territory, or US", fix));
            return Optional.empty();
        }
        var place = text(first);
        if (row.hidden()) {
            unseen.row(row.where(), Numeral.stripped(place));
        }
        var wrong = wrongLength(row);
        return Optional.of(wrong.isPresent()
                ? new TypedRow(row.where(), place, Optional.empty(), Map.of(), List.of(wrong.get()))
                : typed(row, place));
    }

    private TypedRow typed(Table.Row row, String place) {
        var cells = HashMap.<String, TypedRow.TypedCell>newHashMap(header.figures().size());
        var wrong = new ArrayList<Problem>();
        header.figures().forEach((figure, at) -> take(figure, row.cells().get(at), cells, wrong));
        var name = header.name().flatMap(at -> name(row.cells().get(at), wrong));
        return new TypedRow(row.where(), place, name, cells, wrong);
    }

    private void take(FigureDefinition figure, Cell cell, Map<String, TypedRow.TypedCell> cells, List<Problem> wrong) {
        switch (cell) {
            case Cell.Text(var where, var text) when isAmbiguous(figure, text) ->
                    wrong.add(ambiguous(where.field(figure.name()), text, figure));
            case Cell.Text(var where, var text) -> cells.put(figure.name(), new TypedRow.TypedCell(where, text));
            case Cell.Reformatted(var where, var text, var format) -> {
                cells.put(figure.name(), new TypedRow.TypedCell(where, text,
                        "; the cell's format, " + format + ", shows it otherwise"));
                if (figure.unit() != Unit.COUNT || text.indexOf('.') < 0) {
                    unseen.reformatted(where, text, format);
                }
            }
            case Cell.Unusable(var where, var found, var fix) -> wrong.add(
                    Problem.ofEdition("cell.unusable", where.field(figure.name()), found,
                    Numeral.expected(figure.unit()), fix));
        }
    }

    private boolean isAmbiguous(FigureDefinition figure, String text) {
        return table.semicolons() && figure.unit() != Unit.COUNT
                && THOUSANDS_OR_DECIMALS.matcher(Numeral.stripped(text)).matches();
    }

    private static Problem ambiguous(Where where, String text, FigureDefinition figure) {
        var typed = Numeral.stripped(text);
        return Problem.ofEdition("cell.ambiguous", where,
                Numeral.quoted(typed) + " between semicolons, a thousand and more or a number with decimals",
                Numeral.expected(figure.unit()), "write " + typed.replaceAll("[.,]", "") + " for the one, "
                        + typed.replace(',', '.') + "0 for the other");
    }

    private static Optional<TypedRow.TypedCell> name(Cell cell, List<Problem> wrong) {
        if (cell instanceof Cell.Unusable(var where, var found, var fix)) {
            wrong.add(Problem.ofEdition("cell.unusable", where.field(TableHeader.NAME), found, "the place's name",
                    fix));
            return Optional.empty();
        }
        return Optional.of(new TypedRow.TypedCell(cell.where(), text(cell)));
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(_, var text) -> text;
            case Cell.Reformatted(_, var text, _) -> text;
            case Cell.Unusable(_, var found, _) -> found;
        };
    }

    /** A row that lacks cells may have lost a comma and slipped; blank ones beyond the header say nothing. */
    private Optional<Problem> wrongLength(Table.Row row) {
        int width = header.names().size();
        int cells = row.cells().size();
        while (cells > width && isBlank(row.cells().get(cells - 1))) {
            cells--;
        }
        if (cells == width) {
            return Optional.empty();
        }
        var last = row.cells().get(cells - 1);
        if (last.where().cell().isPresent()) {
            return Optional.of(Problem.ofEdition("row.beyond", last.where(),
                    Numeral.quoted(text(last)) + ", beyond the last column",
                    width + " cells, one for each column of the header", "clear the cell, or name its column"));
        }
        return Optional.of(Problem.ofEdition("row.length", row.where(), cells == 1 ? "1 cell" : cells + " cells",
                width + " cells, one for each column of the header",
                cells < width ? "add what is missing; a blank cell still has its comma"
                        : "remove what is too much; put a number with commas in quotation marks, \"1,234\""));
    }
}
