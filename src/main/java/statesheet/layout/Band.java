package statesheet.layout;

import statesheet.brand.Logo;
import statesheet.brand.StyleRole;

/**
 * The colored band at the top of the first page: a line of type or the logo, the title, the topic.
 *
 * <p>It does not take part in the fit. Baselines, in points below the top of the page.
 *
 * @param height where the band ends
 * @param accent the height of the line below it
 */
record Band(double kicker, double title, double topic, double height, double accent) {

    /** From the upper line's baseline to the top of the title's capitals, and so on down: measured on the target. */
    private static final double KICKER_TO_TITLE = 18.5;
    private static final double TITLE_TO_TOPIC = 13;
    private static final double TOPIC_TO_EDGE = 19;
    private static final double ACCENT = 4;

    /** The band for the brand's own sizes: a title set smaller to fit its line stands on the same baseline. */
    static Band of(Setting unscaled) {
        double logo = unscaled.brand().logo().map(Logo::height).orElse(0.0);
        double kicker = unscaled.brand().page().margins().top() + Math.max(logo, capitals(unscaled, StyleRole.KICKER));
        double title = kicker + KICKER_TO_TITLE + capitals(unscaled, StyleRole.TITLE);
        double topic = title + TITLE_TO_TOPIC + capitals(unscaled, StyleRole.TOPIC);
        return new Band(kicker, title, topic, topic + TOPIC_TO_EDGE, ACCENT);
    }

    /** Where the band and the accent line below it end. */
    double bottom() {
        return height + accent;
    }

    /** The baseline of the header that later pages have instead. */
    static double header(Setting unscaled) {
        return unscaled.brand().page().margins().top() + capitals(unscaled, StyleRole.HEADER);
    }

    private static double capitals(Setting setting, StyleRole role) {
        return setting.capHeight(role, setting.style(role).size());
    }
}
