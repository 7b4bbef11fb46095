package statesheet;

import statesheet.brand.Brand;
import statesheet.brand.Wording;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.layout.Furniture;
import statesheet.problem.Problems;
import statesheet.template.Line;

/** The brand's headers and footers, compiled once for an edition. */
record PageLines(Line left, Line right, Line topic, Line continued, Line footerLeft, Line footerRight) {

    static PageLines compile(Brand brand, Edition edition, Problems problems) {
        var header = brand.header();
        var footer = brand.footer();
        return new PageLines(line(header.left(), edition, problems), line(header.right(), edition, problems),
                line(header.topic(), edition, problems), line(header.continued(), edition, problems),
                line(footer.left(), edition, problems), line(footer.right(), edition, problems));
    }

    private static Line line(Wording wording, Edition edition, Problems problems) {
        return Line.compile(wording.text(), wording.where(), edition, problems);
    }

    /** The lines of one place's sheet, page by page. */
    Furniture of(Edition edition, Place place) {
        return (page, pages) -> new Furniture.Lines(left.fill(edition, place, page, pages),
                right.fill(edition, place, page, pages), topic.fill(edition, place, page, pages),
                continued.fill(edition, place, page, pages), footerLeft.fill(edition, place, page, pages),
                footerRight.fill(edition, place, page, pages));
    }
}
