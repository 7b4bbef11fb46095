package statesheet.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.template.FencedBlock.Entry;

/** Reads the fenced blocks that show the parts of a figure: charts and tables. */
final class PartsParser {

    private static final List<String> KEYS = List.of("figure", "title", "by", "note");

    private final SheetText sheet;
    private final Reading reading;
    private final Passages passages;

    PartsParser(SheetText sheet, Reading reading, Passages passages) {
        this.sheet = sheet;
        this.reading = reading;
        this.passages = passages;
    }

    /** A chart or a table; empty, with a problem said, where it cannot be made. */
    Optional<Plan.Block.Parts> parts(FencedBlock block, boolean asTable) {
        var settings = settings(block);
        var title = settings.get("title");
        var figure = settings.get("figure");
        var titleWords = title == null ? Passage.EMPTY : passages.line(title.value());
        var note = Optional.ofNullable(settings.get("note")).map(entry -> passages.line(entry.value()));
        if (title == null || figure == null) {
            reading.problem("block.incomplete", block.spot(),
                    "a " + block.kind() + " without " + (figure == null ? "figure" : "title"),
                    "the lines figure: and title:", "add the line");
            return Optional.empty();
        }
        return total(figure.value()).flatMap(total ->
                breakdown(total, figure, Optional.ofNullable(settings.get("by"))).map(parts -> {
                    var all = Stream.concat(Stream.of(total), parts.stream()).toList();
                    var texts = Stream.concat(Stream.of(titleWords), note.stream()).toList();
                    return new Plan.Block.Parts(asTable, total, parts, titleWords, note,
                            Needs.of(block.spot(), all, texts));
                }));
    }

    private Map<String, Entry> settings(FencedBlock block) {
        var settings = new HashMap<String, Entry>();
        for (var entry : block.entries(sheet, reading)) {
            if (KEYS.contains(entry.name())) {
                settings.put(entry.name(), entry);
            } else {
                reading.problem("block.key", entry.key().spot(0), "the key " + entry.name() + " in a " + block.kind(),
                        "one of " + String.join(", ", KEYS), Nearest.hint(entry.name(), KEYS, "remove the line"));
            }
        }
        return settings;
    }

    private Optional<Reference> total(Sourced typed) {
        return reading.vocabulary().figure(typed.text(), typed.spot(0), reading).filter(total -> {
            if (total.figure().breakdowns().isEmpty()) {
                reading.problem("block.no-parts", typed.spot(0), typed.text() + ", a figure without parts",
                        "a figure with parts",
                        "give it \"parts\" in edition.json, or name another figure");
            }
            return !total.figure().breakdowns().isEmpty();
        });
    }

    private Optional<List<Reference>> breakdown(Reference total, Entry figure, Optional<Entry> by) {
        var lists = total.figure().breakdowns();
        var chosen = lists.stream()
                .filter(list -> by.map(entry -> list.name().equals(entry.value().text())).orElse(lists.size() == 1))
                .findFirst();
        if (chosen.isEmpty()) {
            var names = lists.stream().map(FigureDefinition.Parts::name).toList();
            by.ifPresentOrElse(entry -> refuseBy(entry, names), () -> missBy(figure, names));
        }
        return chosen.map(list -> reading.vocabulary().definitions(list.parts()).stream()
                        .map(part -> new Reference(part, total.ofNation())).toList())
                .filter(parts -> canBeDrawn(total, parts, figure.value().spot(0)));
    }

    private void refuseBy(Entry by, List<String> names) {
        var typed = by.value().text();
        reading.problem("block.by", by.value().spot(0), "by: " + typed,
                names.size() == 1 ? "no by:, for there is one list of parts" : "by: one of " + String.join(", ", names),
                Nearest.hint(typed, names, "mend or remove the line"));
    }

    private void missBy(Entry figure, List<String> names) {
        reading.problem("block.which-parts", figure.value().spot(0),
                figure.value().text() + ", which has several lists of parts, without by:",
                "by: one of " + String.join(", ", names), "add the line by: " + names.getFirst());
    }

    /** Whether total and parts are exact counts that the row has. */
    private boolean canBeDrawn(Reference total, List<Reference> parts, Spot spot) {
        return Stream.concat(Stream.of(total), parts.stream()).allMatch(reference -> {
            var trouble = trouble(reference);
            trouble.ifPresent(found -> reading.problem("block.parts-number", spot, reference.typed() + ", " + found,
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
