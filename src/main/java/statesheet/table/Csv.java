package statesheet.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/**
 * A table of texts with commas, semicolons or tabs between the cells, read strictly (RFC 4180).
 *
 * <p>A line ends with CR LF, LF or CR. Quotation marks that do not pair are problems of the whole file: nobody knows
 * then where a cell ends.
 */
public final class Csv {

    /** Most rows that are read: far more than there are places, far less than fills the memory. */
    static final int MOST_ROWS = 100_000;

    private static final String SEPARATORS = ";,\t";
    private static final Map<Character, String> NAMES = Map.of(',', "commas", ';', "semicolons", '\t', "tabs");

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

    /** Every row of the file, the header included; empty, with problems reported, if it is not such a table. */
    public static Optional<Grid> read(SourceFile file, Problems problems) {
        return file.bytes(problems).flatMap(bytes -> CsvText.of(bytes, file.where(), problems))
                .flatMap(text -> parse(text, file.where(), problems));
    }

    /** {@code text} as a table; {@code where} names the file. */
    static Optional<Grid> parse(CsvText text, Where where, Problems problems) {
        var own = new Problems();
        char separator = separator(text, where, own);
        var rows = own.anyStops() ? List.<GridRow>of() : new Csv(text, separator, where, own).rows();
        problems.addAll(own.all());
        return own.anyStops() ? Optional.empty() : Optional.of(new Grid(rows, Set.of(), separator != ','));
    }

    /** What is between the cells of the header. Only the header is looked at, since figures may have commas in them. */
    private static char separator(CsvText text, Where file, Problems problems) {
        var found = new LinkedHashMap<Character, GridRow>();
        for (char mark : SEPARATORS.toCharArray()) {
            new Csv(text, mark, file, new Problems()).header().filter(row -> row.cells().size() > 1)
                    .ifPresent(header -> found.put(mark, header));
        }
        if (found.size() > 1) {
            problems.add(Problem.ofEdition("csv.separators", found.firstEntry().getValue().where(),
                    found.keySet().stream().map(NAMES::get).collect(Collectors.joining(" as well as "))
                            + " between the columns",
                    "the same character between all columns", "save the spreadsheet again as CSV with commas"));
        }
        return found.isEmpty() ? ',' : found.firstEntry().getKey();
    }

    /** The first row with a text; empty if there is none, or if its quotation marks do not fit this separator. */
    private Optional<GridRow> header() {
        while (at < content.length()) {
            int start = at;
            var row = row();
            if (!content.substring(start, at).matches("[,;\\s]*")) {
                return problems.anyStops() ? Optional.empty() : Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private List<GridRow> rows() {
        var rows = new ArrayList<GridRow>();
        while (at < content.length()) {
            if (rows.size() == MOST_ROWS) {
                problems.add(Problem.ofEdition("csv.rows", file.line(line), "more than " + MOST_ROWS + " rows",
                        "a row for each place", "remove the rows that have no place's figures"));
                return rows;
            }
            rows.add(row());
        }
        return rows;
    }

    private GridRow row() {
        var where = file.line(line);
        var cells = new ArrayList<GridCell>();
        cells.add(text.cell(where, cell()));
        while (sees(separator)) {
            at++;
            cells.add(text.cell(where, cell()));
        }
        endLine();
        return new GridRow(where, cells, false);
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
        int start = at + 1;
        int end = closingQuote(start);
        if (end < 0) {
            refuse(opened, "a quotation mark that is never closed");
        }
        moveTo(end < 0 ? content.length() : end);
        var cell = content.substring(start, at).replace("\"\"", "\"");
        at += end < 0 ? 0 : 1;
        if (!atEndOfCell()) {
            refuse(here(), "text after the closing quotation mark of a cell");
        }
        while (!atEndOfCell()) {
            at++;
        }
        return cell;
    }

    /** The next quotation mark that is not doubled; -1 if there is none. */
    private int closingQuote(int from) {
        int quote = content.indexOf('"', from);
        while (content.startsWith("\"\"", quote)) {
            quote = content.indexOf('"', quote + 2);
        }
        return quote;
    }

    /** Within a quoted cell, a line end counts as a line of the file. */
    private void moveTo(int end) {
        while (at < end) {
            if (atEndOfLine()) {
                endLine();
            } else {
                at++;
            }
        }
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
                "fix the quotation marks; a cell with a number needs none"));
    }
}
