package statesheet.layout.fit;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import statesheet.brand.Brand;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Fits one document to its pages: chooses the scale and where pages end. */
public final class Fitting {

    private final List<Double> scales;
    private final PageCount pages;
    private final DoubleFunction<Measured> atScale;

    /** @param atScale the document measured at a scale of the brand's type and white */
    public Fitting(Brand brand, PageCount pages, DoubleFunction<Measured> atScale) {
        this.scales = Scales.of(brand);
        this.pages = pages;
        this.atScale = atScale;
    }

    /** The best fit on the fewest pages that can be filled; where none can, the one that comes nearest. */
    public Fit best() {
        return FitSearch.best(atScale, pages, scales);
    }

    /**
     * Why the best fit does not fill its pages; empty where it does.
     *
     * @param text the text's file, with the place
     */
    public Optional<Problem> misfit(Fit best, Where text) {
        if (best.misfit() == 0) {
            return Optional.empty();
        }
        var misfit = new Misfit(text, pages, best);
        if (best.measured().pageEnds(0) > 0) {
            return Optional.of(misfit.atPageEnds());
        }
        // More or less text fixes a length that is wrong; otherwise it matters where on the pages it is.
        if (Capacity.isTooMuch(atScale.apply(scales.getFirst()), best.pages().size())) {
            return Optional.of(misfit.tooLong());
        }
        return Optional.of(Capacity.isTooLittle(atScale.apply(scales.getLast()), best.pages().size())
                ? misfit.tooShort() : misfit.uneven());
    }
}
