package statesheet.layout;

import java.util.List;

/**
 * How the strips are spread over the pages at one scale.
 *
 * @param cost how far from even the pages are and from the brand's size the type is; smaller is better, and compared
 *             only between fits that are alike full
 */
record Fit(Measured measured, List<Filling> pages, double cost) {

    /**
     * What one page holds.
     *
     * @param end     the index after its last strip
     * @param stretch what it adds to each gap between sections, in points
     * @param excess  points of text that it cannot hold; negative where so much is missing; 0 where it is full
     */
    record Filling(int end, double stretch, double excess) {}

    Fit {
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
        return misfit() == 0 && measured.setting().tooWide().isEmpty();
    }

    /** Fewer words too wide first, then fuller pages, then the lower cost. */
    boolean betterThan(Fit other) {
        int wide = Integer.compare(measured.setting().tooWide().size(), other.measured.setting().tooWide().size());
        int full = wide != 0 ? wide : Double.compare(misfit(), other.misfit());
        return full != 0 ? full < 0 : cost < other.cost;
    }
}
