package statesheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * A table of texts with commas, semicolons or tabs between the cells, as RFC 4180 has it,
         read strictly and in one pass.
 *
 * <p>A line ends with CR LF, LF or CR. Quotation marks that do not pair are problems of the whole file: where a cell
 * ends is then anyone's guess.
 */
public final class Csv {

    /** Most rows that are read: far more than there are places, far less than fills the memory. */
    static final int MOST_ROWS = 100_000;

    private final CsvText text;
    private final String content;
    private final char separator;
    private final Where file;
    private final Problems problems;
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(CsvText text, char separator, Where file, Problems problems) {
        this.text = text;
        this.content = text.content();
        this.separator = separator;
        this.file = file;
        this.problems = problems;
    }

    /** Every row of the file, the header included; empty, with problems said, where it is no such table. */
    public static Optional<Table> read(SourceFile file, Problems problems) {
        return file.bytes(problems).flatMap(bytes -> CsvText.of(bytes, file.where(), problems))
                .flatMap(text -> parse(text, file.where(), problems));
    }

    /** {@code text} as a table; {@code where} names the file. */
    static Optional<Table> parse(CsvText text, Where where, Problems problems) {
        var own = new Problems();
        var table = Separator.of(text.content(), where, own)
                .map(separator -> new Csv(text, separator, where, own))
                .map(csv -> new Table(csv.rows(), Set.of(), csv.separator == ';'));
        problems.addAll(own.all());
        return own.anyStops() ? Optional.empty() : table;
    }

    private List<Table.Row> rows() {
        var rows = new ArrayList<Table.Row>();
        while (at < content.length()) {
            if (rows.size() == MOST_ROWS) {
                problems.add(Problem.ofEdition("csv.rows", file.line(line), "more than " + MOST_ROWS + " rows",
                        "a row for each place", "remove the rows that hold no place's figures"));
                return rows;
            }
            rows.add(row());
        }
        return rows;
    }

    private Table.Row row() {
        var where = file.line(line);
        var cells = new ArrayList<Table.Cell>();
        cells.add(text.cell(where, cell()));
        while (sees(separator)) {
            at++;
            cells.add(text.cell(where, cell()));
        }
        endLine();
        return new Table.Row(where, cells, false);
    }

    private String cell() {
        return sees('"') ? quotedCell() : bareCell();
    }

    private String bareCell() {
        int start = at;
        while (!atEndOfCell()) {
            if (sees('"')) {
                refuse(here(), "a quotation mark inside a cell that does not begin with one");
            }
            at++;
        }
        return content.substring(start, at);
    }

    private String quotedCell() {
        var opened = here();
        var cell = new StringBuilder();
        at++;
        while (at < content.length()) {
            if (!sees('"')) {
                takeInto(cell);
            } else if (content.startsWith("\"\"", at)) {
                cell.append('"');
                at += 2;
            } else {
                at++;
                refuseTextAfterQuotes();
                return cell.toString();
            }
        }
        refuse(opened, "a quotation mark that is never closed");
        return cell.toString();
    }

    private void refuseTextAfterQuotes() {
        if (!atEndOfCell()) {
            refuse(here(), "text after the closing quotation mark of a cell");
        }
        while (!atEndOfCell()) {
            at++;
        }
    }

    /** One character of a quoted cell, or a whole line end, which counts as a line of the file. */
    private void takeInto(StringBuilder cell) {
        int start = at;
        if (atEndOfLine()) {
            endLine();
        } else {
            at++;
        }
        cell.append(content, start, at);
    }

    private void endLine() {
        if (at < content.length()) {
            at += content.startsWith("\r\n", at) ? 2 : 1;
            line++;
            lineStart = at;
        }
    }

    private boolean atEndOfCell() {
        return sees(separator) || atEndOfLine();
    }

    private boolean atEndOfLine() {
        return at >= content.length() || sees('\n') || sees('\r');
    }

    private boolean sees(char wanted) {
        return at < content.length() && content.charAt(at) == wanted;
    }

    private Where here() {
        return file.at(line, at - lineStart + 1);
    }

    private void refuse(Where where, String found) {
        problems.add(Problem.ofEdition("csv.quotes", where, found,
                "quotation marks in pairs around a whole cell, and doubled within it",
                "mend the quotation marks; a cell with a number needs none"));
    }
}
