package statesheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A paragraph as glyphs: shaped once, broken into lines for as many measures as one likes.
 *
 * <p>Glyphs are counted through the whole paragraph. Kerning goes across the seam of two pieces where both have the
 * same face. Immutable, and safe on any number of threads.
 */
public final class ShapedParagraph {

    private final List<GlyphRun> runs;
    private final int[] styles;
    /** The paragraph's number of each run's first glyph, and at the end the number of all glyphs. */
    private final int[] firsts;
    /** Where each glyph's origin would be if the paragraph were one line, in em. */
    private final double[] origins;
    private final BreakPlaces places;

    private ShapedParagraph(List<GlyphRun> runs, int[] styles, int[] firsts, double[] origins, BreakPlaces places) {
        this.runs = runs;
        this.styles = styles;
        this.firsts = firsts;
        this.origins = origins;
        this.places = places;
    }

    /**
     * Shapes the pieces as one paragraph; empty ones do not matter.
     *
     * @param tracking what is added between the letters, in em
     */
    public static ShapedParagraph of(List<Piece> given, double tracking) {
        var pieces = given.stream().filter(piece -> !piece.text().isEmpty()).toList();
        var runs = pieces.stream().map(piece -> GlyphRun.of(piece.face(), piece.text(), tracking)).toList();
        var styles = new int[runs.size()];
        var firsts = new int[runs.size() + 1];
        for (int run = 0; run < runs.size(); run++) {
            styles[run] = pieces.get(run).style();
            firsts[run + 1] = firsts[run] + runs.get(run).glyphs().length;
        }
        var text = new int[firsts[runs.size()]];
        for (int run = 0; run < runs.size(); run++) {
            var codePoints = GlyphRun.codePoints(pieces.get(run).text());
            System.arraycopy(codePoints, 0, text, firsts[run], codePoints.length);
        }
        var origins = new double[text.length];
        var ends = new double[text.length];
        place(runs, tracking, origins, ends);
        var places = BreakPlaces.in(text, origins, ends);
        return new ShapedParagraph(runs, styles, firsts, origins, places);
    }

    /** Sets the glyphs in one long line: where each begins, and where it ends without kerning to the next. */
    private static void place(List<GlyphRun> runs, double tracking, double[] origins, double[] ends) {
        double x = 0;
        int glyph = 0;
        for (int r = 0; r < runs.size(); r++) {
            var run = runs.get(r);
            var face = run.face();
            double em = face.unitsPerEm();
            for (int i = 0; i < run.glyphs().length; i++, glyph++) {
                origins[glyph] = x;
                ends[glyph] = x + face.advance(run.glyphs()[i]) / em;
                x += run.advances()[i] / em;
            }
            if (r + 1 < runs.size()) {
                boolean kerned = runs.get(r + 1).face() == face;
                int last = run.glyphs()[run.glyphs().length - 1];
                x += (face.units(tracking) + (kerned ? face.kern(last, runs.get(r + 1).glyphs()[0]) : 0)) / em;
            }
        }
    }

    /** Every character that its face lacks, once each, in the order of the text. */
    public List<Missing> missing() {
        var missing = new LinkedHashSet<Missing>();
        for (var run : runs) {
            missing.addAll(run.missing());
        }
        return List.copyOf(missing);
    }

    /** The lines of running text, {@code measure} in em wide at most. */
    public Lines broken(double measure) {
        return broken(measure, Ending.FREE);
    }

    /** The lines that look best together, each at most {@code measure} wide, in em; none for a blank text. */
    public Lines broken(double measure, Ending ending) {
        if (!(measure > 0)) {
            throw new IllegalArgumentException("a measure is above zero, and this one is " + measure + " em");
        }
        return new Lines(this, TotalFit.chosen(places, measure, ending), measure);
    }

    /** Whether the line between two break places is within the measure. */
    boolean fits(int from, int to, double measure) {
        return TotalFit.fits(places.width(from, to), measure);
    }

    /** The style of the glyph so many behind the first one after a break place. */
    int style(int place, int offset) {
        int found = Arrays.binarySearch(firsts, places.next(place) + offset);
        return styles[found < 0 ? -found - 2 : found];
    }

    /** The line between two break places. */
    TextLine line(int from, int to, double measure) {
        var parts = new ArrayList<Run>(2);
        int first = places.next(from);
        int end = places.next(to);
        for (int r = 0; r < runs.size() && firsts[r] < end; r++) {
            int start = Math.max(first, firsts[r]);
            int stop = Math.min(end, firsts[r + 1]);
            if (start < stop) {
                var glyphs = runs.get(r).slice(start - firsts[r], stop - firsts[r]);
                parts.add(new Run(glyphs, styles[r], origins[start] - origins[first]));
            }
        }
        return new TextLine(parts, places.width(from, to), fits(from, to, measure));
    }
}
