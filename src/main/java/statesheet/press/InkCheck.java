package statesheet.press;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import statesheet.brand.Brand;
import statesheet.brand.Cmyk;
import statesheet.brand.ColorRole;
import statesheet.brand.Ink;
import statesheet.brand.Logo;
import statesheet.brand.StyleRole;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.vector.Color;
import statesheet.vector.Drawing;
import statesheet.vector.Shape;

/** Whether a brand can be printed as it is meant, and which of its inks had to be derived. */
final class InkCheck {

    /** The roles printed in black only, whatever their color on a screen. */
    private static final Set<ColorRole> BLACK_ALONE = Set.of(ColorRole.INK, ColorRole.MUTED, ColorRole.RULE);

    /** The styles whose type is so small and long that plates slightly out of register make it hard to read. */
    private static final List<StyleRole> TEXT = List.of(StyleRole.LEAD, StyleRole.BODY, StyleRole.LABEL,
            StyleRole.CONTEXT, StyleRole.CHART_SUBTITLE, StyleRole.COLUMN_HEAD, StyleRole.CHART_VALUE,
            StyleRole.NAMED_VALUE, StyleRole.NATION, StyleRole.TABLE_HEAD, StyleRole.NOTES, StyleRole.FOOTER);

    private static final List<ColorRole> OF_THE_BRAND = List.of(ColorRole.BRAND, ColorRole.FIGURE, ColorRole.ACCENT,
            ColorRole.ON_BRAND, ColorRole.LABEL);

    /** For large type and bars (WCAG 2.2, 1.4.3 and 1.4.11). */
    private static final double LEAST_CONTRAST = 3;

    private final Brand brand;
    private final Inks inks;
    private final Problems problems;

    InkCheck(Brand brand, Inks inks, Problems problems) {
        this.brand = brand;
        this.inks = inks;
        this.problems = problems;
    }

    void check() {
        OF_THE_BRAND.forEach(this::checkRole);
        checkContrast(ColorRole.BRAND, ColorRole.PAPER);
        checkContrast(ColorRole.FIGURE, ColorRole.PAPER);
        checkContrast(ColorRole.ON_BRAND, ColorRole.BRAND);
        checkContrast(ColorRole.LABEL, ColorRole.BRAND);
        TEXT.forEach(this::checkStyle);
        brand.logo().ifPresent(logo -> {
            switch (logo) {
                case Logo.SvgLogo(var drawing, var alternative) -> checkDrawing(drawing);
                case Logo.PngLogo raster -> checkPicture(inks.picture().orElseThrow());
            }
        });
    }

    private void checkRole(ColorRole role) {
        var cmyk = inks.ink(role).cmyk();
        boolean given = brand.press().inks().containsKey(role);
        var where = brand.press().where().colors().get(role);
        if (isTooMuch(cmyk.sum())) {
            problems.add(Problem.ofEdition("press.ink-limit", where,
                    "\"" + role.key() + "\" in " + cmyk.written() + ", " + percent(cmyk.sum()) + " of ink in total"
                            + (given ? "" : ", derived from " + brand.color(role).hex()), limit(),
                    "give \"" + role.key() + "\" other \"inks\": less cyan, magenta and yellow, and more black"));
        } else if (!given && cmyk.sum() > 0) {
            problems.add(Problem.warning("press.no-inks", where,
                    "\"" + role.key() + "\" " + brand.color(role).hex() + " without inks for the press",
                    "inks that you chose; printed in " + cmyk.written() + ", derived from the color for "
                            + PressProfile.NAME,
                    "add \"" + role.key() + "\": " + cmyk.written()
                            + " to \"inks\", or the inks in your organization's color guide"));
        }
    }

    /** Inks given for a color may be far from it, and what is as light as its ground cannot be read in print. */
    private void checkContrast(ColorRole role, ColorRole ground) {
        double ratio = shown(role).contrast(shown(ground));
        if (ratio < LEAST_CONTRAST) {
            problems.add(Problem.ofEdition("press.contrast", brand.press().where().colors().get(role),
                    String.format(Locale.ROOT, "\"%s\" in %s on %s, a contrast of about %.1f to 1", role.key(),
                            inks.ink(role).cmyk().written(), ground == ColorRole.PAPER ? "white paper"
                                    : "\"" + ground.key() + "\" in " + inks.ink(ground).cmyk().written(), ratio),
                    "inks with a contrast of at least 3 to 1",
                    "give \"" + role.key() + "\" \"inks\" that look like its color " + brand.color(role).hex()));
        }
    }

    /** About what the inks look like. No ink is as pure as that, so the press prints a little darker. */
    private Color shown(ColorRole role) {
        if (role == ColorRole.PAPER) {
            return Color.WHITE;
        }
        var cmyk = inks.ink(role).cmyk();
        return new Color(light(cmyk.cyan(), cmyk), light(cmyk.magenta(), cmyk), light(cmyk.yellow(), cmyk));
    }

    private static int light(double ink, Cmyk cmyk) {
        return (int) Math.round(255 * (1 - ink / 100) * (1 - cmyk.black() / 100));
    }

    private void checkStyle(StyleRole role) {
        var color = brand.style(role).color();
        if (!BLACK_ALONE.contains(color)) {
            problems.add(Problem.ofEdition("press.fine-type", brand.press().where().styles().get(role),
                    "\"" + role.key() + "\" in \"" + color.key() + "\", which is printed in color",
                    "running text, labels and notes in black only",
                    "set its \"color\" to \"ink\" or \"muted\""));
        }
    }

    private void checkDrawing(Drawing drawing) {
        var derived = drawing.shapes().stream().map(Shape::color).distinct().filter(color -> !inks.isBrands(color))
                .toList();
        var tooMuch = derived.stream().filter(color -> isTooMuch(inks.cmyk(color).sum())).toList();
        if (!tooMuch.isEmpty()) {
            problems.add(Problem.ofEdition("press.logo-ink", brand.press().where().logo(),
                    "a logo with " + listed(tooMuch, cmyk -> percent(cmyk.sum()) + " of ink"), limit(),
                    "make these colors of the logo lighter, or the same as one of the brand's \"colors\""));
        } else if (!derived.isEmpty()) {
            problems.add(Problem.warning("press.logo-colors", brand.press().where().logo(),
                    "a logo in colors that are not the brand's: " + listed(derived, Cmyk::written),
                    "inks that you chose; these are derived for " + PressProfile.NAME,
                    "check a proof, or draw the logo in the brand's \"colors\", which have inks of their own"));
        }
    }

    private String listed(List<Color> colors, Function<Cmyk, String> described) {
        return colors.stream().map(color -> color.hex() + " in " + described.apply(inks.cmyk(color)))
                .collect(Collectors.joining(", "));
    }

    private void checkPicture(CmykPicture picture) {
        var where = brand.press().where().logo();
        if (isTooMuch(picture.mostInk())) {
            problems.add(Problem.ofEdition("press.picture-ink", where,
                    "a logo with " + percent(Math.ceil(picture.mostInk())) + " of ink on some of its pixels", limit(),
                    "make its darkest parts lighter"));
        }
        if (picture.transparent() && inks.ink(ColorRole.BRAND) instanceof Ink.SpotColor spot) {
            problems.add(Problem.ofEdition("press.picture-transparent", where,
                    "a PNG logo that is partly transparent, on a band printed in "
                            + spot.name(), "a logo without transparency, or one that is drawn",
                    "save the logo as SVG, or give \"brand\" four inks"));
        }
        problems.add(Problem.warning("press.picture-inks", where,
                "a PNG logo, whose colors were turned into inks for " + PressProfile.NAME,
                "a logo whose inks you chose", "check a proof, or save the logo as SVG in the brand's \"colors\""));
    }

    private boolean isTooMuch(double sum) {
        return sum > brand.press().inkLimit();
    }

    private String limit() {
        return percent(brand.press().inkLimit()) + " or less, the \"inkLimit\" of \"press\"";
    }

    /** Two decimals at most. */
    private static String percent(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString() + "%";
    }
}
