package statesheet.template.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.template.parse.FencedBlock.KeyValue;
import statesheet.template.plan.Condition;
import statesheet.template.plan.Needs;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan.CaptionPlan;
import statesheet.template.plan.TypedText;

/** Reads the fenced blocks that show the parts of a figure: charts and tables. */
record PartsParser(Vocabulary vocabulary, Report report, PassageReader passages) {

    private static final List<String> KEYS = List.of("figure", "by", "title", "subtitle", "order", "highlight",
            "nation", "note", "source");

    /** A chart or a table; empty, with a problem reported, where it cannot be made. */
    Optional<SheetPlan.BlockPlan.PartsPlan> parts(FencedBlock block, boolean asTable,
            List<Condition> conditions) {
        var settings = settings(block);
        var title = settings.get("title");
        var figure = settings.get("figure");
        var caption = new CaptionPlan(words(settings, "title").orElse(Passage.EMPTY), words(settings, "subtitle"),
                words(settings, "note"), words(settings, "source"));
        boolean byValue = chosen(settings, "order", "given", "value", !asTable);
        boolean nation = chosen(settings, "nation", "no", "yes", false);
        if (title == null || figure == null) {
            report.problem("block.incomplete", block.position(),
                    "a " + block.kind() + " without " + (figure == null ? "figure" : "title"),
                    "the lines figure: and title:", "add the line");
            return Optional.empty();
        }
        return total(figure.value()).flatMap(total ->
                breakdown(total, figure, Optional.ofNullable(settings.get("by"))).map(parts -> {
                    // A part that may be blank is shown as not reported.
                    var needed = Stream.concat(Stream.of(total), parts.stream().filter(part -> !part.mayBeBlank()))
                            .toList();
                    var highlight = Optional.ofNullable(settings.get("highlight"))
                            .flatMap(entry -> highlight(entry, parts));
                    return new SheetPlan.BlockPlan.PartsPlan(asTable, total, parts, byValue, highlight, nation, caption,
                            Needs.of(block.position(), needed, caption.texts().toList()).and(conditions),
                            block.body().position(block.body().text().length() - 1) + 1);
                }));
    }

    private Optional<Passage> words(Map<String, KeyValue> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(entry -> passages.line(entry.value()));
    }

    /** Whether the second of two words is chosen. */
    private boolean chosen(Map<String, KeyValue> settings, String key, String first, String second, boolean usual) {
        var entry = settings.get(key);
        if (entry == null) {
            return usual;
        }
        var typed = entry.value().text();
        if (!typed.equals(first) && !typed.equals(second)) {
            report.problem("block.choice", entry.value().position(0), key + ": " + typed, first + " or " + second,
                    "write " + key + ": " + (usual ? second : first) + ", or remove the line");
        }
        return typed.equals(second);
    }

    private Optional<Reference> highlight(KeyValue entry, List<Reference> parts) {
        var named = parts.stream().filter(part -> part.typed().equals(entry.value().text())).findFirst();
        if (named.isEmpty()) {
            var names = parts.stream().map(Reference::typed).toList();
            report.problem("block.highlight", entry.value().position(0), "highlight: " + entry.value().text(),
                    "one of the parts: " + String.join(", ", names),
                    Nearest.hint(entry.value().text(), names, "correct or remove the line"));
        }
        return named;
    }

    private Map<String, KeyValue> settings(FencedBlock block) {
        var settings = new HashMap<String, KeyValue>();
        for (var line : block.lines(report)) {
            if (KEYS.contains(line.name())) {
                settings.put(line.name(), line);
            } else {
                report.problem("block.key", line.key().position(0), "the key " + line.name() + " in a " + block.kind(),
                        "one of " + String.join(", ", KEYS), Nearest.hint(line.name(), KEYS, "remove the line"));
            }
        }
        return settings;
    }

    private Optional<Reference> total(TypedText typed) {
        return vocabulary.figure(typed.text(), typed.position(0), report).filter(total -> {
            if (total.figure().breakdowns().isEmpty()) {
                report.problem("block.no-parts", typed.position(0), typed.text() + ", a figure without parts",
                        "a figure with parts", "give it \"parts\" in edition.json, or name another figure");
            }
            return !total.figure().breakdowns().isEmpty();
        });
    }

    private Optional<List<Reference>> breakdown(Reference total, KeyValue figure, Optional<KeyValue> by) {
        var lists = total.figure().breakdowns();
        var chosen = lists.stream()
                .filter(list -> by.map(entry -> list.name().equals(entry.value().text())).orElse(lists.size() == 1))
                .findFirst();
        if (chosen.isEmpty()) {
            var names = lists.stream().map(FigureDefinition.Parts::name).toList();
            by.ifPresentOrElse(entry -> refuseBy(entry, names), () -> missBy(figure, names));
        }
        return chosen.map(list -> vocabulary.figures(list.parts(), total.owner()))
                .filter(parts -> canBeDrawn(total, parts, figure.value().position(0)));
    }

    private void refuseBy(KeyValue by, List<String> names) {
        var typed = by.value().text();
        report.problem("block.by", by.value().position(0), "by: " + typed,
                names.size() == 1 ? "no by:, because there is one list of parts"
                        : "by: one of " + String.join(", ", names),
                Nearest.hint(typed, names, "correct or remove the line"));
    }

    private void missBy(KeyValue figure, List<String> names) {
        report.problem("block.which-parts", figure.value().position(0),
                figure.value().text() + ", which has several lists of parts, without by:",
                "by: one of " + String.join(", ", names), "add the line by: " + names.getFirst());
    }

    /** Whether total and parts are exact counts that the row has. */
    private boolean canBeDrawn(Reference total, List<Reference> parts, int position) {
        return Stream.concat(Stream.of(total), parts.stream()).allMatch(reference -> {
            var trouble = trouble(reference);
            trouble.ifPresent(found -> report.problem("block.parts-number", position, reference.typed() + ", " + found,
                    "whole, exact numbers for " + total.figure().name() + " and all its parts",
                    "change " + reference.figure().name() + " in edition.json, or remove the block"));
            return trouble.isEmpty();
        });
    }

    private Optional<String> trouble(Reference reference) {
        var figure = reference.figure();
        if (figure.unit() != FigureDefinition.Unit.COUNT) {
            return Optional.of("which is not a count");
        }
        if (figure.precision() == FigureDefinition.Precision.MORE_THAN) {
            return Optional.of("of which the spreadsheet has a bound, not the figure");
        }
        if (vocabulary.isWithoutValue(reference)) {
            return Optional.of("which has no value for " + Vocabulary.words(reference.owner()));
        }
        return Optional.empty();
    }
}
