package statesheet.brand;

import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Whether all that is no flat color stays where an office printer prints. */
final class PrinterMargins {

    /** What is surely printed begins so far from each edge, in points: half again what the worst of them lose. */
    private static final double UNPRINTED = 27;

    /** The first line in the band of the first page: what office printers lose at most. */
    private static final double LEAST_TOP = 18;

    /** What hangs in the bottom margin: white, half a line, and half of capitals and descenders in the line's size. */
    private static final double ABOVE_FOOTER = 3;
    private static final double HALF_LETTER = 0.6;

    private final Where where;
    private final Problems problems;

    private PrinterMargins(Where where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    /** The smallest margins that keep lines in these styles off the edge; in tenths of a point. */
    static PageGeometry.Margins least(Map<StyleRole, Style> styles) {
        var footer = styles.get(StyleRole.FOOTER);
        return new PageGeometry.Margins(UNPRINTED, UNPRINTED, LEAST_TOP,
                tenths(UNPRINTED + ABOVE_FOOTER + footer.leading() / 2 + HALF_LETTER * footer.size()));
    }

    /** Rounded up; the millionth keeps a number that is in tenths already, whatever doubles make of it. */
    private static double tenths(double points) {
        return Math.ceil(points * 10 - 1e-6) / 10;
    }

    /** @param where the page that a problem is about */
    static void check(PageGeometry page, Map<StyleRole, Style> styles, Where where, Problems problems) {
        var margins = new PrinterMargins(where, problems);
        var given = page.margins();
        var least = least(styles);
        margins.check("left", given.left(), least.left(), "");
        margins.check("right", given.right(), least.right(), "");
        margins.check("top", given.top(), least.top(), ", at which the band's first line begins");
        margins.check("bottom", given.bottom(), least.bottom(), ", in which the footer hangs");
    }

    private void check(String key, double margin, double least, String why) {
        if (margin < least) {
            problems.add(Problem.ofEdition("brand.margin", where.field(key),
                    "a " + key + " margin of " + Values.plain(margin) + " points" + why,
                    Values.plain(least) + " points or more: nearer to the edge, office printers print nothing",
                    "make \"" + key + "\" " + Values.plain(least) + " or more"));
        }
    }
}
