package statesheet.review;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import statesheet.problem.Problem;

/** Problems and warnings as a list, in the words in which they were told. */
final class FindingList {

    private FindingList() {}

    /** Nothing where there are none. */
    static void write(Writer out, List<Problem> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.write("<ul class=\"findings\">\n");
        for (var finding : findings) {
            out.write("<li><p><b>" + (finding.isWarning() ? "Warning" : "Problem") + "</b> <span class=\"cell\">"
                    + FigureTable.cell(finding.where()) + "</span></p>\n<dl>" + line("found", finding.found())
                    + line("expected", finding.expected()) + line("fix", finding.fix()) + "</dl></li>\n");
        }
        out.write("</ul>\n");
    }

    private static String line(String term, String words) {
        return "<dt>" + term + "</dt> <dd>" + Html.safe(words) + "</dd>\n";
    }
}
