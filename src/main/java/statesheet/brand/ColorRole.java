package statesheet.brand;

import java.util.List;

/** What a color is for. */
public enum ColorRole implements BrandKey {
    /** Running text, QR modules. */
    INK,
    /** Notes, header, footer. */
    MUTED,
    /** The band, the contact panel, headings. */
    BRAND,
    /** Large figures, and the bar that stands out. */
    FIGURE,
    /** The other bars. */
    BAR,
    /** The panel of key figures, and the track behind a bar. */
    TINT,
    /** The line under the band; decoration. */
    ACCENT,
    /** Text on the brand's color. */
    ON_BRAND,
    /** Small type on the brand's color. */
    PALE,
    /** Labels on the brand's color. */
    LABEL,
    /** Thin lines; decoration. */
    RULE,
    /** The sheet itself: white, whatever the brand. */
    PAPER;

    /** Those that a brand chooses. */
    static final List<ColorRole> CHOSEN = List.of(INK, MUTED, BRAND, FIGURE, BAR, TINT, ACCENT, ON_BRAND, PALE, LABEL,
            RULE);
}
