package statesheet.template.check;

import java.util.List;
import statesheet.problem.Problem;
import statesheet.template.plan.Report;

/** Something that a text says wrong, as a problem's words have it; on some sheets, or on all. */
record Complaint(String rule, int position, String found, String expected, String fix) {

    /** How many places one message names. */
    private static final int MOST_NAMED = 5;

    void report(Report report) {
        report.problem(rule, position, found, expected, fix);
    }

    /** One problem for all the sheets that have it, with the first of their places. */
    void report(Report report, List<String> codes, int places) {
        var named = String.join(", ", codes.subList(0, Math.min(codes.size(), MOST_NAMED)));
        int more = codes.size() - MOST_NAMED;
        var where = codes.size() == places ? "" : " (on the sheet" + (codes.size() == 1 ? " of " : "s of ") + named
                + (more > 0 ? " and " + more + " more" : "") + ")";
        report.problems().add(Problem.ofEdition(rule, report.where(position), found + where, expected, fix)
                .withExtent(codes.size()));
    }
}
