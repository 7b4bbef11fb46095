package statesheet.vector;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * A font of which the AWT knows no more than name and size, and never looks for a file.
 *
 * <p>Charts ask a font for its line metrics; an ordinary {@link Font} would load the AWT's fonts to answer.
 */
public final class NamedFont extends Font {

    private static final long serialVersionUID = 1;

    private final transient Measures measures;

    /** @param size in points */
    public NamedFont(String name, double size, Measures measures) {
        super(name, PLAIN, (int) Math.round(size));
        this.pointSize = (float) size;
        this.measures = measures;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new NamedFontMetrics(this, measures).lineMetrics(text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return new NamedFontMetrics(this, measures).bounds(text);
    }
}
