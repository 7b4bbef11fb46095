package statesheet.layout.fit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.brand.StyleRole;

/**
 * The one size of type at which all sheets of an edition are set.
 *
 * @param factor  what the brand's type, leading and white are multiplied by
 * @param columns whether sections without figures are set across the page in two columns
 */
public record EditionSize(double factor, boolean columns) {

    /** What two columns cost: they are taken where they make the pages clearly better. */
    private static final double COLUMNS = 0.3;

    /** In points of the body: one step moves the end of a full page by less than half a line. */
    private static final double STEP = 0.1;

    /** A page whose glue is stretched by all it may costs 1; so does type that is so many points from the brand's. */
    private static final double POINT = 1;

    /** What a size that some place does not fit costs, for each point of the misfit: more than any white. */
    private static final double MISFIT = 100;

    /** The brand's own size. */
    public static final EditionSize OWN = new EditionSize(1, false);

    /**
     * The size at which these documents fit best.
     *
     * @param likely    tried first: the nearer to the best, the fewer others are tried; the result is the same
     * @param measured  each document at a size
     * @param mayColumn whether any section may be set in two columns
     */
    public static EditionSize best(Brand brand, EditionSize likely, List<Function<EditionSize, Measured>> measured,
            PageCount count, boolean mayColumn) {
        var sizes = sizes(brand, mayColumn);
        var best = sizes.contains(likely) ? likely : sizes.getFirst();
        double least = cost(brand, best, measured, count, Double.POSITIVE_INFINITY);
        for (var size : sizes) {
            if (distance(brand, size) > least) {
                break;
            }
            double cost = size.equals(best) ? least : cost(brand, size, measured, count, least);
            // Of two sizes that cost the same, the one that is nearer to the brand's.
            if (cost < least || cost == least && sizes.indexOf(size) < sizes.indexOf(best)) {
                least = cost;
                best = size;
            }
        }
        return best;
    }

    /** The cost of a size; where it is more than the least so far, some of it. */
    private static double cost(Brand brand, EditionSize size, List<Function<EditionSize, Measured>> measured,
            PageCount count, double least) {
        double cost = distance(brand, size) + (size.columns ? COLUMNS : 0);
        for (int i = 0; i < measured.size() && cost <= least; i++) {
            var fit = Fit.best(measured.get(i).apply(size), count);
            cost += (fit.cost() + MISFIT * fit.misfit()) / measured.size();
        }
        return cost;
    }

    /** What it costs to be so far from the brand's size. */
    private static double distance(Brand brand, EditionSize size) {
        double points = (size.factor - 1) * brand.style(StyleRole.BODY).size();
        return points * points / (POINT * POINT);
    }

    /** From the brand's own size on outwards, between floor and ceiling of its body. */
    private static List<EditionSize> sizes(Brand brand, boolean mayColumn) {
        var body = brand.style(StyleRole.BODY);
        int smallest = (int) Math.ceil(body.floor() / STEP - 1e-9);
        int largest = (int) Math.floor(body.ceiling() / STEP + 1e-9);
        var sizes = IntStream.rangeClosed(smallest, largest).mapToDouble(step -> step * STEP / body.size()).boxed()
                .sorted((one, other) -> Double.compare(Math.abs(one - 1), Math.abs(other - 1)))
                .flatMap(factor -> (mayColumn ? Stream.of(false, true) : Stream.of(false))
                        .map(across -> new EditionSize(factor, across))).toList();
        return sizes.isEmpty() ? List.of(OWN) : sizes;
    }
}
