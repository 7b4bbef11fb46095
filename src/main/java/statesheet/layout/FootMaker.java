package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import statesheet.brand.PageGeometry;
import statesheet.brand.StyleRole;
import statesheet.document.Contact;
import statesheet.document.Document;

/** Measures the foot of the last page: the entries of the contact band side by side, and the notes. */
final class FootMaker {

    /** Side of a QR code's white square in points: 2 pt a module for the usual 29 modules and their border. */
    private static final double QR_SQUARE = 78;

    private final Setting setting;
    private final PageGeometry page;
    private final Spacing space;
    private final Function<String, QrCode> codes;

    /** @param codes QR codes by address */
    FootMaker(Setting setting, Function<String, QrCode> codes) {
        this.setting = setting;
        this.page = setting.brand().page();
        this.space = setting.space();
        this.codes = codes;
    }

    Foot foot(Document document) {
        var band = document.contact().map(this::band);
        var notes = new Stack(document.notes().stream()
                .map(note -> setting.words(note, StyleRole.NOTES, page.left(), page.measure())).toList(),
                space.betweenNotes());
        return new Foot(band, band.isEmpty() || notes.isEmpty() ? 0 : space.contactToNotes(), notes);
    }

    private Foot.ContactBand band(Contact contact) {
        var code = contact.qr().map(codes);
        double margin = space.contactMargin();
        double square = code.isPresent() ? QR_SQUARE * setting.scale() : 0;
        double taken = code.isPresent() ? square + margin : space.contactPadding();
        double room = page.measure() - 2 * space.contactPadding() - taken;
        var entries = entries(contact.channels(), room);
        double tallest = entries.stream().mapToDouble(Stack::height).max().orElse(0);
        double height = Math.max(square + 2 * margin, tallest + 2 * space.contactPadding());
        return new Foot.ContactBand(entries, code, height, square, margin);
    }

    /** Columns of equal width, the first one's left edge inside the band's padding. */
    private List<Stack> entries(List<Contact.Channel> entries, double room) {
        double gutter = space.contactPadding();
        double width = (room - gutter * (entries.size() - 1)) / Math.max(1, entries.size());
        var stacks = new ArrayList<Stack>();
        for (int i = 0; i < entries.size(); i++) {
            stacks.add(entry(entries.get(i), page.left() + space.contactPadding() + i * (width + gutter), width));
        }
        return stacks;
    }

    private Stack entry(Contact.Channel entry, double x, double width) {
        var boxes = new ArrayList<Box.Words>();
        boxes.add(setting.words(entry.label(), StyleRole.CONTACT_LABEL, x, width));
        for (var part : setting.contactLines(entry.text())) {
            boolean strong = part.spans().getFirst().strong();
            boxes.add(setting.words(part, strong ? StyleRole.CONTACT_STRONG : StyleRole.CONTACT, x, width));
        }
        return new Stack(boxes, space.betweenContactLines());
    }
}
