package statesheet.layout.fit;

import java.util.List;

/**
 * How the strips are spread over the pages at one scale.
 *
 * @param cost how far from even the pages are and from the brand's size the type is; smaller is better, and compared
 *             only between fits that are equally full
 */
public record Fit(Measured measured, List<Filling> pages, double cost) {

    public Fit {
        pages = List.copyOf(pages);
    }

    /** Points that the pages have too much and too little. */
    double misfit() {
        return tooMuch() + tooLittle();
    }

    double tooMuch() {
        return pages.stream().mapToDouble(page -> Math.max(0, page.excess())).sum();
    }

    double tooLittle() {
        return pages.stream().mapToDouble(page -> Math.max(0, -page.excess())).sum();
    }

    /** Whether all pages are full and all words within their places. */
    boolean isSound() {
        return misfit() == 0 && measured.scale().tooWide().isEmpty();
    }

    /** Fewer words too wide first, then fuller pages, then the lower cost. */
    boolean betterThan(Fit other) {
        int wide = Integer.compare(measured.scale().tooWide().size(), other.measured.scale().tooWide().size());
        int full = wide != 0 ? wide : Double.compare(misfit(), other.misfit());
        return full != 0 ? full < 0 : cost < other.cost;
    }

    /** A draft's pages: these where they are full, or else as many as it takes, each with as much as it holds. */
    public Fit forDraft() {
        return misfit() == 0 ? this : new Fit(measured, Capacity.fewestPages(measured), cost);
    }
}
