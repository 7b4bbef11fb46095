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
import statesheet.table.Grid;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/** Takes the rows of a table, of a CSV file or a workbook, apart by the names in its header. */
final class TableFigures {

    /** Between semicolons, either mark may stand before thousands or before decimals, as the land has it. */
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final Grid table;
    private final TableHeader header;
    private final Dictionary dictionary;
    private final Problems problems;
    private final Unseen unseen = new Unseen();

    private TableFigures(Grid table, TableHeader header, Dictionary dictionary, Problems problems) {
        this.table = table;
        this.header = header;
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** The rows below the header; empty, with problems reported, where there is none or it has no column of places. */
    static Optional<List<TypedRow>> read(Grid table, Where file, Dictionary dictionary, Problems problems) {
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

    private List<TypedRow> rows(List<GridRow> filled, Where file) {
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
    private static boolean isFilled(GridRow row) {
        for (var cell : row.cells()) {
            if (!isBlank(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(GridCell cell) {
        return cell instanceof GridCell.Typed(var where, var text) && Numeral.stripped(text).isEmpty();
    }

    private Optional<TypedRow> row(GridRow row) {
        var first = row.cells().getFirst();
        if (first instanceof GridCell.Unusable(var where, var found, var fix)) {
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

    private TypedRow typed(GridRow row, String place) {
        var cells = HashMap.<String, TypedRow.TypedCell>newHashMap(header.figures().size());
        var wrong = new ArrayList<Problem>();
        header.figures().forEach((figure, at) -> take(figure, row.cells().get(at), cells, wrong));
        var name = header.name().flatMap(at -> name(row.cells().get(at), wrong));
        return new TypedRow(row.where(), place, name, cells, wrong);
    }

    private void take(FigureDefinition figure, GridCell cell, Map<String, TypedRow.TypedCell> cells, List<Problem> wrong) {
        switch (cell) {
            case GridCell.Typed(var where, var text) when isAmbiguous(figure, text) ->
                    wrong.add(ambiguous(where.field(figure.name()), text, figure));
            case GridCell.Typed(var where, var text) -> cells.put(figure.name(), new TypedRow.TypedCell(where, text));
            case GridCell.Reformatted(var where, var text, var format) -> {
                cells.put(figure.name(), new TypedRow.TypedCell(where, text,
                        "; the cell's format, " + format + ", shows it otherwise"));
                if (figure.unit() != Unit.COUNT || text.indexOf('.') < 0) {
                    unseen.reformatted(where, text, format);
                }
            }
            case GridCell.Unusable(var where, var found, var fix) -> wrong.add(
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

    private static Optional<TypedRow.TypedCell> name(GridCell cell, List<Problem> wrong) {
        if (cell instanceof GridCell.Unusable(var where, var found, var fix)) {
            wrong.add(Problem.ofEdition("cell.unusable", where.field(TableHeader.NAME), found, "the place's name",
                    fix));
            return Optional.empty();
        }
        return Optional.of(new TypedRow.TypedCell(cell.where(), text(cell)));
    }

    static String text(GridCell cell) {
        return switch (cell) {
            case GridCell.Typed(_, var text) -> text;
            case GridCell.Reformatted(_, var text, _) -> text;
            case GridCell.Unusable(_, var found, _) -> found;
        };
    }

    /** A row that lacks cells may have lost a comma and slipped; blank ones beyond the header say nothing. */
    private Optional<Problem> wrongLength(GridRow row) {
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
