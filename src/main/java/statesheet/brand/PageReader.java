package statesheet.brand;

import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Members;

/** Reads what a brand changes of a page, and checks that the page's columns have room. */
final class PageReader {

    /** A text column under 200 points holds five words to a line; a page under 300 no section. */
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 300;

    private final Values values;
    private final Problems problems;

    PageReader(Problems problems) {
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The page of standard print, which may have another size of paper. */
    PageGeometry standard(PageGeometry base, Members own) {
        var size = values.oneOf(own, "size", Map.of("letter", PageGeometry.Size.LETTER, "a4", PageGeometry.Size.A4));
        return changed(new PageGeometry(size.orElse(base.size()), base.margins(), base.rail(), base.gutter(),
                base.white()), own);
    }

    /** {@code base} with what {@code own} changes of it; {@code base} itself where that leaves no room. */
    PageGeometry changed(PageGeometry base, Members own) {
        var margins = own.members("margins").map(given -> changed(base.margins(), given)).orElse(base.margins());
        var page = new PageGeometry(base.size(), margins, length(own, "rail", base.rail()),
                length(own, "gutter", base.gutter()), base.white());
        own.refuseOthers();
        boolean wide = isEnough(own, "brand.narrow", page.textWidth(), LEAST_WIDTH, "a text column of ",
                " points beside margins, rail and gutter", "make \"left\", \"right\", \"rail\" or \"gutter\" smaller");
        double height = page.height() - page.margins().top() - page.margins().bottom();
        boolean high = isEnough(own, "brand.low", height, LEAST_HEIGHT, "pages with ",
                " points between top and bottom margin", "make \"top\" or \"bottom\" smaller");
        return wide && high ? page : base;
    }

    private PageGeometry.Margins changed(PageGeometry.Margins base, Members own) {
        var margins = new PageGeometry.Margins(length(own, "left", base.left()), length(own, "right", base.right()),
                length(own, "top", base.top()), length(own, "bottom", base.bottom()));
        own.refuseOthers();
        return margins;
    }

    /** Up to 400 points, half of a page: more is a mistake. */
    private double length(Members members, String key, double base) {
        return values.number(members, key, 0, 400, "points").orElse(base);
    }

    private boolean isEnough(Members own, String rule, double length, double least, String before, String after,
            String fix) {
        if (length < least) {
            problems.add(Problem.ofEdition(rule, own.where().field("page"), before + Values.plain(length) + after,
                    Values.plain(least) + " points or more", fix));
        }
        return length >= least;
    }
}
