package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Paragraph;
import statesheet.template.plan.Condition;
import statesheet.template.plan.Needs;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.RailPlan.Context;
import statesheet.template.parse.FencedBlock.KeyValue;
import statesheet.template.plan.TypedText;

/** Reads the fenced blocks of figures, contacts and notes; {@link PartsParser} reads the others. */
record FencedParser(Vocabulary vocabulary, Report report, PassageReader passages) {

    private static final String QR = "qr";
    private static final String SCAN = "scan";
    private static final String CONTEXT = "context";
    private static final String NONE = "none";

    /** More figures side by side than these leave no room for their labels. */
    private static final int MOST_KEY_FIGURES = 4;

    /** In characters: 200 take 57 modules to a side, 0.42 mm each on the sheet; a phone may not read smaller ones. */
    private static final int LONGEST_QR = 200;

    List<SheetPlan.RailPlan> figures(FencedBlock block, List<Condition> conditions) {
        var rail = new ArrayList<SheetPlan.RailPlan>();
        for (var line : block.lines(report, CONTEXT)) {
            var position = line.key().position(0);
            if (line.name().equals(CONTEXT)) {
                addContext(line, rail);
                continue;
            }
            var figure = vocabulary.figure(line.name(), position, report);
            var label = passages.label(line.value(), figure);
            figure.ifPresent(reference -> rail.add(SheetPlan.RailPlan.of(reference,
                    passages.figure(reference, position), label,
                    Needs.of(position, List.of(reference), List.of(label)).and(conditions))));
        }
        return rail;
    }

    /** Gives the figure above it its context. */
    private void addContext(KeyValue line, List<SheetPlan.RailPlan> rail) {
        if (rail.isEmpty()) {
            report.problem("block.context", line.key().position(0), "context: before any figure",
                    "context: on the line after the figure it belongs to", "move the line below its figure");
        } else {
            var none = line.value().text().equals(NONE);
            rail.set(rail.size() - 1, rail.getLast().beside(none ? new Context.None()
                    : new Context.Words(passages.line(line.value()))));
        }
    }

    /** The figures of the panel under the lead. */
    List<SheetPlan.RailPlan> key(FencedBlock block, List<Condition> conditions) {
        var figures = figures(block, conditions);
        if (figures.size() > MOST_KEY_FIGURES) {
            report.problem("block.key-figures", block.position(), figures.size() + " figures in a block of key",
                    "up to " + MOST_KEY_FIGURES + " figures", "move some of them to the figures of a section");
        }
        return figures;
    }

    /** The one contact block: labels and texts in their order, and the address of the QR code. */
    SheetPlan.ContactPlan contact(FencedBlock block, List<Condition> conditions) {
        var channels = new ArrayList<SheetPlan.ChannelPlan>();
        Optional<String> qr = Optional.empty();
        Optional<Passage> scan = Optional.empty();
        for (var line : block.lines(report)) {
            if (line.name().equals(QR)) {
                qr = address(line.value());
            } else if (line.name().equals(SCAN)) {
                scan = Optional.of(passages.line(line.value()));
            } else {
                channels.add(new SheetPlan.ChannelPlan(passages.line(line.key()), passages.line(line.value())));
            }
        }
        return new SheetPlan.ContactPlan(channels, qr, scan, conditions);
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

    List<Passage> notes(FencedBlock block, List<Condition> conditions) {
        var notes = new ArrayList<Passage>();
        var file = Markdown.parse(Shield.wrappedPlaceholders(block.body().text()));
        for (var node = file.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                var note = passages.read(node, block.body().position(0), Passage.Kind.OTHER);
                notes.add(new Passage(note.needs().and(conditions), note.kind(), note.fragments(), note.end()));
            } else {
                report.problem("block.notes", SheetText.start(node, block.body().position(0)),
                        "something other than a paragraph in the notes",
                        "paragraphs", "write it as plain text, a blank line between paragraphs");
            }
        }
        return notes;
    }
}
