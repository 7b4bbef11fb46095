package statesheet.vector;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.CharacterIterator;

/** How much room text takes, from {@link Measures}: every question that the AWT would answer by loading the font. */
final class NamedFontMetrics extends FontMetrics {

    private static final long serialVersionUID = 1;

    private final transient Measures measures;

    NamedFontMetrics(Font font, Measures measures) {
        super(font);
        this.measures = measures;
    }

    private double ascent() {
        return measures.ascent(font.getName(), font.getSize2D());
    }

    private double descent() {
        return measures.descent(font.getName(), font.getSize2D());
    }

    Rectangle2D bounds(String text) {
        double width = measures.width(font.getName(), font.getSize2D(), text);
        return new Rectangle2D.Double(0, -ascent(), width, ascent() + descent());
    }

    LineMetrics lineMetrics(String text) {
        return new NamedLineMetrics((float) ascent(), (float) descent(), text.length());
    }

    @Override
    public int getAscent() {
        return (int) Math.round(ascent());
    }

    @Override
    public int getDescent() {
        return (int) Math.round(descent());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(bounds(text).getWidth());
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }

    @Override
    public int charWidth(char letter) {
        return stringWidth(String.valueOf(letter));
    }

    @Override
    public int charsWidth(char[] letters, int from, int count) {
        return stringWidth(new String(letters, from, count));
    }

    @Override
    public int[] getWidths() {
        var widths = new int[256];
        for (char letter = 0; letter < widths.length; letter++) {
            widths[letter] = charWidth(letter);
        }
        return widths;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(new AffineTransform(), true, true);
    }

    @Override
    public boolean hasUniformLineMetrics() {
        return true;
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics graphics) {
        return lineMetrics(text);
    }

    @Override
    public LineMetrics getLineMetrics(String text, int from, int end, Graphics graphics) {
        return lineMetrics(text.substring(from, end));
    }

    @Override
    public LineMetrics getLineMetrics(char[] letters, int from, int end, Graphics graphics) {
        return lineMetrics(new String(letters, from, end - from));
    }

    @Override
    public LineMetrics getLineMetrics(CharacterIterator letters, int from, int end, Graphics graphics) {
        return lineMetrics(text(letters, from, end));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics graphics) {
        return bounds(text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, int from, int end, Graphics graphics) {
        return bounds(text.substring(from, end));
    }

    @Override
    public Rectangle2D getStringBounds(char[] letters, int from, int end, Graphics graphics) {
        return bounds(new String(letters, from, end - from));
    }

    @Override
    public Rectangle2D getStringBounds(CharacterIterator letters, int from, int end, Graphics graphics) {
        return bounds(text(letters, from, end));
    }

    private static String text(CharacterIterator letters, int from, int end) {
        var text = new StringBuilder();
        for (int at = from; at < end; at++) {
            text.append(letters.setIndex(at));
        }
        return text.toString();
    }

    @Override
    public Rectangle2D getMaxCharBounds(Graphics graphics) {
        return bounds("W");
    }

    /** A line without underlining: the baseline is the roman one, and nothing is set between lines. */
    private static final class NamedLineMetrics extends LineMetrics {

        private final float ascent;
        private final float descent;
        private final int letters;

        NamedLineMetrics(float ascent, float descent, int letters) {
            this.ascent = ascent;
            this.descent = descent;
            this.letters = letters;
        }

        @Override
        public int getNumChars() {
            return letters;
        }

        @Override
        public float getAscent() {
            return ascent;
        }

        @Override
        public float getDescent() {
            return descent;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return ascent + descent;
        }

        @Override
        public int getBaselineIndex() {
            return Font.ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[3];
        }

        @Override
        public float getStrikethroughOffset() {
            return -ascent / 3;
        }

        @Override
        public float getStrikethroughThickness() {
            return 0;
        }

        @Override
        public float getUnderlineOffset() {
            return descent / 2;
        }

        @Override
        public float getUnderlineThickness() {
            return 0;
        }
    }
}
