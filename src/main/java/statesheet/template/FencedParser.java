package statesheet.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Paragraph;

/** Reads what stands in the fenced blocks of figures, contacts and notes; {@link PartsParser} reads the others. */
final class FencedParser {

    private static final String QR = "qr";

    /** In characters: 200 take 57 modules to a side, 0.42 mm each on the sheet; a phone may not read smaller ones. */
    private static final int LONGEST_QR = 200;

    private final SheetText sheet;
    private final Reading reading;
    private final Passages passages;
    private final MessageParser messages;

    FencedParser(SheetText sheet, Reading reading, Passages passages) {
        this.sheet = sheet;
        this.reading = reading;
        this.passages = passages;
        this.messages = new MessageParser(reading);
    }

    List<Plan.Rail> figures(FencedBlock block) {
        var rail = new ArrayList<Plan.Rail>();
        for (var entry : block.entries(sheet, reading)) {
            var spot = entry.key().spot(0);
            var segment = messages.compile(Sourced.at(spot, "{" + entry.name() + "}"), "");
            var label = passages.line(entry.value());
            if (segment instanceof Segment.Figure figure) {
                rail.add(new Plan.Rail(figure, label, Needs.of(spot, List.of(figure.reference()), List.of(label))));
            } else if (segment instanceof Segment.Named) {
                reading.problem("block.figure", spot, entry.name() + ", which is no figure", "a figure of edition.json",
                        "write the name of a figure before the colon");
            }
        }
        return rail;
    }

    /** The one contact block: labels and texts in their order, and the address of the QR code. */
    Plan.Contact contact(FencedBlock block) {
        var lines = new ArrayList<Plan.Entry>();
        Optional<String> qr = Optional.empty();
        for (var entry : block.entries(sheet, reading)) {
            if (entry.name().equals(QR)) {
                qr = address(entry.value());
            } else {
                lines.add(new Plan.Entry(passages.line(entry.key()), passages.line(entry.value())));
            }
        }
        return new Plan.Contact(lines, qr);
    }

    private Optional<String> address(Sourced typed) {
        if (typed.text().length() > LONGEST_QR) {
            reading.problem("block.qr-length", typed.spot(0),
                    "an address of " + typed.text().length() + " characters for the QR code",
                    LONGEST_QR + " characters or fewer", "use a shorter address");
            return Optional.empty();
        }
        if (Addresses.isWeb(typed.text())) {
            return Optional.of(typed.text());
        }
        reading.problem("block.qr-address", typed.spot(0), "\"" + typed.text() + "\" for the QR code",
                "an address, the same on every sheet", "write the whole address, with https://");
        return Optional.empty();
    }

    List<Passage> notes(FencedBlock block) {
        var notes = new ArrayList<Passage>();
        var origin = new Spot(block.first(), 0);
        var text = Shield.wrappedPlaceholders(sheet.part(block.first(), block.end()));
        for (var node = Markdown.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                notes.add(passages.words(node, origin));
            } else {
                reading.problem("block.notes", SheetText.start(node, origin),
                        "something other than a paragraph in the notes",
                        "paragraphs", "write it as plain text, a blank line between paragraphs");
            }
        }
        return notes;
    }
}
