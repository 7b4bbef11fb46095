package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.edition.cells.Texts;
import statesheet.problem.Problem;
import statesheet.table.GridRow;

/**
 * Finds rows of a text file whose cells may have slipped by a comma too many or too few. The cells of a workbook and of
 * a JSON file have addresses.
 *
 * @param columns how many columns the header has
 * @param header  how many cells, the blank ones behind the last heading included
 * @param sound   how many cells those rows have that are too long, but cannot have slipped
 */
record RowWidths(int columns, int header, Set<Integer> sound) {

    /** A number of a thousand and more without quotation marks is two cells: {@code 1} and {@code 234}. */
    private static final Pattern THOUSANDS = Pattern.compile("[-\u2212]?\\$?[1-9][0-9]{0,2},[0-9]{3}(\\.[0-9]*)?%?");

    static RowWidths of(TableLayout layout, int header) {
        var rows = new ArrayList<GridRow>();
        for (int row = 0; row < layout.rows().size(); row++) {
            if (layout.places().ofRows().get(row).isPresent()) {
                rows.add(layout.rows().get(row));
            }
        }
        int columns = layout.headings().last() < 0 ? usual(rows) : layout.headings().width();
        var sound = new HashSet<Integer>();
        for (var row : rows) {
            if (row.cells().size() > columns && !sound.contains(row.cells().size()) && !hasSplitNumber(row)) {
                sound.add(row.cells().size());
            }
        }
        return new RowWidths(columns, header, sound);
    }

    /** How many cells most rows have, where no header says it. */
    private static int usual(List<GridRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting())).entrySet()
                .stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** Two cells side by side that may be one number with a comma in it. */
    private static boolean hasSplitNumber(GridRow row) {
        return IntStream.range(1, row.cells().size()).anyMatch(at -> THOUSANDS.matcher(
                Texts.shown(row, at - 1) + "," + Texts.shown(row, at)).matches());
    }

    Optional<Problem> problem(GridRow row) {
        int cells = row.cells().size();
        if (cells == columns || row.where().cell().isPresent() || hasNothingBehind(row)
                && (cells == header || sound.contains(cells))) {
            return Optional.empty();
        }
        return Optional.of(Problem.ofEdition("row.length", row.where(), cells == 1 ? "1 cell" : cells + " cells",
                columns + " cells, one for each column of the header",
                cells < columns ? "add what is missing; a blank cell still has its comma"
                        : "remove the extra cell; put a number with commas in quotation marks, \"1,234\""));
    }

    private boolean hasNothingBehind(GridRow row) {
        return row.cells().size() > columns && row.cells().stream().skip(columns).allMatch(Texts::isBlank);
    }
}
