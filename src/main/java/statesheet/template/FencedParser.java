package statesheet.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Paragraph;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.template.FencedBlock.Entry;

/** Reads what stands in the fenced blocks of figures, contacts and notes. */
final class FencedParser {

    private static final String QR = "qr";

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
                rail.add(new Plan.Rail(figure, label, needs(spot, List.of(figure.reference()), List.of(label))));
            } else if (segment instanceof Segment.Named) {
                reading.problem(spot, entry.name() + ", which is no figure", "a figure of edition.json",
                        "write the name of a figure before the colon");
            }
        }
        return rail;
    }

    /** What the block cannot stand without: the place's figures it is made of and those in its texts. */
    private static Needs needs(Spot spot, List<Reference> references, List<Passage> texts) {
        var own = references.stream().filter(reference -> !reference.ofNation());
        return new Needs(spot, Stream.concat(own, texts.stream().flatMap(text -> text.placeFigures().stream()))
                .distinct().toList());
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
        if (Addresses.isWeb(typed.text())) {
            return Optional.of(typed.text());
        }
        reading.problem(typed.spot(0), "\"" + typed.text() + "\" for the QR code", "an address, the same on every sheet",
                "write the whole address, with https://");
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
                reading.problem(SheetText.start(node, origin), "something other than a paragraph in the notes",
                        "paragraphs", "write it as plain text, a blank line between paragraphs");
            }
        }
        return notes;
    }

    /** A chart or a table; empty, with a problem said, where it cannot be made. */
    Optional<Plan.Block.Parts> parts(FencedBlock block, boolean asTable) {
        var settings = settings(block);
        var title = settings.get("title");
        var figure = settings.get("figure");
        var titleWords = title == null ? Passage.EMPTY : passages.line(title.value());
        var note = Optional.ofNullable(settings.get("note")).map(entry -> passages.line(entry.value()));
        if (title == null || figure == null) {
            reading.problem(block.spot(), "a " + block.kind() + " without " + (figure == null ? "figure" : "title"),
                    "the lines figure: and title:", "add the line");
            return Optional.empty();
        }
        return total(figure.value()).flatMap(total ->
                breakdown(total, figure, Optional.ofNullable(settings.get("by"))).map(parts -> {
                    var all = Stream.concat(Stream.of(total), parts.stream()).toList();
                    var texts = Stream.concat(Stream.of(titleWords), note.stream()).toList();
                    return new Plan.Block.Parts(asTable, total, parts, titleWords, note,
                            needs(block.spot(), all, texts));
                }));
    }

    private Map<String, Entry> settings(FencedBlock block) {
        var known = List.of("figure", "title", "by", "note");
        var settings = new HashMap<String, Entry>();
        for (var entry : block.entries(sheet, reading)) {
            if (known.contains(entry.name())) {
                settings.put(entry.name(), entry);
            } else {
                reading.problem(entry.key().spot(0), "the key " + entry.name() + " in a " + block.kind(),
                        "one of " + String.join(", ", known), Nearest.hint(entry.name(), known, "remove the line"));
            }
        }
        return settings;
    }

    private Optional<Reference> total(Sourced typed) {
        return reading.vocabulary().figure(typed.text(), typed.spot(0), reading).filter(total -> {
            if (total.figure().breakdowns().isEmpty()) {
                reading.problem(typed.spot(0), typed.text() + ", a figure without parts", "a figure with parts",
                        "give it \"parts\" in edition.json, or name another figure");
            }
            return !total.figure().breakdowns().isEmpty();
        });
    }

    private Optional<List<Reference>> breakdown(Reference total, Entry figure, Optional<Entry> by) {
        var lists = total.figure().breakdowns();
        var names = lists.stream().map(FigureDefinition.Parts::name).toList();
        var chosen = lists.stream()
                .filter(list -> by.map(entry -> list.name().equals(entry.value().text())).orElse(lists.size() == 1))
                .findFirst();
        if (chosen.isEmpty()) {
            var spot = by.orElse(figure).value().spot(0);
            reading.problem(spot, by.map(entry -> "by: " + entry.value().text())
                            .orElse(total.figure().name() + ", which has several lists of parts, without by:"),
                    lists.size() == 1 ? "no by:, for there is one list of parts" : "by: one of " + String.join(", ", names),
                    by.map(entry -> Nearest.hint(entry.value().text(), names, "mend or remove the line"))
                            .orElse("add the line by: " + names.getFirst()));
        }
        return chosen.map(list -> reading.vocabulary().definitions(list.parts()).stream()
                        .map(part -> new Reference(part, total.ofNation())).toList())
                .filter(parts -> canBeDrawn(total, parts, figure.value().spot(0)));
    }

    /** Whether total and parts are exact counts that the row has. */
    private boolean canBeDrawn(Reference total, List<Reference> parts, Spot spot) {
        return Stream.concat(Stream.of(total), parts.stream()).allMatch(reference -> {
            var trouble = trouble(reference);
            trouble.ifPresent(found -> reading.problem(spot, reference.typed() + ", " + found,
                    "whole, exact numbers for " + total.figure().name() + " and all its parts",
                    "mend " + reference.figure().name() + ", or remove the block"));
            return trouble.isEmpty();
        });
    }

    private Optional<String> trouble(Reference reference) {
        var figure = reference.figure();
        if (figure.unit() != FigureDefinition.Unit.COUNT) {
            return Optional.of("which is not a count");
        }
        if (figure.precision() == FigureDefinition.Precision.MORE_THAN) {
            return Optional.of("of which the spreadsheet holds a bound, not the figure");
        }
        boolean wrongRow = figure.scope() == (reference.ofNation()
                ? FigureDefinition.Scope.PLACES : FigureDefinition.Scope.NATION);
        boolean blank = reference.ofNation() && reading.edition().nation().value(figure.name()).isEmpty();
        if (wrongRow || blank && reference.mayBeBlank()) {
            return Optional.of("which has no value for " + (reference.ofNation() ? "the nation" : "places"));
        }
        return Optional.empty();
    }
}
