package statesheet.review;

import java.util.List;
import statesheet.problem.Problem;

/** Problems and warnings as a list, in the words in which they are printed. */
final class FindingList {

    private FindingList() {}

    /** Empty for none. */
    static String html(List<Problem> findings) {
        return findings.isEmpty() ? ""
                : "<ul class=\"findings\">\n" + Html.each(findings, FindingList::item) + "</ul>\n";
    }

    private static String item(Problem finding) {
        return "<li><p><b>" + (finding.isWarning() ? "Warning" : finding.isNote() ? "Note" : "Problem")
                + "</b> <span class=\"cell\">" + FigureTable.cell(finding.where()) + "</span></p>\n<dl>"
                + line("found", finding.found())
                + line("expected", finding.expected()) + line("fix", finding.fix()) + "</dl></li>\n";
    }

    private static String line(String term, String words) {
        return "<dt>" + term + "</dt> <dd>" + Html.safe(words) + "</dd>\n";
    }
}
