package statesheet.layout;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import statesheet.brand.Brand;
import statesheet.brand.BrandReader;
import statesheet.brand.Logo;
import statesheet.brand.PageGeometry;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.edition.reading.EditionReader;
import statesheet.layout.measure.Faces;
import statesheet.problem.Problems;

/** The flagship's brand and variants of it. */
public final class Brands {

    public static final Brand FLAGSHIP = read();
    public static final Brand A4 = on(PageGeometry.Size.A4);
    public static final Faces FACES = Faces.read(FLAGSHIP, new Problems()).orElseThrow();

    public static final Layout LAYOUT = new Layout(FLAGSHIP, FACES);
    public static final Layout LAYOUT_A4 = new Layout(A4, FACES);

    private Brands() {}

    private static Brand read() {
        var problems = new Problems();
        var edition = EditionReader.read(Path.of("data", "ncmec-2023"), problems);
        return edition.flatMap(read -> BrandReader.read(read, problems))
                .orElseThrow(() -> new IllegalStateException("the flagship's brand can be read: " + problems.all()));
    }

    private static Brand on(PageGeometry.Size size) {
        var page = FLAGSHIP.page();
        return with(new PageGeometry(size, page.margins(), page.rail(), page.gutter(), page.white()),
                FLAGSHIP.styles(), FLAGSHIP.logo());
    }

    public static Brand withStyle(StyleRole role, Style style) {
        var styles = new HashMap<>(FLAGSHIP.styles());
        styles.put(role, style);
        return with(FLAGSHIP.page(), styles, FLAGSHIP.logo());
    }

    public static Brand withRail(double rail) {
        var page = FLAGSHIP.page();
        return with(new PageGeometry(page.size(), page.margins(), rail, page.gutter(), page.white()),
                FLAGSHIP.styles(), FLAGSHIP.logo());
    }

    public static Brand withLogo(Logo logo) {
        return with(FLAGSHIP.page(), FLAGSHIP.styles(), Optional.of(logo));
    }

    private static Brand with(PageGeometry page, Map<StyleRole, Style> styles, Optional<Logo> logo) {
        return new Brand(page, FLAGSHIP.colors(), FLAGSHIP.press(), FLAGSHIP.faces(), styles, FLAGSHIP.furniture(),
                logo, FLAGSHIP.files());
    }
}
