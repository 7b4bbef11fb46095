package statesheet.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Csv;
import statesheet.source.SourceFile;

/** Reads the rows of a {@code figures.csv} as typed, by the names in its header. */
final class CsvFigures {

    private static final String PLACE = "place";
    private static final String NAME = "name";

    private final SourceFile file;
    private final Dictionary dictionary;
    private final Problems problems;

    private CsvFigures(SourceFile file, Dictionary dictionary, Problems problems) {
        this.file = file;
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** The rows below the header; empty, with problems said, where there is no table or it has no column of places. */
    static Optional<List<TypedRow>> read(SourceFile file, Dictionary dictionary, Problems problems) {
        return Csv.read(file, problems).flatMap(new CsvFigures(file, dictionary, problems)::rows);
    }

    private Optional<List<TypedRow>> rows(List<Csv.Row> table) {
        var filled = table.stream().filter(CsvFigures::isFilled).toList();
        if (filled.isEmpty()) {
            problems.add(Problem.ofEdition(file.where(), "an empty file", "a header, and below it a row for each place",
                    "save the spreadsheet into it again"));
            return Optional.empty();
        }
        var header = filled.getFirst().cells().stream().map(Numeral::stripped).toList();
        var where = file.where().line(filled.getFirst().line());
        if (!beginsWithPlace(header, where)) {
            return Optional.empty();
        }
        checkColumns(header, where);
        var columns = columnsToRead(header);
        return Optional.of(filled.stream().skip(1).map(row -> row(row, header, columns)).toList());
    }

    /** Whether the row has any text: empty lines, and lines of commas as spreadsheets leave them, say nothing. */
    private static boolean isFilled(Csv.Row row) {
        return row.cells().stream().anyMatch(cell -> !Numeral.stripped(cell).isEmpty());
    }

    private boolean beginsWithPlace(List<String> header, Where where) {
        var first = header.getFirst();
        if (first.equals(PLACE)) {
            return true;
        }
        boolean otherSeparator = header.size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0);
        problems.add(otherSeparator
                ? Problem.ofEdition(where, (first.indexOf(';') >= 0 ? "semicolons" : "tabs") + " between the columns",
                        "commas between the columns", "save the spreadsheet as CSV with commas")
                : Problem.ofEdition(where, Numeral.quoted(first) + " as the first column", "place as the first column",
                        header.contains(PLACE) ? "move the column place to the front" : "write place above the codes"));
        return false;
    }

    private void checkColumns(List<String> header, Where where) {
        var seen = new HashSet<String>();
        for (int at = 0; at < header.size(); at++) {
            checkColumn(header.get(at), at, seen.add(header.get(at)), where);
        }
        // A column that a mistyped one was probably meant to be is not missing as well.
        header.stream().filter(name -> !isKnown(name))
                .forEach(name -> Nearest.to(name, columnNames()).ifPresent(seen::add));
        for (var figure : dictionary.typed()) {
            if (!seen.contains(figure.name())) {
                problems.add(Problem.ofEdition(where.field(figure.name()), "no column " + figure.name(),
                        "a column for every figure of edition.json, shares aside",
                        "add the column, or remove " + figure.name() + " from the dictionary"));
            }
        }
    }

    private void checkColumn(String name, int at, boolean first, Where where) {
        var spot = where.field(name);
        if (name.isEmpty()) {
            problems.add(Problem.ofEdition(where, "a column without a name, number " + (at + 1) + " of the header",
                    "a name above every column", "name the column or remove it"));
        } else if (!first) {
            problems.add(Problem.ofEdition(spot, "a second column " + name, "one column for each figure",
                    "remove one of the two"));
        } else if (dictionary.isShare(name)) {
            problems.add(Problem.ofEdition(spot, "a column for a share",
                    "no such column: a share is worked out from its part and its whole", "remove the column"));
        } else if (!isKnown(name)) {
            problems.add(Problem.ofEdition(spot, Numeral.quoted(name) + ", an unknown column",
                    "place, name or one of the " + dictionary.typed().size() + " figures of edition.json",
                    Nearest.hint(name, columnNames(), "remove the column, or add the figure to the dictionary")));
        }
    }

    private boolean isKnown(String name) {
        return dictionary.accepts(name) || name.equals(PLACE) || name.equals(NAME);
    }

    private List<String> columnNames() {
        var names = new ArrayList<>(List.of(PLACE, NAME));
        dictionary.typed().forEach(figure -> names.add(figure.name()));
        return names;
    }

    /** The number, from 0, of the first column of each name that has a meaning here. */
    private Map<String, Integer> columnsToRead(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (var figure : dictionary.typed()) {
            int at = header.indexOf(figure.name());
            if (at >= 0) {
                columns.put(figure.name(), at);
            }
        }
        return columns;
    }

    private TypedRow row(Csv.Row row, List<String> header, Map<String, Integer> columns) {
        var where = file.where().line(row.line());
        var place = row.cells().getFirst();
        if (row.cells().size() != header.size()) {
            return new TypedRow(where, place, Optional.empty(), Map.of(), List.of(wrongLength(row, header, where)));
        }
        var cells = new HashMap<String, TypedRow.Cell>();
        columns.forEach((name, at) -> cells.put(name, new TypedRow.Cell(where.field(name), row.cells().get(at))));
        int nameAt = header.indexOf(NAME);
        var name = nameAt < 0 ? Optional.<String>empty() : Optional.of(row.cells().get(nameAt));
        return new TypedRow(where, place, name, cells, List.of());
    }

    private static Fault wrongLength(Csv.Row row, List<String> header, Where where) {
        int cells = row.cells().size();
        return new Fault(where, cells == 1 ? "1 cell" : cells + " cells",
                header.size() + " cells, one for each column of the header",
                cells < header.size() ? "add what is missing; a blank cell still has its comma"
                        : "remove what is too much; a number with commas stands in quotation marks, \"1,234\"");
    }
}
