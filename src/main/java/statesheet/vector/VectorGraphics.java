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
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.vector.Shape.Fill;
import statesheet.vector.Shape.Lettering;

/**
 * Records what is drawn on it as a {@link Drawing}: outlines in plain colors, and labels.
 *
 * <p>What a drawing cannot hold throws {@link Undrawable}: a gradient, a picture, a see-through color, turned text, a
 * clip that is not a rectangle, thousands of dashes. A clip cuts outlines; a label that begins inside it stays whole.
 * A font is only a name and a size: the AWT loads none, which would take 60 ms of a cold start, unless it is asked how
 * wide text is. Null means no clip, as in the AWT.
 */
public final class VectorGraphics extends ShapeGraphics {

    private final double width;
    private final double height;
    /** Shared with every graphics created from this one. */
    private final List<statesheet.vector.Shape> recorded;
    private AffineTransform transform = new AffineTransform();
    /** The part of the drawing that may be drawn on; empty for all of it. */
    private Optional<Area> clip = Optional.empty();
    private Paint paint = Color.BLACK;
    private Composite composite = AlphaComposite.SrcOver;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font("", Font.PLAIN, 12);

    /** An empty drawing of this size in points. */
    public VectorGraphics(double width, double height) {
        this(width, height, new ArrayList<>());
    }

    private VectorGraphics(double width, double height, List<statesheet.vector.Shape> recorded) {
        this.width = width;
        this.height = height;
        this.recorded = recorded;
    }

    /** What was drawn so far, here and on every graphics created from this one. */
    public Drawing drawing() {
        return new Drawing(width, height, recorded);
    }

    @Override
    public Graphics create() {
        var child = new VectorGraphics(width, height, recorded);
        child.transform = getTransform();
        child.clip = clip;
        child.paint = paint;
        child.composite = composite;
        child.stroke = stroke;
        child.font = font;
        return child;
    }

    @Override
    public void dispose() {
        // There is nothing to free.
    }

    @Override
    public void draw(Shape shape) {
        if (Dashes.areTooMany(stroke, shape)) {
            throw new Undrawable("a line of thousands of dashes");
        }
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void fill(Shape shape) {
        var outline = transform.createTransformedShape(shape);
        if (!outline.getBounds2D().isEmpty() && isVisible(paint)) {
            var visible = cut(outline);
            var segments = visible.getPathIterator(null);
            if (!segments.isDone()) {
                recorded.add(new Fill(Path.of(visible), segments.getWindingRule() == PathIterator.WIND_EVEN_ODD,
                        plain()));
            }
        }
    }

    /** What the clip leaves of an outline. Cutting is refused unless the clip is a rectangle. */
    private Shape cut(Shape outline) {
        if (clip.isEmpty() || clip.get().contains(outline.getBounds2D())) {
            return outline;
        }
        if (clip.get().intersects(outline.getBounds2D()) && !clip.get().isRectangular()) {
            throw new Undrawable("a shape cut out by another shape");
        }
        var rest = new Area(outline);
        rest.intersect(clip.get());
        return rest;
    }

    private static boolean isVisible(Paint paint) {
        return !(paint instanceof Color color) || color.getAlpha() > 0;
    }

    /** The paint as a plain color; anything else is refused. */
    private statesheet.vector.Color plain() {
        if (!(paint instanceof Color color)) {
            throw new Undrawable("a gradient or pattern");
        }
        boolean opaque = color.getAlpha() == 255
                && composite instanceof AlphaComposite alpha && alpha.getAlpha() == 1
                && (alpha.getRule() == AlphaComposite.SRC_OVER || alpha.getRule() == AlphaComposite.SRC);
        if (!opaque) {
            throw new Undrawable("a see-through color");
        }
        return new statesheet.vector.Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    @Override
    public void drawString(String text, float x, float y) {
        double scale = transform.getScaleX();
        boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0
                && scale == transform.getScaleY() && scale > 0;
        if (!upright) {
            throw new Undrawable("turned or stretched text");
        }
        var start = new Point2D.Double(x * scale + transform.getTranslateX(), y * scale + transform.getTranslateY());
        if (!text.isBlank() && isVisible(paint) && clip.stream().allMatch(area -> area.contains(start))) {
            recorded.add(new Lettering(text, font.getName(), font.getSize2D() * scale, start.x, start.y, plain()));
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

    /** Answers what the font itself answers. */
    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new FontMetrics(font) {
            @Override
            public int stringWidth(String text) {
                return (int) Math.ceil(font.getStringBounds(text, getFontRenderContext()).getWidth());
            }
        };
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(new AffineTransform(), true, true);
    }

    @Override
    public Shape getClip() {
        return clip.map(inverse()::createTransformedShape).orElse(null);
    }

    @Override
    public Rectangle getClipBounds() {
        return clip.map(area -> getClip().getBounds()).orElse(null);
    }

    @Override
    public void setClip(Shape shape) {
        clip = Optional.ofNullable(shape).map(this::placed);
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
        var both = placed(shape);
        clip.ifPresent(both::intersect);
        clip = Optional.of(both);
    }

    private Area placed(Shape shape) {
        return new Area(transform.createTransformedShape(shape));
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

    /** The plain color last set, black under a gradient. */
    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
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
}
