package statesheet.edition.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.problem.Problem;
import statesheet.problem.Where;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/** Finds out why a table does not begin with the column of places, and how to fix it. */
final class FirstColumn {

    private static final String PLACE = TableHeader.PLACE;
    private static final String EXPECTED = PLACE + " as the first column";

    /** What tells a spreadsheet program the separator; no cell of a table begins so. */
    private static final String INSTRUCTION = "sep=";

    /** A header's first cell, or the whole header where something else separates the columns. */
    private static final Pattern HEADER = Pattern.compile(PLACE + "\\s*([,;\t|].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_SEPARATOR =
            Pattern.compile(PLACE + "\\s*([|:^~/]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Byte-order marks, spaces without width, marks of direction, controls. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    private FirstColumn() {}

    /** The problem of a table whose first row with any text is not the header, because the header is below it. */
    static Optional<Problem> title(List<GridRow> filled) {
        var first = filled.getFirst().cells();
        if (first.stream().anyMatch(FirstColumn::beginsHeader)) {
            return Optional.empty();
        }
        var title = first.stream().filter(cell -> !text(cell).isEmpty()).findFirst().orElseThrow();
        if (text(title).startsWith(INSTRUCTION)) {
            return Optional.of(Problem.ofEdition("table.sep-line", title.where(), Numeral.quoted(text(title))
                    + ", a line for spreadsheet programs alone", "the header as the first line",
                    "remove the first line"));
        }
        return filled.stream().skip(1).filter(row -> beginsHeader(row.cells().getFirst())).findFirst()
                .map(header -> above(spot(header.where()), title));
    }

    private static boolean beginsHeader(GridCell cell) {
        return HEADER.matcher(visible(text(cell))).matches();
    }

    private static Problem above(String header, GridCell title) {
        var found = title instanceof GridCell.Unusable unusable ? unusable.found() + "," : Numeral.quoted(text(title));
        return Problem.ofEdition("table.title-above", title.where(), found + " above the header, which is " + header,
                "the header before anything else", "remove what is above " + header);
    }

    private static String spot(Where row) {
        return row.cell().map(cell -> "row " + cell.row()).orElseGet(() -> "line " + row.line().getAsInt());
    }

    /** The problem of a header whose first name is not {@code place}. */
    static Problem wrong(List<TableHeader.Name> names) {
        var where = names.getFirst().where();
        var first = names.getFirst().text();
        var separator = OTHER_SEPARATOR.matcher(visible(first));
        if (visible(first).equals(PLACE)) {
            return Problem.ofEdition("table.invisible", where,
                    "an invisible character " + (first.endsWith(PLACE) ? "before place" : "in or after place"),
                    EXPECTED,
                    "clear the cell, type place into it, and save the spreadsheet again");
        }
        if (separator.matches()) {
            return Problem.ofEdition("table.separator", where,
                    "\"" + separator.group(1) + "\" between the columns, an unknown separator",
                    "commas, semicolons or tabs", "save the spreadsheet again as CSV with commas");
        }
        return Problem.ofEdition("table.first-column", where, Numeral.quoted(first) + " as the first column", EXPECTED,
                fix(first, names));
    }

    private static String fix(String first, List<TableHeader.Name> names) {
        if (first.equalsIgnoreCase(PLACE)) {
            return "write place in small letters";
        }
        boolean elsewhere = names.stream().anyMatch(name -> name.text().equals(PLACE));
        return elsewhere ? "move the column place to the front" : "write place above the codes";
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static String text(GridCell cell) {
        return Numeral.stripped(TableFigures.text(cell));
    }
}
