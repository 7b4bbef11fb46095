package statesheet.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/**
 * Records what is drawn on it as a {@link Drawing}: outlines in plain colours, and labels.
 *
 * <p>What a drawing cannot hold, a gradient, a picture, a see-through colour, turned text, a clip of another form than
 * a rectangle, throws {@link Undrawable}. A clip cuts outlines; a label that it touches at all stays whole. Fonts are
 * names and sizes here and none is ever loaded, which would cost 60 ms at a cold start: {@link Measures} says how wide
 * text is. Null stands where the AWT's own contract has it: no clip, no hint.
 */
public final class VectorGraphics extends ShapeGraphics {

    private final double width;
    private final double height;
    private final Measures measures;
    private final Recording recording;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();
    private Clip clip = Clip.NONE;
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Composite composite = AlphaComposite.SrcOver;
    private Stroke stroke = new BasicStroke();
    private Font font;

    /** An empty drawing of this size in points. */
    public VectorGraphics(double width, double height, Measures measures) {
        this(width, height, measures, new Recording(), new NamedFont("", 12, measures));
    }

    private VectorGraphics(double width, double height, Measures measures, Recording recording, Font font) {
        this.width = width;
        this.height = height;
        this.measures = measures;
        this.recording = recording;
        this.font = font;
    }

    /** What was drawn so far, here and on every graphics created from here. */
    public Drawing drawing() {
        return new Drawing(width, height, recording.shapes());
    }

    @Override
    public Graphics create() {
        var child = new VectorGraphics(width, height, measures, recording, font);
        child.hints.putAll(hints);
        child.transform = getTransform();
        child.clip = clip;
        child.paint = paint;
        child.background = background;
        child.composite = composite;
        child.stroke = stroke;
        return child;
    }

    @Override
    public void dispose() {
        // Nothing is held that the collector does not free.
    }

    @Override
    public void draw(Shape shape) {
        fill(Stroked.outline(shape, stroke));
    }

    @Override
    public void fill(Shape shape) {
        var outline = transform.createTransformedShape(shape);
        if (!outline.getBounds2D().isEmpty() && isVisible(paint)) {
            record(clip.cut(outline));
        }
    }

    private void record(Shape outline) {
        var segments = outline.getPathIterator(null);
        if (!segments.isDone()) {
            boolean evenOdd = segments.getWindingRule() == PathIterator.WIND_EVEN_ODD;
            recording.fill(Path.of(outline), evenOdd, rgb());
        }
    }

    private static boolean isVisible(Paint paint) {
        return !(paint instanceof Color color) || color.getAlpha() > 0;
    }

    /** The paint as a plain colour; anything else is refused. */
    private int rgb() {
        if (!(paint instanceof Color color)) {
            throw new Undrawable("a gradient or pattern");
        }
        boolean opaque = color.getAlpha() == 255
                && composite instanceof AlphaComposite alpha && alpha.getAlpha() == 1
                && (alpha.getRule() == AlphaComposite.SRC_OVER || alpha.getRule() == AlphaComposite.SRC);
        if (!opaque) {
            throw new Undrawable("a see-through colour");
        }
        return color.getRGB();
    }

    @Override
    public void drawString(String text, float x, float y) {
        boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0
                && transform.getScaleX() == transform.getScaleY() && transform.getScaleX() > 0;
        if (!upright) {
            throw new Undrawable("turned or stretched text");
        }
        var metrics = getFontMetrics(font);
        var box = metrics.getStringBounds(text, this);
        box.setRect(x, y + box.getY(), box.getWidth(), box.getHeight());
        var placed = transform.createTransformedShape(box).getBounds2D();
        if (!text.isBlank() && isVisible(paint) && clip.touches(placed)) {
            double scale = transform.getScaleX();
            recording.label(text, font.getName(), font.getSize2D() * scale,
                    x * scale + transform.getTranslateX(), y * scale + transform.getTranslateY(), rgb());
        }
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new NamedFontMetrics(font, measures);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(new AffineTransform(), true, true);
    }

    @Override
    public Shape getClip() {
        return clip.area().map(inverse()::createTransformedShape).orElse(null);
    }

    @Override
    public Rectangle getClipBounds() {
        return clip.area().map(area -> getClip().getBounds()).orElse(null);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? Clip.NONE : Clip.of(placed(shape));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clip(Shape shape) {
        clip = clip.and(placed(shape));
    }

    /** On the drawing; a rectangle stays one as long as it is not turned. */
    private Shape placed(Shape shape) {
        var placed = transform.createTransformedShape(shape);
        boolean straight = transform.getShearX() == 0 && transform.getShearY() == 0;
        return straight && (shape instanceof Rectangle2D || new Area(shape).isRectangular())
                ? placed.getBounds2D() : placed;
    }

    private AffineTransform inverse() {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException flat) {
            throw new Undrawable("a shape pressed flat");
        }
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public void setTransform(AffineTransform whole) {
        transform = new AffineTransform(whole);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    /** Null leaves the paint as it is, as the AWT has it. */
    @Override
    public void setPaint(Paint paint) {
        this.paint = paint == null ? this.paint : paint;
    }

    /** The plain colour last set, black under a gradient. */
    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setBackground(Color color) {
        background = color;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setComposite(Composite composite) {
        this.composite = composite;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    /** Null takes the hint back: who asked for one that was not set puts back the null he got. */
    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public void setRenderingHints(Map<?, ?> others) {
        hints.clear();
        hints.putAll(others);
    }

    @Override
    public void addRenderingHints(Map<?, ?> others) {
        hints.putAll(others);
    }
}
