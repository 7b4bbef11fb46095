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

    /** The drawing, {@code height} points high; where it cannot be drawn as it is meant, a problem is reported. */
    static Optional<Drawing> read(SourceFile file, double height, Problems problems) {
        return file.bytes(problems)
                .filter(bytes -> SvgCheck.passes(bytes, file, problems))
                .flatMap(bytes -> checked(bytes, height, file, problems));
    }

    private static Optional<Drawing> checked(byte[] bytes, double height, SourceFile file, Problems problems) {
        var complaints = new SvgComplaints();
        try {
            var drawing = complaints.during(() -> document(bytes, file).map(document -> drawing(document, height)));
            if (complaints.first().isPresent()) {
                problems.add(Problem.ofEdition("logo.svg-part", file.where(),
                        "a part that cannot be read: " + complaints.first().get(), "an SVG file without mistakes",
                        "correct that part, or save the logo again as plain SVG"));
            } else if (drawing.filter(shown -> !shown.shapes().isEmpty()).isEmpty()) {
                problems.add(Problem.ofEdition("logo.empty", file.where(), "an SVG that draws nothing", "a logo",
                        "check that its shapes are visible and inside its artboard"));
            } else {
                return drawing;
            }
        } catch (Undrawable refused) {
            problems.add(Problem.ofEdition("logo.svg-feature", file.where(), refused.feature() + " in the logo",
                    SvgCheck.PLAIN_COLORS, SvgCheck.FLATTEN));
        }
        return Optional.empty();
    }

    /** Empty for a file that jsvg gave up on, or that has no area. */
    private static Optional<SVGDocument> document(byte[] bytes, SourceFile file) {
        var nothingOutside = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        return Optional.ofNullable(
                        new SVGLoader().load(new ByteArrayInputStream(bytes), file.path().toUri(), nothingOutside))
                .filter(document -> document.size().getWidth() > 0 && document.size().getHeight() > 0);
    }

    private static Drawing drawing(SVGDocument document, double height) {
        var size = document.size();
        double scale = height / size.getHeight();
        var graphics = new VectorGraphics(size.getWidth() * scale, height);
        graphics.scale(scale, scale);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
        return graphics.drawing();
    }
}
