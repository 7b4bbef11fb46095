package statesheet.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import statesheet.brand.Brand;
import statesheet.document.Document;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Composes sheets of one brand. Thread-safe. */
public final class Layout {

    /** From the header's baseline to the rule below it. */
    static final double HEADER_TO_RULE = 17;

    /** From the last baseline or edge of the text to the top of the footer's capitals. */
    static final double TEXT_TO_FOOTER = 17;

    private final Brand brand;
    private final Faces faces;
    private final List<Double> scales;
    private final Map<String, QrCode> codes = new ConcurrentHashMap<>();

    public Layout(Brand brand, Faces faces) {
        this.brand = brand;
        this.faces = faces;
        this.scales = Scales.of(brand);
    }

    /** Of a text: too long at the smallest scale, too short at the largest, or neither. */
    enum Length { TOO_LONG, TOO_SHORT, RIGHT }

    /** Loads what the first QR code of a process would wait for. */
    public static void preload() {
        QrCode.of("https://www.example.org");
    }

    /**
     * What to compose.
     *
     * @param text the text's file and the place, for problems
     */
    public record Order(Document document, Marking marking, PageCount pages, Where text) {}

    /**
     * The sheet, in large print with a blank back where it needs one; a draft takes as many pages as it needs, and leaves
     * them unfilled, where no fit is to be had.
     *
     * @return empty, with problems said, where no scale fills the pages, a word is too wide or a face lacks a letter
     */
    public Optional<Sheet> compose(Order order, Problems problems) {
        var typesetter = new Typesetter(brand, faces);
        var unscaled = new Setting(brand, typesetter, 1);
        DoubleFunction<Measured> measure =
                scale -> measured(order.document(), new Setting(brand, typesetter, scale), unscaled);
        var fit = best(measure, order.pages());
        // Title, header and footer are set only now, so what is wrong with them is known only afterwards.
        var sheet = new Composer(order, finished(order, fit), unscaled).sheet();
        var found = new LayoutProblems(order.text(), order.pages(), fit)
                .all(unscaled, typesetter, () -> length(measure, fit.pages().size()));
        problems.addAll(found);
        return found.isEmpty() || order.marking().draft() ? Optional.of(sheet) : Optional.empty();
    }

    /**
     * The cover of a packet, in the brand's own sizes of type.
     *
     * @param file what problems call the place of its words
     * @return empty, with problems said, where a word is too wide or a face lacks a letter
     */
    public Optional<Sheet> cover(Cover cover, Where file, Problems problems) {
        var typesetter = new Typesetter(brand, faces);
        var unscaled = new Setting(brand, typesetter, 1);
        var sheet = cover(cover, unscaled, 1);
        var found = CoverProblems.all(unscaled, typesetter, file);
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(sheet) : Optional.empty();
    }

    /** Where the sheets begin shows only when it is known how many pages the list takes before them. */
    private static Sheet cover(Cover cover, Setting unscaled, int guessed) {
        var sheet = new CoverComposer(cover, unscaled, Leaves.pages(guessed) + 1).sheet();
        int pages = sheet.pages().size();
        return Leaves.pages(pages) == Leaves.pages(guessed) ? sheet : cover(cover, unscaled, pages);
    }

    /** The best fit on the fewest pages that can be filled; where none can, the one that comes nearest. */
    private Fit best(DoubleFunction<Measured> measure, PageCount pages) {
        var nearest = FitSearch.best(measure, pages.fewest(), scales);
        for (int count = pages.fewest() + 1; count <= pages.most() && !nearest.isSound(); count++) {
            var fit = FitSearch.best(measure, count, scales);
            nearest = fit.betterThan(nearest) ? fit : nearest;
        }
        return nearest;
    }

    /** How long the text is for so many pages, if it may be set as small and as large as the brand allows. */
    private Length length(DoubleFunction<Measured> measure, int pages) {
        if (Capacity.isTooMuch(measure.apply(scales.getFirst()), pages)) {
            return Length.TOO_LONG;
        }
        return Capacity.isTooLittle(measure.apply(scales.getLast()), pages) ? Length.TOO_SHORT : Length.RIGHT;
    }

    private static Fit finished(Order order, Fit fit) {
        return fit.misfit() == 0 || !order.marking().draft() ? fit
                : new Fit(fit.measured(), Capacity.fewestPages(fit.measured()), fit.cost());
    }

    private Measured measured(Document document, Setting setting, Setting unscaled) {
        var foot = new FootMaker(setting, this::code).foot(document);
        return new Measured(setting, BoxMaker.strips(document, foot, setting),
                Band.of(unscaled).bottom() + setting.space().belowBand(),
                Band.header(unscaled) + HEADER_TO_RULE + setting.space().ruleToHeading(),
                brand.page().bottom() - TEXT_TO_FOOTER);
    }

    private QrCode code(String address) {
        return codes.computeIfAbsent(address, QrCode::of);
    }
}
