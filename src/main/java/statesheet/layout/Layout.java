package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.document.Document;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.Fit;
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
import statesheet.layout.place.Folio;
import statesheet.layout.place.SheetPlacer;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Sheet;

/** Composes sheets of one brand: measures, fits, places. Thread-safe. */
public final class Layout {

    private static final Where UNREPORTED = Where.in("sheet.md").place("US");

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
     * @param size   the edition's, the same for all its places
     * @param sample whether every page says that its figures are samples
     * @param draft  whether DRAFT is across every page, under the text
     * @param text   the text's file and the place, for problems
     */
    public record SheetOrder(Document document, EditionSize size, boolean sample, boolean draft, PageCount pages,
            Where text) {}

    /**
     * The size of type at which these sheets of an edition fit their pages best.
     *
     * @param likely changes nothing but how soon it is found
     */
    public EditionSize size(List<Document> documents, PageCount pages, EditionSize likely) {
        return EditionSize.best(brand, likely, documents.stream().map(this::atSizes).toList(), pages,
                documents.stream().anyMatch(BoxMaker::mayColumn));
    }

    /**
     * Words are turned into glyphs once, whatever sizes are then tried. What is wrong with them is reported by whoever
     * composes the sheet.
     */
    private Function<EditionSize, Measured> atSizes(Document document) {
        var typesetter = new Typesetter(brand, faces, new WordProblems(UNREPORTED, false));
        var frame = frame(document, false, new TypeScale(brand, typesetter, 1));
        return size -> measured(document, new TypeScale(brand, typesetter, size.factor()), size, frame);
    }

    /**
     * The sheet, in large print with a blank back where it needs one; a draft that cannot be fitted takes as many pages
     * as it needs and leaves them unfilled.
     *
     * @return empty, with problems reported, where the pages cannot be filled or words cannot be set
     */
    public Optional<Sheet> compose(SheetOrder order, Problems problems) {
        var typesetter = new Typesetter(brand, faces, new WordProblems(order.text(), false));
        var own = new TypeScale(brand, typesetter, 1);
        var frame = frame(order.document(), order.sample(), own);
        var scale = new TypeScale(brand, typesetter, order.size().factor());
        var pages = order.pages().endingAt(order.document().pageEnds());
        var best = Fit.best(measured(order.document(), scale, order.size(), frame), pages);
        var sheet = new SheetPlacer(order.document(), best, frame, own, order.sample()).sheet(order.draft());
        // The footer is set only now, so what is wrong with it is known only now.
        var found = new ArrayList<>(wordProblems(typesetter, own, scale));
        best.finding(order.text()).ifPresent(found::add);
        problems.addAll(found);
        return found.stream().noneMatch(Problem::stopsAny) || order.draft() ? Optional.of(sheet) : Optional.empty();
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
        var sheet = Folio.on(CoverComposer.sheet(cover, own), 1, own);
        var found = wordProblems(typesetter, own);
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(sheet) : Optional.empty();
    }

    /** The sheet with the numbers of its pages in a packet, from {@code first} on. */
    public Sheet numbered(Sheet sheet, int first) {
        var typesetter = new Typesetter(brand, faces, new WordProblems(UNREPORTED, false));
        return Folio.on(sheet, first, new TypeScale(brand, typesetter, 1));
    }

    private static PageFrame frame(Document document, boolean sample, TypeScale own) {
        return PageFrame.of(document.title(), document.furniture().map(line -> line.on(1, 1)), sample, own);
    }

    private Measured measured(Document document, TypeScale scale, EditionSize size, PageFrame frame) {
        double below = scale.white(White.BELOW_BAND);
        return new Measured(scale, BoxMaker.strips(document, scale, size.columns(), this::code),
                frame.bandBottom(1) + below, frame.bandBottom(2) + below, frame.textBottom());
    }

    private static List<Problem> wordProblems(Typesetter typesetter, TypeScale... scales) {
        return Stream.concat(typesetter.missing().stream(),
                Stream.of(scales).flatMap(scale -> scale.tooWide().stream()).distinct()).toList();
    }

    private QrCode code(String address) {
        return codes.computeIfAbsent(address, QrCode::of);
    }
}
