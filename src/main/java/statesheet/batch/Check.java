package statesheet.batch;

import java.util.List;
import statesheet.Statesheet;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** Does all that making a sheet does up to its finished pages, and writes nothing. */
public final class Check {

    private Check() {}

    /** What there is to say of the sheet of one of the edition's rows. Where figures are wrong the fit is not tried. */
    public static List<Problem> of(Statesheet sheets, Row row) {
        var problems = new Problems();
        problems.addAll(sheets.stopping(row.place().code()));
        if (!problems.anyStops()) {
            sheets.compose(row, false, problems);
        }
        return problems.all();
    }
}
