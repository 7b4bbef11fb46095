package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Looks for the scale whose pages are most evenly full, not far from the brand's own size. Lives as long as one sheet.
 *
 * <p>What is too much at one scale is too much at every larger one, and what is too little at every smaller one. So
 * until a fit is found, each try rules out half of the scales that are left; then those nearest to the brand's own
 * size are tried, as long as they can still be better.
 */
final class FitSearch {

    private final DoubleFunction<Measured> atScale;
    private final int pages;
    /** Scales that may still be the best, in rising order. */
    private final List<Double> left;
    private Optional<Fit> best = Optional.empty();

    private FitSearch(DoubleFunction<Measured> atScale, int pages, List<Double> scales) {
        this.atScale = atScale;
        this.pages = pages;
        this.left = new ArrayList<>(scales);
    }

    /** The best fit on the fewest pages that can be filled; where none can, the one that comes nearest. */
    static Fit best(DoubleFunction<Measured> atScale, PageCount pages, List<Double> scales) {
        var nearest = best(atScale, pages.fewest(), scales);
        for (int count = pages.fewest() + 1; count <= pages.most() && !nearest.isSound(); count++) {
            var fit = best(atScale, count, scales);
            nearest = fit.betterThan(nearest) ? fit : nearest;
        }
        return nearest;
    }

    /** The best fit on so many pages; where no scale fills them, the one that comes nearest. */
    static Fit best(DoubleFunction<Measured> atScale, int pages, List<Double> scales) {
        var search = new FitSearch(atScale, pages, scales);
        search.look(1);
        while (!search.left.isEmpty()) {
            search.look(search.next());
        }
        return search.best.orElseThrow();
    }

    private double next() {
        return isFound() ? left.stream().min(Comparator.comparingDouble(Scales::cost)).orElseThrow()
                : left.get(left.size() / 2);
    }

    private boolean isFound() {
        return best.filter(Fit::isSound).isPresent();
    }

    private void look(double scale) {
        var measured = atScale.apply(scale);
        var fit = PageBreaks.best(measured, pages, Scales.cost(scale));
        best = best.filter(earlier -> !fit.betterThan(earlier)).or(() -> Optional.of(fit));
        boolean tooMuch = fit.misfit() > 0 && Capacity.isTooMuch(measured, pages);
        boolean tooLittle = fit.misfit() > 0 && Capacity.isTooLittle(measured, pages);
        left.removeIf(other -> other == scale || tooMuch && other > scale || tooLittle && other < scale
                || isFound() && Scales.cost(other) >= best.orElseThrow().cost());
    }
}
