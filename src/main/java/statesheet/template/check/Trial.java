package statesheet.template.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.problem.Problems;
import statesheet.template.fill.Filler;
import statesheet.template.fill.Selection;
import statesheet.template.plan.BoundWords.Claim;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/**
 * Tries the text on every place, since all values are known. Lives as long as one trial.
 *
 * <p>What a text says depends on a place by its numbers alone, and mostly by whether one is none, one, or another
 * number. So each text is printed once for each such case, and not once for each of thousands of counties.
 */
final class Trial {

    private final SheetPlan plan;
    private final Edition edition;
    /** What the selection and the filling find is reported when the sheet itself is filled. */
    private final Report unheard;
    private final Agreement agreement;
    private final Map<Passage, TriedText> texts = new IdentityHashMap<>();
    private final SequencedMap<Complaint, SequencedSet<String>> places = new LinkedHashMap<>();

    private Trial(SheetPlan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.unheard = new Report(_ -> edition.sheet().where(), new Problems());
        this.agreement = new Agreement(Nouns.of(plan, edition));
    }

    static void check(SheetPlan plan, Edition edition, Report report) {
        var trial = new Trial(plan, edition);
        edition.rows().values().stream().filter(row -> !row.values().isEmpty()).forEach(trial::check);
        trial.places.forEach((complaint, codes) ->
                complaint.report(report, List.copyOf(codes), edition.rows().size()));
    }

    private void check(Row row) {
        var selection = Selection.of(edition, row, unheard);
        selection.of(plan).read().forEach(text -> texts.computeIfAbsent(text, TriedText::new).complaints(row)
                .forEach(complaint -> found(complaint, row)));
        plan.sections().forEach(section -> selection.section(section).stream()
                .flatMap(kept -> lostFigures(section, kept)).forEach(complaint -> found(complaint, row)));
    }

    private void found(Complaint complaint, Row row) {
        places.computeIfAbsent(complaint, _ -> new LinkedHashSet<>()).add(row.place().code());
    }

    /** A text, and what was found wrong with it for each case of its figures. */
    private final class TriedText {
        private final Passage text;
        private final List<Reference> figures;
        private final List<BuiltInName> names;
        private final List<Segment.Comparison> comparisons;
        /** Whether what it says depends on the very numbers. */
        private final boolean byValue;
        private final Map<List<String>, List<Complaint>> found = new HashMap<>();

        private TriedText(Passage text) {
            this.text = text;
            this.figures = text.references().distinct().toList();
            var parts = text.segments().stream().flatMap(Segment::all).toList();
            this.names = parts.stream().filter(Segment.Select.class::isInstance)
                    .map(part -> ((Segment.Select) part).name()).distinct().toList();
            this.comparisons = parts.stream().filter(Segment.Comparison.class::isInstance)
                    .map(Segment.Comparison.class::cast).toList();
            this.byValue = parts.stream().anyMatch(part -> part instanceof Segment.Digits digits
                    && (digits.skeleton().isPresent() || digits.bound().claim() != Claim.NONE));
        }

        private List<Complaint> complaints(Row row) {
            return figures.isEmpty() ? List.of() : found.computeIfAbsent(cases(row), _ -> tried(row));
        }

        private List<String> cases(Row row) {
            var cases = new ArrayList<String>(figures.size() + names.size());
            for (var figure : figures) {
                cases.add(kind(figure, figure.shown(edition, row))
                        + (new HiddenCounts(edition, row).isHidden(figure) ? "hidden" : ""));
            }
            for (var comparison : comparisons) {
                cases.add(comparison.difference(edition, row).map(BigDecimal::signum).toString());
            }
            for (var name : names) {
                cases.add(name.printed(edition, row.place()));
            }
            return cases;
        }

        private String kind(Reference figure, Value value) {
            return switch (value) {
                case Value.Number(var number) when byValue -> number.toPlainString();
                case Value.Number(var number) -> kind(figure, number);
                case Value.Ranked ranked -> ranked.toString();
                case Value.Name _ -> "text";
                case Value.Marked _, Value.Hidden _ -> value.toString();
                case Value.None _ -> "";
            };
        }

        /** Of a count, whether it is none, one or many; of others, also what rounding makes of them. */
        private static String kind(Reference figure, BigDecimal number) {
            if (figure.figure().unit() == Unit.COUNT) {
                return number.signum() == 0 ? "0" : number.compareTo(BigDecimal.ONE) == 0 ? "1" : "many";
            }
            var printed = figure.figure().printed(number);
            boolean bound = printed.startsWith("<") || printed.startsWith(">");
            return number.signum() + (bound ? printed : Segment.Plural.isOne(printed) ? "one" : "");
        }

        private List<Complaint> tried(Row row) {
            var printed = Filler.placed(text, edition, row, unheard);
            var hidden = new HiddenCounts(edition, row);
            return Stream.concat(agreement.complaints(printed), printed.placed().stream().flatMap(part ->
                    part.segment() instanceof Segment.Digits digits && digits.reference().isNumber()
                            && part.value() instanceof Value.Number(var number)
                            ? Bounds.inNumber(digits, number).stream() : Stream.concat(hidden.complaints(part, printed),
                            MarginChecks.complaints(part, edition, row)))).toList();
        }
    }

    /** A section that had figures of the place and has none for this one: its heading promises what is not there. */
    private Stream<Complaint> lostFigures(SectionPlan section, SectionPlan kept) {
        boolean meant = kept.needs().flatMap(needs -> needs.conditions().stream())
                .anyMatch(condition -> !condition.wanted());
        if (kept.heading().isEmpty() || meant || !section.holdsPlaceFigure() || kept.holdsPlaceFigure()) {
            return Stream.empty();
        }
        var heading = section.heading().get();
        var lost = section.needs().flatMap(needs -> Stream.concat(needs.figures().stream(),
                needs.conditions().stream().map(condition -> condition.reference())))
                .filter(Reference::isOfPlace).map(reference -> reference.typed()).distinct().toList();
        var names = lost.stream().limit(3).collect(Collectors.joining(", "));
        return Stream.of(new Complaint("text.section-without-figures", heading.position(),
                "a section that keeps its heading and loses its figures", "a section with its figures, or none",
                "write {if " + lost.getFirst() + "} at the end of the heading, {unless " + lost.getFirst()
                        + "} behind a sentence for those without, or missing: in the placeholders of " + names));
    }
}
