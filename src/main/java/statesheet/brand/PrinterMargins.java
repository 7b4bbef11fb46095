package statesheet.brand;

import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Whether all that is no flat color stays where an office printer prints. */
final class PrinterMargins {

    /** What is surely printed begins so far from each edge, in points: half again what the worst of them lose. */
    private static final double UNPRINTED = 27;

    /** What accents rise above the capitals that begin at the top margin, in parts of the type's size. */
    private static final double ACCENT = 0.3;

    /** What hangs in the bottom margin, capitals and descenders together, in parts of the footer's size. */
    private static final double HANGING = 1;

    private final Where where;
    private final Problems problems;

    private PrinterMargins(Where where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    /** The smallest margins that keep lines in these styles off the edge; in tenths of a point. */
    static PageGeometry.Margins least(Map<StyleRole, Style> styles) {
        double header = Math.max(styles.get(StyleRole.KICKER).size(), styles.get(StyleRole.HEADER).size());
        return new PageGeometry.Margins(UNPRINTED, UNPRINTED, tenths(UNPRINTED + ACCENT * header),
                tenths(UNPRINTED + HANGING * styles.get(StyleRole.FOOTER).size()));
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
        margins.check("top", given.top(), least.top(), ", above capitals whose accents rise into it");
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
