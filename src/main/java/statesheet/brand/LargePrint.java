package statesheet.brand;

import java.util.EnumMap;

/** The rule by which large print follows from a brand's standard print, so that every brand has it. */
final class LargePrint {

    /** Body type of 18 points: what the American Council of the Blind recommends for large print. */
    private static final double BODY = 18;
    private static final double LEAST_BODY = 16;
    private static final double LARGEST_BODY = 20;
    static final double LEAST_LEADING = 17.0 / 12;

    /** Nothing on the page is smaller. */
    private static final double SMALLEST = 14;

    /** What the white between texts grows by: less than the type, which needs the room. */
    private static final double WHITE = 1.3;

    private LargePrint() {}

    /** The smallest size that the fit may choose for a style. */
    static double least(StyleRole role) {
        return role == StyleRole.BODY ? LEAST_BODY : SMALLEST;
    }

    /**
     * Everything grows as the body does, except the title, which is large enough, and what is small around the text;
     * the contact band is as large as the body.
     */
    static Print of(Print standard) {
        double growth = Math.max(1, BODY / standard.styles().get(StyleRole.BODY).size());
        var large = new EnumMap<StyleRole, Style>(StyleRole.class);
        standard.styles().forEach((role, style) -> large.put(role, switch (role) {
            case BODY -> body(style, growth);
            case TITLE, TOPIC, KICKER, TAG, HEAD, HEAD_TOPIC, CONTACT_STRONG, NOTES, FOOTER -> atLeast(style, SMALLEST);
            case CONTACT_LABEL, CONTACT, SCAN -> atLeast(style, BODY);
            case HEADING, PANEL_FIGURE, FIGURE, CHART_TITLE -> grown(style, (growth + 1) / 2);
            case LEAD, LABEL, CONTEXT, CHART_SUBTITLE, COLUMN_HEAD, CHART_VALUE, NAMED_VALUE, NATION, TABLE_HEAD ->
                    grown(style, growth);
        }));
        return new Print(page(standard.page(), PrinterMargins.least(large)), large);
    }

    private static Style body(Style style, double growth) {
        double size = style.size() * growth;
        double leading = Math.max(style.leading() / style.size(), LEAST_LEADING) * size;
        return new Style(style.face(), size, leading, Math.max(LEAST_BODY, style.floor()),
                Math.max(LARGEST_BODY, style.ceiling()), style.color(), style.tracking());
    }

    /** As far as the body may: its proportion to the other styles is the brand's. */
    private static Style grown(Style style, double growth) {
        var large = atLeast(style, Math.max(SMALLEST, style.size() * growth));
        double ceiling = style.ceiling() > style.size() ? large.size() * LARGEST_BODY / BODY : large.size();
        return new Style(large.face(), large.size(), large.leading(), large.floor(), ceiling, large.color(),
                large.tracking());
    }

    private static Style atLeast(Style style, double least) {
        double size = Math.max(least, style.size());
        double own = size / style.size();
        return new Style(style.face(), size, style.leading() * own, Math.max(SMALLEST, style.floor() * own),
                style.ceiling() * own, style.color(), style.tracking());
    }

    /** One column, with the margins of standard print, or wider ones where larger lines hang in them. */
    private static PageGeometry page(PageGeometry page, PageGeometry.Margins least) {
        var margins = page.margins();
        var wide = new PageGeometry.Margins(Math.max(margins.left(), least.left()),
                Math.max(margins.right(), least.right()), Math.max(margins.top(), least.top()),
                Math.max(margins.bottom(), least.bottom()));
        return new PageGeometry(page.size(), wide, 0, 0, WHITE);
    }
}
