package statesheet.edition.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.cells.Texts;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;
import statesheet.table.Csv;
import statesheet.table.Grid;
import statesheet.table.GridCell;

/**
 * A list as people keep it in a CSV file: a header with known columns in any order, and a row for each entry. Rows
 * without any text are passed over.
 */
public final class ListFile {

    private final SourceFile file;
    private final Form form;
    private final Problems problems;

    private ListFile(SourceFile file, Form form, Problems problems) {
        this.file = file;
        this.form = form;
        this.problems = problems;
    }

    /**
     * What such a list has in it.
     *
     * @param rule     what the rules of its problems begin with
     * @param required columns
     * @param others   columns that may be there
     * @param may      what is said of these
     * @param fix      what to do with an unknown column
     * @param rows     what there is a row for
     * @param example  of a row
     */
    public record Form(String rule, List<String> required, List<String> others, String may, String fix, String rows,
            String example) {}

    /** One row, its cells by their columns, without spaces around them; blank where there is no such column. */
    public record Entry(Where where, Map<String, String> cells) {
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What can be read of the file; the rest is reported. */
    public static List<Entry> read(SourceFile file, Form form, Problems problems) {
        var own = new Problems();
        var list = new ListFile(file, form, own);
        var entries = Csv.read(file, own).filter(table -> isSound(table, own)).map(list::entries).orElse(List.of());
        problems.addAll(own.all());
        return entries;
    }

    private static boolean isSound(Grid table, Problems problems) {
        table.rows().forEach(row -> row.fault().ifPresent(problems::add));
        return !problems.anyStops();
    }

    /** One row with text in it. */
    private record Line(Where where, List<String> cells) {}

    private List<Entry> entries(Grid table) {
        var lines = table.rows().stream().map(row -> new Line(row.where(),
                row.cells().stream().map(this::text).toList()))
                .filter(line -> line.cells.stream().anyMatch(cell -> !cell.isEmpty())).toList();
        if (lines.isEmpty()) {
            problems.add(Problem.ofEdition(form.rule + ".empty", file.where(), "an empty file",
                    "a header with the columns " + named(form.required) + ", and below it a row for each place",
                    "save the list into it again"));
            return List.of();
        }
        var header = new Line(lines.getFirst().where, lines.getFirst().cells.stream().map(this::column).toList());
        return hasColumns(header) ? entries(header.cells, lines.subList(1, lines.size())) : List.of();
    }

    private String text(GridCell cell) {
        return switch (cell) {
            case GridCell.Typed(_, var text) -> Texts.stripped(text);
            case GridCell.Stored _, GridCell.Merged _ -> Texts.stripped(cell.shown());
            case GridCell.Unusable(var where, _, var found, var fix) -> {
                problems.add(Problem.ofEdition("cell.unusable", where, found, "text that can be read in one way only",
                        fix));
                yield "";
            }
        };
    }

    private Stream<String> columns() {
        return Stream.concat(form.required.stream(), form.others.stream());
    }

    /** A known column in any case, or what else is typed. */
    private String column(String typed) {
        return columns().filter(typed::equalsIgnoreCase).findFirst().orElse(typed);
    }

    /** {@code place and copies}, {@code code, name and kind}. */
    private static String named(List<String> columns) {
        return String.join(", ", columns.subList(0, columns.size() - 1)) + " and " + columns.getLast();
    }

    private boolean hasColumns(Line header) {
        if (columns().noneMatch(header.cells::contains)) {
            problems.add(Problem.ofEdition(form.rule + ".header", header.where, "a first row without a known column",
                    "a header with the columns " + named(form.required), "add the header above this row"));
            return false;
        }
        var seen = new HashSet<String>();
        header.cells.forEach(name -> checkColumn(name, seen.add(name), header.where));
        var missing = new TreeSet<>(form.required);
        missing.removeAll(seen);
        // A column whose name was probably mistyped is not reported as missing too.
        header.cells.forEach(name -> Nearest.to(name, form.required).ifPresent(missing::remove));
        missing.forEach(name -> problems.add(Problem.ofEdition(form.rule + ".column", header.where,
                "no column " + name, form.required.stream().map(column -> "a column " + column)
                        .collect(Collectors.joining(" and ")), "add the column, with its name in the first row")));
        return seen.containsAll(form.required);
    }

    private void checkColumn(String name, boolean first, Where where) {
        if (columns().noneMatch(name::equals)) {
            problems.add(Problem.ofEdition(form.rule + ".unknown-column", where, name.isEmpty()
                            ? "a column without a name" : "\"" + name + "\", an unknown column",
                    named(form.required) + "; " + String.join(", ", form.others) + " " + form.may,
                    Nearest.hint(name, columns().toList(), form.fix)));
        } else if (!first) {
            problems.add(Problem.ofEdition(form.rule + ".column-twice", where.field(name), "a second column " + name,
                    "one column " + name, "remove one of the two"));
        }
    }

    private List<Entry> entries(List<String> header, List<Line> lines) {
        if (lines.isEmpty()) {
            problems.add(Problem.ofEdition(form.rule + ".no-rows", file.where(), "no row below the header",
                    "a row for each " + form.rows, "add a row, like " + form.example));
        }
        lines.stream().filter(line -> line.cells.size() != header.size()).forEach(line ->
                problems.add(Problem.ofEdition(form.rule + ".row-length", line.where,
                        line.cells.size() + (line.cells.size() == 1 ? " cell" : " cells"),
                        header.size() + " cells, one for each column of the header",
                        "correct the commas; put a text with a comma in quotation marks")));
        return lines.stream().filter(line -> line.cells.size() == header.size())
                .map(line -> entry(header, line)).toList();
    }

    private static Entry entry(List<String> header, Line line) {
        var cells = new HashMap<String, String>();
        for (int column = 0; column < header.size(); column++) {
            cells.putIfAbsent(header.get(column), line.cells.get(column));
        }
        return new Entry(line.where, Map.copyOf(cells));
    }
}
