package statesheet.text;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * <p>A space at which the line was broken stays at the end of its last run, where nobody sees it and a screen reader
 * needs it; the texts of all lines together are the text that was given.
 *
 * @param runs  left to right
 * @param width up to the last visible glyph, in em
 * @param fits  whether that is within the measure; it is not where something that cannot be broken is wider
 */
public record TextLine(List<Run> runs, double width, boolean fits) {

    public TextLine {
        runs = List.copyOf(runs);
    }

    public String text() {
        var text = new StringBuilder();
        for (var run : runs) {
            text.append(run.glyphs().text());
        }
        return text.toString();
    }
}
