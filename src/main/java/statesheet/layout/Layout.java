package statesheet.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import statesheet.brand.Brand;
import statesheet.document.Document;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * Composes sheets of one brand. Thread-safe.
 *
 * <p>The fit tries scales of type and space from the brand's own size outward and keeps the one whose pages are most
 * evenly full, the nearer one where two are alike.
 */
public final class Layout {

    /** From the header's baseline to the rule below it. */
    static final double HEADER_TO_RULE = 17;

    /** From the last baseline or edge of the text to the top of the footer's capitals. */
    private static final double TEXT_TO_FOOTER = 17;

    /** What a step away from the brand's own size costs; gaps stretched by half of what they may cost 0.25. */
    private static final double STEP_COST = 0.2;

    private final Brand brand;
    private final Faces faces;
    private final List<Double> scales;
    private final Map<String, QrCode> codes = new ConcurrentHashMap<>();

    public Layout(Brand brand, Faces faces) {
        this.brand = brand;
        this.faces = faces;
        this.scales = Scales.of(brand).nearestFirst();
    }

    /**
     * What to compose.
     *
     * @param pages the sheet has exactly that many, all full
     * @param text  the text's file and the place, for problems
     */
    public record Order(Document document, Furniture furniture, Marking marking, int pages, Where text) {}

    /**
     * The sheet; a draft takes as many pages as it needs, and leaves them unfilled, where no fit is to be had.
     *
     * @return empty, with problems said, where no scale fills the pages, a word is too wide or a face lacks a letter
     */
    public Optional<Sheet> compose(Order order, Problems problems) {
        var typesetter = new Typesetter(brand, faces);
        var unscaled = new Setting(brand, typesetter, 1);
        var fit = fit(order, typesetter, Band.of(unscaled));
        var sheet = new Composer(order, finished(order, fit), unscaled).sheet();
        var found = new LayoutProblems(order.text(), order.pages(), fit).all(unscaled, typesetter);
        problems.addAll(found);
        return found.isEmpty() || order.marking().draft() ? Optional.of(sheet) : Optional.empty();
    }

    private Fit fit(Order order, Typesetter typesetter, Band band) {
        var best = Optional.<Fit>empty();
        for (double scale : scales) {
            double cost = STEP_COST * Scales.distance(scale);
            if (best.isPresent() && best.get().isSound() && best.get().cost() <= cost) {
                break;
            }
            var fit = Fit.best(measured(order.document(), typesetter, scale, band), order.pages(), cost);
            best = best.filter(earlier -> !fit.betterThan(earlier)).or(() -> Optional.of(fit));
        }
        return best.orElseThrow();
    }

    private static Fit finished(Order order, Fit fit) {
        return fit.isSound() || !order.marking().draft() ? fit : Fit.loose(fit.measured());
    }

    private Measured measured(Document document, Typesetter typesetter, double scale, Band band) {
        var setting = new Setting(brand, typesetter, scale);
        var foot = new FootMaker(setting, this::code).foot(document);
        return new Measured(setting, BoxMaker.pieces(document, setting), foot,
                band.bottom() + setting.space().belowBand(),
                band.kicker() + HEADER_TO_RULE + setting.space().ruleToHeading(),
                brand.page().bottom() - TEXT_TO_FOOTER);
    }

    private QrCode code(String address) {
        return codes.computeIfAbsent(address, QrCode::of);
    }
}
