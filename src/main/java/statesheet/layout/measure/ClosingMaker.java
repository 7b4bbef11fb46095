package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Contact;
import statesheet.document.Document;

/** Measures the end of the last page: the entries of the contact band side by side, and the notes. */
final class ClosingMaker {

    /** Side of a QR code's white square in points: 2 pt a module for the usual 29 modules and their border. */
    private static final double QR_SQUARE = 78;

    private final TypeScale scale;
    private final PageGeometry page;
    private final Function<String, QrCode> codes;

    /** @param codes QR codes by address */
    ClosingMaker(TypeScale scale, Function<String, QrCode> codes) {
        this.scale = scale;
        this.page = scale.brand().page();
        this.codes = codes;
    }

    Closing closing(Document document) {
        var band = document.contact().map(this::band);
        var notes = new Stack(document.notes().stream()
                .map(note -> scale.words(note, StyleRole.NOTES, page.left(), page.measure())).toList(),
                scale.white(White.BETWEEN_NOTES));
        return new Closing(band, band.isEmpty() || notes.isEmpty() ? 0 : scale.white(White.CONTACT_TO_NOTES), notes);
    }

    private Closing.ContactBand band(Contact contact) {
        var code = contact.qr().map(codes);
        double margin = scale.white(White.CONTACT_MARGIN);
        double square = code.isPresent() ? QR_SQUARE * scale.factor() : 0;
        double taken = code.isPresent() ? square + margin : scale.white(White.CONTACT_PADDING);
        double room = page.measure() - 2 * scale.white(White.CONTACT_PADDING) - taken;
        var entries = entries(contact.channels(), room);
        double tallest = entries.stream().mapToDouble(Stack::height).max().orElse(0);
        double height = Math.max(square + 2 * margin, tallest + 2 * scale.white(White.CONTACT_PADDING));
        return new Closing.ContactBand(entries, code, height, square, margin);
    }

    /** Columns of equal width, the first one's left edge inside the band's padding. */
    private List<Stack> entries(List<Contact.Channel> entries, double room) {
        double gutter = scale.white(White.CONTACT_PADDING);
        double width = (room - gutter * (entries.size() - 1)) / Math.max(1, entries.size());
        var stacks = new ArrayList<Stack>();
        for (int i = 0; i < entries.size(); i++) {
            stacks.add(entry(entries.get(i), page.left() + gutter + i * (width + gutter), width));
        }
        return stacks;
    }

    private Stack entry(Contact.Channel entry, double x, double width) {
        var boxes = new ArrayList<Box.TextBox>();
        boxes.add(scale.words(entry.label(), StyleRole.CONTACT_LABEL, x, width));
        for (var part : ContactLines.of(entry.text())) {
            boolean strong = part.spans().getFirst().strong();
            boxes.add(scale.words(part, strong ? StyleRole.CONTACT_STRONG : StyleRole.CONTACT, x, width));
        }
        return new Stack(boxes, scale.white(White.BETWEEN_CONTACT_LINES));
    }
}
