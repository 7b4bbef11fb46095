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

    /** Side of a QR code's white square in points: 1.8 pt a module for the usual 29 modules and their border. */
    private static final double QR_SQUARE = 66;

    /** From the band's edge to the square, at least. */
    private static final double QR_MARGIN = 9;

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
        double square = code.isPresent() ? QR_SQUARE * scale.factor() : 0;
        double between = scale.white(White.BETWEEN_CONTACTS);
        double room = page.measure() - (code.isPresent() ? square + between : 0);
        var entries = entries(contact, room, between);
        double padding = scale.white(White.CONTACT_PADDING);
        double labels = entries.stream().mapToDouble(entry -> entry.label().height()).max().orElse(0);
        double tallest = labels + entries.stream().mapToDouble(entry -> entry.words().height()).max().orElse(0);
        double height = Math.max(square + 2 * scale.spaced(QR_MARGIN), tallest + 2 * padding);
        return new Closing.ContactBand(entries, labels, code, height, (height - tallest) / 2, square);
    }

    /** Columns of equal width; beside a code, the last one is moved to it: its words and the code are one group. */
    private List<Closing.Entry> entries(Contact contact, double room, double between) {
        int count = contact.channels().size();
        double width = (room - between * (count - 1)) / Math.max(1, count);
        var entries = new ArrayList<Closing.Entry>();
        for (int i = 0; i < count; i++) {
            double x = page.left() + i * (width + between);
            boolean grouped = i > 0 && i == count - 1 && contact.qr().isPresent();
            double moved = grouped ? width - entry(contact, i, x, width).width() : 0;
            entries.add(entry(contact, i, x + moved, width - moved));
        }
        return entries;
    }

    private Closing.Entry entry(Contact contact, int index, double x, double width) {
        var channel = contact.channels().get(index);
        var boxes = new ArrayList<Box.TextBox>();
        for (var part : ContactLines.of(channel.text())) {
            boolean strong = part.spans().getFirst().strong();
            boxes.add(scale.balanced(part, strong ? StyleRole.CONTACT_STRONG : StyleRole.CONTACT, x, width));
        }
        if (index == contact.channels().size() - 1) {
            contact.scan().ifPresent(words -> boxes.add(scale.balanced(words, StyleRole.SCAN, x, width)));
        }
        return new Closing.Entry(scale.balanced(channel.label(), StyleRole.CONTACT_LABEL, x, width),
                new Stack(boxes, 0));
    }
}
