package statesheet.brand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Furniture;
import statesheet.problem.Where;
import statesheet.source.SourceFile;
import statesheet.vector.Color;

/**
 * How an organization's sheets look.
 *
 * @param colors every role, paper included
 * @param press  what counts only on a printing press
 * @param faces  the TrueType file of every role
 * @param styles every role
 * @param logo   empty for a name set in type
 * @param files  every file that it was read from, faces and logo included; not those of the built-in brand's own text
 */
public record Brand(PageGeometry page, Map<ColorRole, Color> colors, Press press,
        Map<FaceRole, SourceFile> faces, Map<StyleRole, Style> styles, Furniture<Wording> furniture,
        Optional<Logo> logo, List<SourceFile> files) {

    /** What the built-in brand is laid over. */
    static final Brand BLANK = blank();

    public Brand {
        colors = Map.copyOf(colors);
        faces = Map.copyOf(faces);
        styles = Map.copyOf(styles);
        files = List.copyOf(files);
    }

    private static Brand blank() {
        var page = new PageGeometry(PageGeometry.Size.LETTER, new PageGeometry.Margins(0, 0, 0, 0), 0, 0, 1);
        var style = new Style(FaceRole.TEXT, 1, 1, 1, 1, ColorRole.INK, 0);
        var styles = Stream.of(StyleRole.values()).collect(Collectors.toMap(Function.identity(), role -> style));
        var line = new Wording("", Where.in("brand.json"));
        var press = new Press(0, Map.of(), new Press.Origins(Map.of(), Map.of(), line.where()));
        return new Brand(page, Map.of(), press, Map.of(), styles, Furniture.all(line),
                Optional.empty(), List.of());
    }

    public Color color(ColorRole role) {
        return colors.get(role);
    }

    public SourceFile face(FaceRole role) {
        return faces.get(role);
    }

    public Style style(StyleRole role) {
        return styles.get(role);
    }
}
