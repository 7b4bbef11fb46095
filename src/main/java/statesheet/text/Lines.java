package statesheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph for one measure. They are put together when asked for: of most sizes that a fit tries, it
 * needs to know only how many lines there are.
 */
public final class Lines {

    private final ShapedParagraph paragraph;
    private final int[] ends;
    private final double measure;

    /**
     * @param ends    the break places at which the lines end
     * @param measure in em
     */
    Lines(ShapedParagraph paragraph, int[] ends, double measure) {
        this.paragraph = paragraph;
        this.ends = ends;
        this.measure = measure;
    }

    public int count() {
        return ends.length;
    }

    /** Whether every line is within the measure. */
    public boolean fit() {
        for (int i = 0; i < ends.length; i++) {
            if (!paragraph.fits(start(i), ends[i], measure)) {
                return false;
            }
        }
        return true;
    }

    /** The lines, from the first to the last. */
    public List<TextLine> all() {
        var lines = new ArrayList<TextLine>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            lines.add(paragraph.line(start(i), ends[i], measure));
        }
        return lines;
    }

    /** The style of what a line begins with, counted from 0. */
    public int styleAtStart(int line) {
        return paragraph.style(start(line), 0);
    }

    /** The style of what it ends with: a space at which it was broken counts. */
    public int styleAtEnd(int line) {
        return paragraph.style(ends[line], -1);
    }

    private int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}
