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
import statesheet.template.plan.TypedText;

/** Reads the fenced blocks that show the parts of a figure: charts and tables. */
record PartsParser(Vocabulary vocabulary, Report report, PassageReader passages) {

    private static final List<String> KEYS = List.of("figure", "title", "by", "note");

    /** A chart or a table; empty, with a problem reported, where it cannot be made. */
    Optional<SheetPlan.BlockPlan.PartsPlan> parts(FencedBlock block, boolean asTable,
            List<Condition> conditions) {
        var settings = settings(block);
        var title = settings.get("title");
        var figure = settings.get("figure");
        var titleWords = title == null ? Passage.EMPTY : passages.line(title.value());
        var note = Optional.ofNullable(settings.get("note")).map(entry -> passages.line(entry.value()));
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
                    var texts = Stream.concat(Stream.of(titleWords), note.stream()).toList();
                    return new SheetPlan.BlockPlan.PartsPlan(asTable, total, parts, titleWords, note,
                            Needs.of(block.position(), needed, texts).and(conditions));
                }));
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
