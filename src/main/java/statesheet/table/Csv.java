package statesheet.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
 * A table of texts with commas, semicolons, tabs or bars between the cells (RFC 4180).
 *
 * <p>A line ends with CR LF, LF or CR. A row with quotation marks that do not pair has a fault: nobody knows where its
 * cells end. Such a row ends with its line, so that it takes no other row with it.
 */
public final class Csv {

    /** So many rows tell what is between the cells. */
    private static final int SAMPLE = 500;

    private static final String SEPARATORS = ";,\t|";
    private static final Map<Character, String> NAMES =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");

    private final CsvText text;
    private final String content;
    private final char separator;
    private final Where file;
    private int at;
    private int line = 1;
    private int lineStart;
    private Optional<Problem> fault = Optional.empty();

    private Csv(CsvText text, char separator, Where file) {
        this.text = text;
        this.content = text.content();
        this.separator = separator;
        this.file = file;
    }

    /** Every row of the file, the header included; empty, with problems reported, if it is not such a table. */
    public static Optional<Grid> read(SourceFile file, Problems problems) {
        return file.bytes(problems).flatMap(bytes -> CsvText.of(bytes, file.where(), problems))
                .flatMap(text -> parse(text, file.where(), problems));
    }

    /** {@code text} as a table; {@code where} names the file. */
    static Optional<Grid> parse(CsvText text, Where where, Problems problems) {
        return separator(text, where, problems).flatMap(separator -> new Csv(text, separator, where).rows(problems)
                .map(rows -> new Grid(rows, Set.of(), separator == ',' ? "" : NAMES.get(separator))));
    }

    /** What is between the cells: that which makes most of the rows equally long. A comma where nothing does. */
    private static Optional<Character> separator(CsvText text, Where file, Problems problems) {
        var present = new ArrayList<Character>();
        for (char mark : SEPARATORS.toCharArray()) {
            if (text.content().indexOf(mark) >= 0) {
                present.add(mark);
            }
        }
        return present.size() < 2 ? Optional.of(present.isEmpty() ? ',' : present.getFirst())
                : usual(present, text, file, problems);
    }

    private static Optional<Character> usual(List<Character> present, CsvText text, Where file, Problems problems) {
        var scores = new HashMap<Character, Integer>();
        present.forEach(mark -> scores.put(mark, new Csv(text, mark, file).score()));
        int best = Collections.max(scores.values());
        var found = present.stream().filter(mark -> best > 0 && scores.get(mark) == best).toList();
        if (found.size() > 1) {
            var where = new Csv(text, found.getFirst(), file).firstWithSeveralCells();
            var names = found.stream().map(NAMES::get).collect(Collectors.joining(" as well as "));
            problems.add(Problem.ofEdition("csv.separators", where, names + " between the columns",
                    "the same character between all columns", "save the spreadsheet again as CSV with commas"));
            return Optional.empty();
        }
        return Optional.of(found.isEmpty() ? ',' : found.getFirst());
    }

    /** How many boundaries between cells the first rows have, as far as they have the usual number of cells. */
    private int score() {
        var counts = new HashMap<Integer, Integer>();
        for (int row = 0; row < SAMPLE && at < content.length(); row++) {
            var cells = row().cells();
            if (cells.stream().anyMatch(cell -> !cell.shown().isBlank())) {
                counts.merge(cells.size(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().mapToInt(count -> (count.getKey() - 1) * count.getValue()).max().orElse(0);
    }

    private Where firstWithSeveralCells() {
        var row = row();
        while (row.cells().size() < 2 || row.cells().stream().allMatch(cell -> cell.shown().isBlank())) {
            row = row();
        }
        return row.where();
    }

    private Optional<List<GridRow>> rows(Problems problems) {
        var rows = new ArrayList<GridRow>();
        int cells = 0;
        while (at < content.length()) {
            if (rows.size() == Grid.MOST_ROWS || cells > Grid.MOST_CELLS) {
                problems.add(Problem.ofEdition("csv.size", file.line(line),
                        "more than " + Grid.MOST_ROWS + " rows or " + Grid.MOST_CELLS + " cells",
                        "a row for each place", "remove the rows and columns that have no place's figures"));
                return Optional.empty();
            }
            var row = row();
            cells += row.cells().size();
            rows.add(row);
        }
        return Optional.of(rows);
    }

    private GridRow row() {
        fault = Optional.empty();
        var where = file.line(line);
        var cells = new ArrayList<GridCell>();
        cells.add(text.cell(where, cell()));
        while (sees(separator)) {
            at++;
            cells.add(text.cell(where, cell()));
        }
        endLine();
        return new GridRow(where, cells, false, fault);
    }

    private String cell() {
        return sees('"') ? quotedCell() : bareCell();
    }

    private String bareCell() {
        int start = at;
        while (!atEndOfCell()) {
            if (sees('"')) {
                refuse("a quotation mark inside a cell that does not begin with one");
            }
            at++;
        }
        return content.substring(start, at);
    }

    private String quotedCell() {
        int start = at + 1;
        int end = closingQuote(start);
        if (end < 0 || hasLineEnd(start, end) && !endsCell(end + 1)) {
            // Whether the mark has no partner, or one that was meant to open another cell: this line is all we know of.
            refuse("a quotation mark that is never closed");
            at++;
            return "\"" + bareCell();
        }
        moveTo(end);
        var cell = content.substring(start, at).replace("\"\"", "\"");
        at++;
        if (!atEndOfCell()) {
            refuse("text after the closing quotation mark of a cell");
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

    private boolean hasLineEnd(int from, int to) {
        return content.substring(from, to).chars().anyMatch(mark -> mark == '\n' || mark == '\r');
    }

    private boolean endsCell(int index) {
        return index >= content.length() || content.charAt(index) == separator || content.charAt(index) == '\n'
                || content.charAt(index) == '\r';
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

    /** The first fault of a row is what is wrong with it; others may only follow from it. */
    private void refuse(String found) {
        if (fault.isEmpty()) {
            fault = Optional.of(Problem.ofEdition("csv.quotes", file.at(line, at - lineStart + 1), found,
                    "quotation marks in pairs around a whole cell, and doubled within it",
                    "fix the quotation marks; a cell with a number needs none"));
        }
    }
}
