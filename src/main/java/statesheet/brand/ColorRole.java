package statesheet.brand;

import java.util.List;

/** What a color is for. */
public enum ColorRole implements BrandKey {
    /** Running text. */
    INK,
    /** Notes, header, footer. */
    MUTED,
    /** The band, the contact panel, headings, QR modules. */
    BRAND,
    /** Large figures and bars. */
    FIGURE,
    /** The line under the band; decoration. */
    ACCENT,
    /** Text on the brand's color. */
    ON_BRAND,
    /** Labels on the brand's color. */
    LABEL,
    /** Thin lines; decoration. */
    RULE,
    /** The sheet itself: white, whatever the brand. */
    PAPER;

    /** Those that a brand chooses. */
    static final List<ColorRole> CHOSEN = List.of(INK, MUTED, BRAND, FIGURE, ACCENT, ON_BRAND, LABEL, RULE);
}
