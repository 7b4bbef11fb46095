package statesheet.press;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfSpotColor;
import statesheet.brand.Brand;
import statesheet.brand.Cmyk;
import statesheet.brand.ColorRole;
import statesheet.brand.Ink;
import statesheet.brand.Logo;
import statesheet.pdf.Paint;
import statesheet.pdf.Palette;
import statesheet.problem.Problems;
import statesheet.vector.Color;
import statesheet.vector.Shape;

/**
 * What everything on a brand's sheets is printed with.
 *
 * <p>Text and notes are solid black, muted ones too: a tint would break small type up into dots. Hairlines are black
 * only. Any other role has the inks that the brand gives it, or else those that its color becomes in the
 * {@link PressProfile}. A color of the logo that is one of the brand's is printed as that.
 */
public final class Inks implements Palette {

    /** The order in which a logo's color is looked up: if two roles share a color, the earlier one counts. */
    private static final List<ColorRole> ORDER = List.of(ColorRole.PAPER, ColorRole.BRAND, ColorRole.FIGURE,
            ColorRole.ACCENT, ColorRole.LABEL, ColorRole.ON_BRAND, ColorRole.INK, ColorRole.MUTED, ColorRole.RULE,
            ColorRole.PALE, ColorRole.BAR, ColorRole.TINT);

    private final PressProfile profile;
    private final Map<ColorRole, Ink> inks = new EnumMap<>(ColorRole.class);
    private final Map<ColorRole, Paint> paints = new EnumMap<>(ColorRole.class);
    private final Map<Color, ColorRole> roles = new HashMap<>();
    private final Map<Color, Paint> logo = new HashMap<>();
    private final Optional<CmykPicture> picture;

    private Inks(Brand brand, PressProfile profile) {
        this.profile = profile;
        for (var role : ORDER) {
            inks.put(role, ink(brand, role));
            paints.put(role, paint(inks.get(role)));
            roles.putIfAbsent(brand.color(role), role);
        }
        this.picture = brand.logo().flatMap(this::picture);
    }

    /** The inks of a brand's sheets; what is wrong with them is reported before anything is painted with them. */
    public static Inks of(Brand brand, Problems problems) {
        var inks = new Inks(brand, PressProfile.read());
        new InkCheck(brand, inks, problems).check();
        return inks;
    }

    private Ink ink(Brand brand, ColorRole role) {
        var given = Optional.ofNullable(brand.press().inks().get(role));
        return given.orElseGet(() -> new Ink.Process(switch (role) {
            case PAPER -> Cmyk.NONE;
            case INK, MUTED -> Cmyk.black(100);
            case RULE -> Cmyk.black(profile.blackFor(brand.color(role)));
            case BRAND, FIGURE, BAR, TINT, ACCENT, ON_BRAND, PALE, LABEL -> profile.inks(brand.color(role));
        }));
    }

    private static Paint paint(Ink ink) {
        return switch (ink) {
            case Ink.Process(var cmyk) -> new Paint.FourInks(cmyk);
            case Ink.SpotColor(var name, var cmyk) -> new Paint.Plate(new PdfSpotColor(name, new CMYKColor(
                    (float) cmyk.cyan() / 100, (float) cmyk.magenta() / 100, (float) cmyk.yellow() / 100,
                    (float) cmyk.black() / 100)));
        };
    }

    private Optional<CmykPicture> picture(Logo mark) {
        return switch (mark) {
            case Logo.SvgLogo(var drawing, var alternative) -> {
                drawing.shapes().stream().map(Shape::color).forEach(color -> logo.put(color, ofLogo(color)));
                yield Optional.empty();
            }
            case Logo.PngLogo raster ->
                    Optional.of(CmykPicture.of(raster.png(), this::cmyk, inks.get(ColorRole.BRAND).cmyk()));
        };
    }

    private Paint ofLogo(Color color) {
        return isBrands(color) ? paints.get(roles.get(color)) : new Paint.FourInks(profile.inks(color));
    }

    PressProfile profile() {
        return profile;
    }

    Ink ink(ColorRole role) {
        return inks.get(role);
    }

    /** Whether a color of the logo is one of the brand's and has its inks. */
    boolean isBrands(Color color) {
        return roles.containsKey(color);
    }

    /** The process inks of a color of the logo. */
    Cmyk cmyk(Color color) {
        return isBrands(color) ? inks.get(roles.get(color)).cmyk() : profile.inks(color);
    }

    /** The logo, if it is a picture. */
    Optional<CmykPicture> picture() {
        return picture;
    }

    @Override
    public Paint paint(ColorRole role) {
        return paints.get(role);
    }

    @Override
    public Paint paint(Color color) {
        return logo.get(color);
    }

    @Override
    public Image picture(byte[] png) {
        return picture.orElseThrow(() -> new IllegalStateException("the only picture is the logo")).image();
    }
}
