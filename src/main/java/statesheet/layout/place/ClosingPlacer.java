package statesheet.layout.place;

import statesheet.brand.ColorRole;
import statesheet.brand.PageGeometry;
import statesheet.layout.measure.Closing;
import statesheet.layout.measure.QrCode;
import statesheet.layout.measure.Stack;
import statesheet.layout.place.TagTree.Branch;
import statesheet.sheet.Item;
import statesheet.sheet.Rect;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** Puts the contact band and the notes at the end of the last page. */
final class ClosingPlacer {

    private final Canvas canvas;
    private final Branch parent;
    private final PageGeometry page;

    ClosingPlacer(Canvas canvas, Branch parent, PageGeometry page) {
        this.canvas = canvas;
        this.parent = parent;
        this.page = page;
    }

    void place(Closing closing, double top) {
        closing.band().ifPresent(band -> band(band, top));
        double notesTop = top + closing.band().map(Closing.ContactBand::height).orElse(0.0) + closing.gap();
        stack(closing.notes(), notesTop);
    }

    private void band(Closing.ContactBand band, double top) {
        canvas.panel(new Rect(0, top, page.width(), band.height()), ColorRole.BRAND, Tag.Artifact.BACKGROUND);
        for (var entry : band.entries()) {
            double words = top + band.padding() + band.labels();
            canvas.words(entry.label(), words - entry.label().height(), parent, Role.P);
            stack(entry.words(), words);
        }
        band.code().ifPresent(code -> {
            double side = band.square();
            code(code, new Rect(page.right() - side, top + (band.height() - side) / 2, side, side));
        });
    }

    private void code(QrCode code, Rect square) {
        var leaf = parent.leaf(Role.FIGURE,
                Attributes.figure("QR code that leads to " + code.address(), canvas.page(), square));
        canvas.panel(square, ColorRole.PAPER, leaf);
        double module = square.width() / (code.size() + 2 * QrCode.QUIET);
        double border = QrCode.QUIET * module;
        canvas.add(new Item.Modules(square.left() + border, square.top() + border, module, code.runs(), ColorRole.INK,
                leaf));
    }

    private void stack(Stack stack, double top) {
        double y = top;
        for (var words : stack.boxes()) {
            canvas.words(words, y, parent, Role.P);
            y += words.height() + stack.gap();
        }
    }
}
