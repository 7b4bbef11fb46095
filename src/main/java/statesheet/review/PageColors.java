package statesheet.review;

import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.vector.Color;

/**
 * The page's colors that follow the brand, wherever text in them can be read (WCAG 2.2, 1.4.3), else the page's own.
 *
 * <p>The brand's own checks are for a sheet, where what is large may stand out less.
 */
record PageColors(Brand brand) {

    private static final double LEAST_CONTRAST = 4.5;
    /** The darkest ground of text on the page but for the band. */
    private static final Color PANEL = new Color(0xF3, 0xF6, 0xF9);
    private static final Color HEADING = new Color(0x12, 0x30, 0x5A);
    private static final Color FIGURE = new Color(0x0B, 0x6B, 0x74);
    private static final Color BLACK = new Color(0, 0, 0);

    String css() {
        var band = brand.color(ColorRole.BRAND);
        return ":root {" + variable("band", band)
                + variable("on-band", readable(ColorRole.ON_BRAND, band, readable(Color.WHITE, band, BLACK)))
                + variable("accent", brand.color(ColorRole.ACCENT)) + variable("panel", PANEL)
                + variable("brand", readable(ColorRole.BRAND, PANEL, HEADING))
                + variable("figure", readable(ColorRole.FIGURE, PANEL, FIGURE)) + " }\n";
    }

    private static String variable(String name, Color color) {
        return " --" + name + ": " + color.hex() + ";";
    }

    private Color readable(ColorRole role, Color ground, Color otherwise) {
        return readable(brand.color(role), ground, otherwise);
    }

    private static Color readable(Color color, Color ground, Color otherwise) {
        return color.contrast(ground) >= LEAST_CONTRAST ? color : otherwise;
    }
}
