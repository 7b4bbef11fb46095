package statesheet.vector;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * The part of a drawing that may be drawn on.
 *
 * @param area where that is, on the drawing; empty for everywhere
 */
record Clip(Optional<Shape> area) {

    static final Clip NONE = new Clip(Optional.empty());

    static Clip of(Shape placed) {
        return new Clip(Optional.of(placed));
    }

    /** What lies in both. Two rectangles make a rectangle, an empty one where they lie apart. */
    Clip and(Shape placed) {
        return of(area.map(shape -> common(shape, placed)).orElse(placed));
    }

    private static Shape common(Shape one, Shape other) {
        if (one instanceof Rectangle2D box && other instanceof Rectangle2D otherBox) {
            var common = box.createIntersection(otherBox);
            return common.isEmpty() ? new Rectangle2D.Double() : common;
        }
        var common = new Area(one);
        common.intersect(new Area(other));
        return common.isRectangular() ? common.getBounds2D() : common;
    }

    boolean touches(Rectangle2D box) {
        return area.isEmpty() || area.get().intersects(box);
    }

    /** What is left of an outline; a clip of another form than a rectangle that cuts is refused. */
    Shape cut(Shape outline) {
        var box = outline.getBounds2D();
        if (area.isEmpty() || area.get().contains(box)) {
            return outline;
        }
        if (!touches(box)) {
            return new Path2D.Double();
        }
        if (!(area.get() instanceof Rectangle2D)) {
            throw new Undrawable("a shape cut out by another shape");
        }
        var rest = new Area(outline);
        rest.intersect(new Area(area.get()));
        return rest;
    }
}
