package statesheet.template.check;

import java.util.List;
import statesheet.problem.Problem;
import statesheet.template.plan.Report;

/** Something that a text says wrong, as a problem's words have it; on some sheets, or on all. */
record Complaint(String rule, int position, String found, String expected, String fix) {

    void report(Report report) {
        report.problem(rule, position, found, expected, fix);
    }

    /** A problem of each place whose sheet has it; of the edition where all of them do. */
    void report(Report report, List<String> codes, int places) {
        var where = report.where(position);
        if (codes.size() == places) {
            report.problems().add(Problem.ofEdition(rule, where, found, expected, fix).withExtent(places));
        } else {
            codes.forEach(code ->
                    report.problems().add(Problem.ofPlace(rule, where.place(code), found, expected, fix)));
        }
    }
}
