package statesheet.layout.measure;

import statesheet.brand.Logo;
import statesheet.brand.StyleRole;

/**
 * What is around the text: on the first page the colored band, with a line of type or the logo, the title and the
 * topic; on later pages the header and its rule; on all of them the footer.
 *
 * <p>It does not take part in the fit. Baselines, in points below the top of the page.
 *
 * @param height     where the band ends
 * @param accent     the height of the line below it
 * @param header     of later pages
 * @param headerRule the rule below that
 * @param textBottom the last baseline or edge that text may have on any page
 */
public record PageFrame(double kicker, double title, double topic, double height, double accent, double header,
        double headerRule, double textBottom) {

    /** From the upper line's baseline to the top of the title's capitals, and so on down: measured on the target. */
    private static final double KICKER_TO_TITLE = 18.5;
    private static final double TITLE_TO_TOPIC = 13;
    private static final double TOPIC_TO_EDGE = 19;
    private static final double ACCENT = 4;

    /** From the header's baseline to the rule below it. */
    private static final double HEADER_TO_RULE = 17;

    /** From the last baseline or edge of the text to the top of the footer's capitals. */
    private static final double TEXT_TO_FOOTER = 17;

    /** The frame at the brand's own sizes: a title set smaller to fit its line is on the same baseline. */
    public static PageFrame of(TypeScale own) {
        var page = own.brand().page();
        double top = page.margins().top();
        double logo = own.brand().logo().map(Logo::height).orElse(0.0);
        double kicker = top + Math.max(logo, own.capHeight(StyleRole.KICKER));
        double title = kicker + KICKER_TO_TITLE + own.capHeight(StyleRole.TITLE);
        double topic = title + TITLE_TO_TOPIC + own.capHeight(StyleRole.TOPIC);
        double header = top + own.capHeight(StyleRole.HEADER);
        return new PageFrame(kicker, title, topic, topic + TOPIC_TO_EDGE, ACCENT, header, header + HEADER_TO_RULE,
                page.bottom() - TEXT_TO_FOOTER);
    }

    /** Where the band and the accent line below it end. */
    public double bandBottom() {
        return height + accent;
    }
}
