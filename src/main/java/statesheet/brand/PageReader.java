package statesheet.brand;

import java.util.Map;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Members;

/** Reads the page and checks that its columns have room. */
final class PageReader {

    private final Values values;
    private final Problems problems;

    PageReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The page of standard print; everything has to be there. */
    Optional<PageGeometry> page(Members page) {
        var size = values.oneOf(page, "size", Map.of("letter", PageGeometry.Size.LETTER, "a4", PageGeometry.Size.A4));
        var margins = page.members("margins").flatMap(this::margins);
        var rail = length(page, "rail");
        var gutter = length(page, "gutter");
        page.refuseOthers();
        if (size.isEmpty() || margins.isEmpty() || rail.isEmpty() || gutter.isEmpty()) {
            return Optional.empty();
        }
        var geometry = new PageGeometry(size.get(), margins.get(), rail.get(), gutter.get(), Latitude.STANDARD);
        return hasRoom(geometry, page.where().field("page")) ? Optional.of(geometry) : Optional.empty();
    }

    private Optional<PageGeometry.Margins> margins(Members margins) {
        var left = length(margins, "left");
        var right = length(margins, "right");
        var top = length(margins, "top");
        var bottom = length(margins, "bottom");
        margins.refuseOthers();
        return left.isEmpty() || right.isEmpty() || top.isEmpty() || bottom.isEmpty() ? Optional.empty()
                : Optional.of(new PageGeometry.Margins(left.get(), right.get(), top.get(), bottom.get()));
    }

    /** {@code base} with what {@code own} changes of it. */
    Optional<PageGeometry> changed(PageGeometry base, Members own) {
        var margins = own.members("margins").map(given -> changed(base.margins(), given)).orElse(base.margins());
        var geometry = new PageGeometry(base.size(), margins, length(own, "rail").orElse(base.rail()),
                length(own, "gutter").orElse(base.gutter()), base.latitude());
        own.refuseOthers();
        return hasRoom(geometry, own.where().field("page")) ? Optional.of(geometry) : Optional.empty();
    }

    private PageGeometry.Margins changed(PageGeometry.Margins base, Members own) {
        var margins = new PageGeometry.Margins(length(own, "left").orElse(base.left()),
                length(own, "right").orElse(base.right()), length(own, "top").orElse(base.top()),
                length(own, "bottom").orElse(base.bottom()));
        own.refuseOthers();
        return margins;
    }

    /** Up to 400 points, half of a page: more is a slip of the hand. */
    private Optional<Double> length(Members members, String key) {
        return values.number(members, key, 0, 400, "points");
    }

    /** A column under 200 points holds five words to a line; a page under 300 no section. */
    private boolean hasRoom(PageGeometry page, Where where) {
        double height = page.height() - page.margins().top() - page.margins().bottom();
        if (page.textWidth() < 200) {
            problems.add(Problem.ofEdition("brand.narrow", where,
                    "a text column of " + Values.plain(page.textWidth()) + " points beside margins, rail and gutter",
                    "200 points or more", "make \"left\", \"right\", \"rail\" or \"gutter\" smaller"));
        }
        if (height < 300) {
            problems.add(Problem.ofEdition("brand.low", where,
                    "pages with " + Values.plain(height) + " points between top and bottom margin",
                    "300 points or more", "make \"top\" or \"bottom\" smaller"));
        }
        return page.textWidth() >= 200 && height >= 300;
    }
}
