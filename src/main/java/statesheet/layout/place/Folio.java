package statesheet.layout.place;

import java.util.ArrayList;
import java.util.stream.Stream;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Numerals;
import statesheet.layout.measure.PageFrame;
import statesheet.layout.measure.TypeScale;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;
import statesheet.sheet.Tag.Artifact;

/** Prints a page's number in a packet into its foot. */
public final class Folio {

    private final PageGeometry page;
    private final TypeScale own;

    private Folio(TypeScale own) {
        this.page = own.brand().page();
        this.own = own;
    }

    /** @param first the number of the sheet's first page; blank pages count and have none */
    public static Sheet on(Sheet sheet, int first, TypeScale own) {
        var folio = new Folio(own);
        var pages = sheet.pages().stream().map(page -> page.items().isEmpty() ? page
                : folio.on(page, Numerals.count(first - 1 + page.number()))).toList();
        return new Sheet(sheet.title(), pages, sheet.structure(), sheet.bookmarks(), sheet.scale(),
                sheet.fullness());
    }

    private Page on(Page numbered, String number) {
        var line = own.oneLine(number, StyleRole.TABLE_HEAD, 0);
        double baseline = page.bottom() + PageFrame.RULE_TO_FOOTER
                + own.oneLine(number, StyleRole.FOOTER, 0).baseline();
        var beside = numbered.items().stream().flatMap(item -> item instanceof Item.Glyphs words
                && words.tag() == Artifact.FOOTER && words.baseline() > baseline - 1
                ? Stream.of(words) : Stream.empty()).toList();
        var right = beside.stream().filter(words -> words.x() > page.left()).findFirst();
        double from = beside.stream().filter(words -> words.x() <= page.left())
                .mapToDouble(words -> words.x() + words.run().width(words.size())).reduce(page.left(), Math::max);
        double middle = middle(line.width(), from, right.map(Item.Glyphs::x).orElse(page.right()));
        var items = new ArrayList<>(numbered.items());
        // Before the words on the right, which end in a number too: "page 1 of 2".
        items.add(right.map(items::indexOf).orElse(items.size()), new Item.Glyphs(middle - line.width() / 2, baseline,
                line.run(), line.size(), line.color(), Artifact.FOOTER));
        return new Page(numbered.number(), numbered.width(), numbered.height(), items, numbered.typed());
    }

    /** That of the page where there is room, or else that of what is free from one point to another. */
    private double middle(double width, double from, double to) {
        double half = page.width() / 2;
        double room = (width + PageFrame.AROUND_FOLIO) / 2;
        return from + room <= half && half <= to - room ? half : (from + to) / 2;
    }
}
