package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Paragraph;
import statesheet.template.plan.Needs;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Position;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan.ChannelPlan;
import statesheet.template.plan.SheetPlan.ContactPlan;
import statesheet.template.plan.SheetPlan.RailPlan;
import statesheet.template.plan.TypedText;

/** Reads the fenced blocks of figures, contacts and notes; {@link PartsParser} reads the others. */
final class FencedParser {

    private static final String QR = "qr";

    /** In characters: 200 take 57 modules to a side, 0.42 mm each on the sheet; a phone may not read smaller ones. */
    private static final int LONGEST_QR = 200;

    private final SheetText sheet;
    private final Vocabulary vocabulary;
    private final Report report;
    private final PassageReader passages;

    FencedParser(SheetText sheet, Vocabulary vocabulary, Report report, PassageReader passages) {
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.report = report;
        this.passages = passages;
    }

    List<RailPlan> figures(FencedBlock block) {
        var rail = new ArrayList<RailPlan>();
        for (var line : block.lines(sheet, report)) {
            var position = line.key().position(0);
            var figure = vocabulary.figure(line.name(), position, report);
            var label = passages.line(line.value());
            figure.ifPresent(reference -> rail.add(new RailPlan(passages.figure(reference, position), label,
                    Needs.of(position, List.of(reference), List.of(label)))));
        }
        return rail;
    }

    /** The one contact block: labels and texts in their order, and the address of the QR code. */
    ContactPlan contact(FencedBlock block) {
        var channels = new ArrayList<ChannelPlan>();
        Optional<String> qr = Optional.empty();
        for (var line : block.lines(sheet, report)) {
            if (line.name().equals(QR)) {
                qr = address(line.value());
            } else {
                channels.add(new ChannelPlan(passages.line(line.key()), passages.line(line.value())));
            }
        }
        return new ContactPlan(channels, qr);
    }

    private Optional<String> address(TypedText typed) {
        if (typed.text().length() > LONGEST_QR) {
            report.problem("block.qr-length", typed.position(0),
                    "an address of " + typed.text().length() + " characters for the QR code",
                    LONGEST_QR + " characters or fewer", "use a shorter address");
            return Optional.empty();
        }
        if (Addresses.isWeb(typed.text())) {
            return Optional.of(typed.text());
        }
        report.problem("block.qr-address", typed.position(0), "\"" + typed.text() + "\" for the QR code",
                "an address, the same on every sheet", "write the whole address, with https://");
        return Optional.empty();
    }

    List<Passage> notes(FencedBlock block) {
        var notes = new ArrayList<Passage>();
        var origin = new Position(block.first(), 0);
        var text = Shield.wrappedPlaceholders(sheet.part(block.first(), block.end()));
        for (var node = Markdown.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                notes.add(passages.read(node, origin, false));
            } else {
                report.problem("block.notes", SheetText.start(node, origin),
                        "something other than a paragraph in the notes",
                        "paragraphs", "write it as plain text, a blank line between paragraphs");
            }
        }
        return notes;
    }
}
