package statesheet.brand;

import java.util.EnumMap;
import java.util.Map;

/** The rule by which large print follows from a brand's standard print, so that every brand has it. */
final class LargePrint {

    /** Body type of 12 points on 17: what legislative offices ask for, and what makes a page large print at all. */
    private static final double LEAST_BODY = 12;
    static final double LEAST_LEADING = 17.0 / 12;

    /** Nothing on the page is smaller. */
    private static final double SMALLEST = 10.5;

    /** The size that the fit prefers, a quarter larger than usual, and how far it may go to fill a fourth page. */
    private static final double USUAL_BODY = 13.4;
    private static final double LARGEST_BODY = 16;

    /** Most of the measure that the rail takes, so that the text column still has eight words to a line. */
    private static final double WIDEST_RAIL = 0.3;

    private LargePrint() {}

    /** The smallest size that the fit may choose for a style. */
    static double least(StyleRole role) {
        return role == StyleRole.BODY ? LEAST_BODY : SMALLEST;
    }

    /**
     * Everything grows as the body does, except the title, which is large enough, the contact band, whose columns
     * hold addresses that cannot be broken, and the notes below it.
     */
    static Print of(Print standard) {
        double growth = Math.max(1, USUAL_BODY / standard.styles().get(StyleRole.BODY).size());
        var large = new EnumMap<StyleRole, Style>(StyleRole.class);
        standard.styles().forEach((role, style) -> large.put(role, switch (role) {
            case BODY -> body(style, growth);
            case TITLE, CONTACT_LABEL, CONTACT, CONTACT_STRONG, NOTES -> atLeast(style, SMALLEST);
            case TOPIC, KICKER, LEAD, HEADING, FIGURE, LABEL, CHART_TITLE, HEADER, FOOTER -> grown(style, growth);
        }));
        return new Print(page(standard.page(), growth, PrinterMargins.least(large)), large);
    }

    private static Style body(Style style, double growth) {
        double size = style.size() * growth;
        double leading = Math.max(style.leading() / style.size(), LEAST_LEADING) * size;
        return new Style(style.face(), size, leading, Math.max(LEAST_BODY, style.floor()),
                Math.max(LARGEST_BODY, style.ceiling()), style.color());
    }

    /** As far as the body may: its proportion to the other styles is the brand's. */
    private static Style grown(Style style, double growth) {
        var large = atLeast(style, Math.max(SMALLEST, style.size() * growth));
        double ceiling = style.ceiling() > style.size() ? large.size() * LARGEST_BODY / USUAL_BODY : large.size();
        return new Style(large.face(), large.size(), large.leading(), large.floor(), ceiling, large.color());
    }

    private static Style atLeast(Style style, double least) {
        double size = Math.max(least, style.size());
        double own = size / style.size();
        return new Style(style.face(), size, style.leading() * own, Math.max(SMALLEST, style.floor() * own),
                style.ceiling() * own, style.color());
    }

    /** The rail grows for its labels, the margins only where larger lines hang in them. */
    private static PageGeometry page(PageGeometry page, double growth, PageGeometry.Margins least) {
        var margins = page.margins();
        var wide = new PageGeometry.Margins(Math.max(margins.left(), least.left()),
                Math.max(margins.right(), least.right()), Math.max(margins.top(), least.top()),
                Math.max(margins.bottom(), least.bottom()));
        double rail = Math.max(page.rail(), Math.min(page.rail() * growth, WIDEST_RAIL * page.measure()));
        return new PageGeometry(page.size(), wide, rail, page.gutter(), Stretch.large(growth));
    }
}
