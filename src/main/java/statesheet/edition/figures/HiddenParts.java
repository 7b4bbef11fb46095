package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.List;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Several;
import statesheet.problem.Spot;
import statesheet.problem.Where;

/** Gathers what is read of a workbook though its reader does not see it. Lives as long as one reading. */
final class HiddenParts {

    private final List<String> rows = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    void row(Where row, String place) {
        rows.add(row.cell().map(Spot.Cell::row).orElseThrow() + " (" + place + ")");
    }

    void column(String letters, String figure) {
        columns.add(letters + " (" + figure + ")");
    }

    /** One warning for all that is hidden; {@code header} is a cell of the worksheet. */
    void warn(Where header, Problems problems) {
        var hidden = new ArrayList<String>();
        if (!rows.isEmpty()) {
            hidden.add((rows.size() == 1 ? "row " : "rows ") + Several.named(rows));
        }
        if (!columns.isEmpty()) {
            hidden.add((columns.size() == 1 ? "column " : "columns ") + Several.named(columns));
        }
        if (!hidden.isEmpty()) {
            var worksheet = header.cell().map(cell -> header.worksheet(cell.worksheet())).orElse(header);
            problems.add(Problem.warning("table.hidden", worksheet,
                    "hidden " + String.join(" and ", hidden) + ", read like the others",
                    "rows and columns that one can see", "show them, or remove them"));
        }
    }
}
