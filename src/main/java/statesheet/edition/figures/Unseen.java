package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.List;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Spot;
import statesheet.problem.Where;

/**
 * Gathers what is read of a workbook though its reader does not see it, or sees it otherwise. Lives as long as one
 * reading.
 */
final class Unseen {

    /** Most cells that a warning names. */
    private static final int MOST_NAMED = 10;

    private final List<String> rows = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private String sheet = "";

    void row(Where row, String place) {
        rows.add(cell(row).row() + " (" + place + ")");
    }

    void column(Where header, String figure) {
        columns.add(cell(header).column() + " (" + figure + ")");
    }

    void reformatted(Where cell, String text, String format) {
        numbers.add(cell(cell).address() + " (" + text + ", format " + format + ")");
    }

    /** Only a workbook hides anything. */
    private Spot.Cell cell(Where where) {
        var cell = where.cell().orElseThrow();
        sheet = cell.worksheet();
        return cell;
    }

    /** One warning for all that is hidden, and one for all that is shown otherwise. */
    void warn(Where file, Problems problems) {
        if (!rows.isEmpty() || !columns.isEmpty()) {
            var hidden = new ArrayList<String>();
            if (!rows.isEmpty()) {
                hidden.add((rows.size() == 1 ? "row " : "rows ") + String.join(", ", rows));
            }
            if (!columns.isEmpty()) {
                hidden.add((columns.size() == 1 ? "column " : "columns ") + String.join(", ", columns));
            }
            problems.add(Problem.warning("table.hidden", file.worksheet(sheet), "hidden " + String.join(" and ", hidden)
                    + ", read like the others", "rows and columns that one can see", "show them, or remove them"));
        }
        if (!numbers.isEmpty()) {
            problems.add(Problem.warning("table.reformatted", file.worksheet(sheet),
                    "numbers that their format shows otherwise: " + named(),
                    "cells that show what they hold",
                    "look whether the stored number is the right one; it is what is read"));
        }
    }

    private String named() {
        var named = String.join(", ", numbers.subList(0, Math.min(MOST_NAMED, numbers.size())));
        return numbers.size() <= MOST_NAMED ? named : named + " and " + (numbers.size() - MOST_NAMED) + " more";
    }
}
