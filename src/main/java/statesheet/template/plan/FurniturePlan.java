package statesheet.template.plan;

import java.util.List;

/** The compiled lines around the text, as {@link statesheet.document.Furniture} has them for one place. */
public record FurniturePlan(List<Segment> left, List<Segment> right, List<Segment> topic, List<Segment> continued,
        List<Segment> footerLeft, List<Segment> footerRight) {}
