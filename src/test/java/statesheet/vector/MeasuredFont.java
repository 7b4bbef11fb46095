package statesheet.vector;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** A font that says itself how much room it takes, so that no font of the machine's is needed for it. */
final class MeasuredFont extends Font {

    private static final long serialVersionUID = 1;

    MeasuredFont(String name, int size) {
        super(name, PLAIN, size);
    }

    /** Every letter is half as wide as high. */
    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return new Rectangle2D.Double(0, -size, text.length() * size / 2.0, size);
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new MeasuredLine(text.length(), size);
    }

    private static final class MeasuredLine extends LineMetrics {

        private final int letters;
        private final float height;

        MeasuredLine(int letters, float height) {
            this.letters = letters;
            this.height = height;
        }

        @Override
        public int getNumChars() {
            return letters;
        }

        @Override
        public float getAscent() {
            return height;
        }

        @Override
        public float getDescent() {
            return 0;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return height;
        }

        @Override
        public int getBaselineIndex() {
            return ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[3];
        }

        @Override
        public float getStrikethroughOffset() {
            return 0;
        }

        @Override
        public float getStrikethroughThickness() {
            return 0;
        }

        @Override
        public float getUnderlineOffset() {
            return 0;
        }

        @Override
        public float getUnderlineThickness() {
            return 0;
        }
    }
}
