package statesheet.brand;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;
import statesheet.vector.Drawing;
import statesheet.vector.Undrawable;
import statesheet.vector.VectorGraphics;

/** Turns an SVG file into a drawing of plain shapes, once {@link SvgCheck} has found nothing against it. */
final class SvgReader {

    private SvgReader() {}

    /** The drawing, {@code height} points high; where it cannot be drawn, a problem is said. */
    static Optional<Drawing> read(SourceFile file, double height, Problems problems) {
        return file.bytes(problems)
                .filter(bytes -> SvgCheck.passes(bytes, file, problems))
                .flatMap(bytes -> document(bytes, file, problems))
                .flatMap(document -> drawing(document, height, file, problems));
    }

    private static Optional<SVGDocument> document(byte[] bytes, SourceFile file, Problems problems) {
        var nothingOutside = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        var document = Optional.ofNullable(
                new SVGLoader().load(new ByteArrayInputStream(bytes), file.path().toUri(), nothingOutside));
        if (document.filter(svg -> svg.size().getWidth() > 0 && svg.size().getHeight() > 0).isEmpty()) {
            problems.add(Problem.ofEdition(file.where(), "an SVG without a size of its own",
                    "a \"viewBox\", or \"width\" and \"height\", larger than zero",
                    "save the logo again with its artboard fitted to it"));
            return Optional.empty();
        }
        return document;
    }

    private static Optional<Drawing> drawing(SVGDocument document, double height, SourceFile file, Problems problems) {
        var size = document.size();
        double scale = height / size.getHeight();
        var graphics = new VectorGraphics(size.getWidth() * scale, height, (font, points, text) -> 0);
        graphics.scale(scale, scale);
        try {
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
        } catch (Undrawable refused) {
            problems.add(Problem.ofEdition(file.where(), refused.feature() + " in the logo",
                    "shapes in plain, opaque colours", "flatten it to plain colours in your drawing program"));
            return Optional.empty();
        }
        if (graphics.drawing().shapes().isEmpty()) {
            problems.add(Problem.ofEdition(file.where(), "an SVG that draws nothing", "a logo",
                    "check that its shapes are visible and inside its artboard"));
            return Optional.empty();
        }
        return Optional.of(graphics.drawing());
    }
}
