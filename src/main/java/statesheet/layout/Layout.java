package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.document.Document;
import statesheet.layout.fit.Fitting;
import statesheet.layout.fit.Measured;
import statesheet.layout.fit.PageCount;
import statesheet.layout.measure.BoxMaker;
import statesheet.layout.measure.Faces;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.QrCode;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.Typesetter;
import statesheet.layout.measure.White;
import statesheet.layout.measure.WordProblems;
import statesheet.layout.place.Cover;
import statesheet.layout.place.CoverComposer;
import statesheet.layout.place.SheetPlacer;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Sheet;

/** Composes sheets of one brand: measures, fits, places. Thread-safe. */
public final class Layout {

    private final Brand brand;
    private final Faces faces;
    private final Map<String, QrCode> codes = new ConcurrentHashMap<>();

    public Layout(Brand brand, Faces faces) {
        this.brand = brand;
        this.faces = faces;
    }

    /**
     * What to compose.
     *
     * @param sample whether every page says that its figures are samples
     * @param draft  whether DRAFT is across every page, under the text
     * @param text   the text's file and the place, for problems
     */
    public record SheetOrder(Document document, boolean sample, boolean draft, PageCount pages, Where text) {}

    /**
     * The sheet, in large print with a blank back where it needs one; a draft that cannot be fitted takes as many pages
     * as it needs and leaves them unfilled.
     *
     * @return empty, with problems reported, where no scale fills the pages or words cannot be set
     */
    public Optional<Sheet> compose(SheetOrder order, Problems problems) {
        var typesetter = new Typesetter(brand, faces, new WordProblems(order.text(), false));
        var own = new TypeScale(brand, typesetter, 1);
        var pages = order.pages().endingAt(order.document().pageEnds());
        var fitting = new Fitting(brand, pages, factor ->
                measured(order.document(), new TypeScale(brand, typesetter, factor), PageFrame.of(own)));
        var best = fitting.best();
        var fit = order.draft() ? best.forDraft() : best;
        var sheet = new SheetPlacer(order.document(), fit, own, order.sample())
                .sheet(order.draft(), order.pages().needsBlankBack(fit.pages().size()));
        // Title, header and footer are set only now, so what is wrong with them is known only now.
        var found = new ArrayList<>(wordProblems(typesetter, own, best.measured().scale()));
        fitting.misfit(best, order.text()).ifPresent(found::add);
        problems.addAll(found);
        return found.isEmpty() || order.draft() ? Optional.of(sheet) : Optional.empty();
    }

    /**
     * The cover of a packet, in the brand's own sizes of type.
     *
     * @param file what problems call the file that its words come from
     * @return empty, with problems reported, where words cannot be set
     */
    public Optional<Sheet> cover(Cover cover, Where file, Problems problems) {
        var typesetter = new Typesetter(brand, faces, new WordProblems(file, true));
        var own = new TypeScale(brand, typesetter, 1);
        var sheet = CoverComposer.sheet(cover, own);
        var found = wordProblems(typesetter, own);
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(sheet) : Optional.empty();
    }

    private Measured measured(Document document, TypeScale scale, PageFrame frame) {
        return new Measured(scale, BoxMaker.strips(document, scale, this::code),
                frame.bandBottom() + scale.white(White.BELOW_BAND),
                frame.headerRule() + scale.white(White.RULE_TO_HEADING), frame.textBottom());
    }

    private static List<Problem> wordProblems(Typesetter typesetter, TypeScale... scales) {
        return Stream.concat(typesetter.missing().stream(),
                Stream.of(scales).flatMap(scale -> scale.tooWide().stream()).distinct()).toList();
    }

    private QrCode code(String address) {
        return codes.computeIfAbsent(address, QrCode::of);
    }
}
