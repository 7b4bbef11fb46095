package statesheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * A table of texts with commas between the cells, as RFC 4180 has it, read strictly and in one pass.
 *
 * <p>A line ends with CR LF, LF or CR. Quotation marks that do not pair are problems of the whole file: where a cell
 * ends is then anyone's guess.
 */
public final class Csv {

    /**
     * One row, its cells without their quotation marks but otherwise as typed. An empty line is one empty cell.
     *
     * @param line the line of the file on which the row begins, counted from 1
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private final String text;
    private final Where file;
    private final Problems problems;
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(String text, Where file, Problems problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    /** Every row of the file, the header included; empty, with problems said, where it is no such table. */
    public static Optional<List<Row>> read(SourceFile file, Problems problems) {
        return file.text(problems).flatMap(text -> parse(text, file.where(), problems));
    }

    /** {@code text} as a table; {@code where} names the file. */
    static Optional<List<Row>> parse(String text, Where where, Problems problems) {
        var own = new Problems();
        var rows = new Csv(text, where, own).rows();
        problems.addAll(own.all());
        return own.anyStops() ? Optional.empty() : Optional.of(rows);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        while (at < text.length()) {
            rows.add(row());
        }
        return rows;
    }

    private Row row() {
        int start = line;
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (sees(',')) {
            at++;
            cells.add(cell());
        }
        endLine();
        return new Row(start, cells);
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
        return text.substring(start, at);
    }

    private String quotedCell() {
        var opened = here();
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (!sees('"')) {
                takeInto(cell);
            } else if (text.startsWith("\"\"", at)) {
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
        cell.append(text, start, at);
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
            lineStart = at;
        }
    }

    private boolean atEndOfCell() {
        return sees(',') || atEndOfLine();
    }

    private boolean atEndOfLine() {
        return at >= text.length() || sees('\n') || sees('\r');
    }

    private boolean sees(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private Where here() {
        return file.at(line, at - lineStart + 1);
    }

    private void refuse(Where where, String found) {
        problems.add(Problem.ofEdition(where, found,
                "quotation marks in pairs around a whole cell, and doubled within it",
                "mend the quotation marks; a cell with a number needs none"));
    }
}
