package statesheet.press;

import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfSpotColor;
import statesheet.pdf.ContentStream;

/** Marks around one page, on every plate: where to cut, and whether the plates line up. */
final class PressMarks {

    /** ISO 32000-1, 8.6.6.4: every plate, including a spot color's. */
    private static final PdfSpotColor ALL = new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f));

    private static final double LINE = 0.25;

    /** From the page's edge to the mark's near end: outside the bleed, so that no mark is left on a cut page. */
    private static final double START = 12;
    private static final double END = 30;

    /** A registration mark: from its middle to the page's edge, its circle, its cross. */
    private static final double MIDDLE = 21;
    private static final double RADIUS = 4.5;
    private static final double ARM = 8;

    /** How far a curve's control points lie along its tangent, so that four make a circle. */
    private static final double ROUND = 0.5523 * RADIUS;

    private final ContentStream out;
    private final double left = PressPage.MARGIN;
    private final double bottom = PressPage.MARGIN;
    private final double right;
    private final double top;

    PressMarks(ContentStream out, double width, double height) {
        this.out = out;
        this.right = left + width;
        this.top = bottom + height;
    }

    void paint() {
        out.content().setColorStroke(ALL, 1);
        out.number(LINE).raw("w\n");
        for (double y : new double[] {bottom, top}) {
            line(left - END, y, left - START, y);
            line(right + START, y, right + END, y);
        }
        for (double x : new double[] {left, right}) {
            line(x, bottom - END, x, bottom - START);
            line(x, top + START, x, top + END);
        }
        target(left - MIDDLE, (bottom + top) / 2);
        target(right + MIDDLE, (bottom + top) / 2);
        target((left + right) / 2, bottom - MIDDLE);
        target((left + right) / 2, top + MIDDLE);
        out.raw("S\n");
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        out.number(fromX).number(fromY).raw("m\n").number(toX).number(toY).raw("l\n");
    }

    private void target(double x, double y) {
        line(x - ARM, y, x + ARM, y);
        line(x, y - ARM, x, y + ARM);
        out.number(x + RADIUS).number(y).raw("m\n");
        curve(x + RADIUS, y + ROUND, x + ROUND, y + RADIUS, x, y + RADIUS);
        curve(x - ROUND, y + RADIUS, x - RADIUS, y + ROUND, x - RADIUS, y);
        curve(x - RADIUS, y - ROUND, x - ROUND, y - RADIUS, x, y - RADIUS);
        curve(x + ROUND, y - RADIUS, x + RADIUS, y - ROUND, x + RADIUS, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        out.number(x1).number(y1).number(x2).number(y2).number(x).number(y).raw("c\n");
    }
}
