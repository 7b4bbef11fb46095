package statesheet.template.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.problem.Problems;
import statesheet.template.fill.Filler;
import statesheet.template.fill.Selection;
import statesheet.template.plan.BoundWords.Claim;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/**
 * Tries the text on every place, since all values are known. Lives as long as one trial.
 *
 * <p>What a text says depends on a place by its numbers alone, and mostly by whether one is none, one, or another number.
 * So each text is printed once for each such case, and not once for each of thousands of counties.
 */
final class Trial {

    private final SheetPlan plan;
    private final Edition edition;
    /** What the selection and the filling find is reported when the sheet itself is filled. */
    private final Report unheard;
    private final Agreement agreement;
    private final Map<Tried, List<Complaint>> tried = new HashMap<>();
    private final SequencedMap<Complaint, List<String>> places = new LinkedHashMap<>();

    private Trial(SheetPlan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.unheard = new Report(_ -> edition.sheet().where(), new Problems());
        this.agreement = new Agreement(Nouns.of(plan, edition));
    }

    /** A text with figures that are alike, as far as its words depend on them. */
    private record Tried(Passage passage, List<String> figures) {}

    static void check(SheetPlan plan, Edition edition, Report report) {
        var trial = new Trial(plan, edition);
        edition.rows().values().stream().filter(row -> !row.values().isEmpty()).forEach(trial::check);
        trial.places.forEach((complaint, codes) -> complaint.report(report, codes, edition.rows().size()));
    }

    private void check(Row row) {
        var selection = Selection.of(edition, row, unheard);
        selection.of(plan).read().flatMap(text -> complaints(text, row).stream())
                .forEach(complaint -> found(complaint, row));
        plan.sections().forEach(section -> selection.section(section).stream()
                .flatMap(kept -> lostFigures(section, kept)).forEach(complaint -> found(complaint, row)));
    }

    private void found(Complaint complaint, Row row) {
        var codes = places.computeIfAbsent(complaint, _ -> new ArrayList<>());
        if (!codes.contains(row.place().code())) {
            codes.add(row.place().code());
        }
    }

    private List<Complaint> complaints(Passage text, Row row) {
        return tried.computeIfAbsent(new Tried(text, figures(text, row)), _ -> {
            var placed = Filler.placed(text, edition, row, unheard);
            return Stream.concat(agreement.complaints(placed), placed.placed().stream()
                    .filter(part -> part.segment() instanceof Segment.Digits digits && digits.reference().isNumber())
                    .flatMap(part -> part.value().stream().filter(Value.Number.class::isInstance)
                            .flatMap(value -> Bounds.inNumber((Segment.Digits) part.segment(),
                                    ((Value.Number) value).number()).stream()))).toList();
        });
    }

    private List<String> figures(Passage text, Row row) {
        boolean byValue = text.segments().stream().flatMap(Segment::all).anyMatch(part ->
                part instanceof Segment.Digits digits && (digits.skeleton().isPresent()
                        || digits.bound().claim() != Claim.NONE));
        var figures = text.references().map(reference -> switch (reference.content(edition, row).orElse(null)) {
            case Value.Number(var number) when byValue -> number.toPlainString();
            case Value.Number(var number) -> kind(reference.figure().printed(number), number.signum());
            case Value.Words _ -> "text";
            case Value.Marked(var mark) -> "mark " + mark.words();
            case null -> "blank";
        });
        var kinds = text.segments().stream().flatMap(Segment::all).filter(Segment.Select.class::isInstance)
                .map(part -> ((Segment.Select) part).name().printed(edition, row.place()));
        return Stream.concat(figures, kinds).toList();
    }

    private static String kind(String printed, int sign) {
        boolean bound = printed.startsWith("<") || printed.startsWith(">");
        return Segment.Plural.isOne(printed) ? "one" : bound ? printed.substring(0, 1) : sign + (printed.equals("2") ? "two" : "");
    }

    /** A section that had figures of the place and has none for this one: its heading promises what is not there. */
    private Stream<Complaint> lostFigures(SectionPlan section, SectionPlan kept) {
        boolean meant = kept.needs().anyMatch(needs -> needs.conditions().stream().anyMatch(condition -> !condition.wanted()));
        if (section.heading().isEmpty() || meant || !section.holdsPlaceFigure() || kept.holdsPlaceFigure()) {
            return Stream.empty();
        }
        var heading = section.heading().get();
        var lost = section.needs().flatMap(needs -> Stream.concat(needs.figures().stream(),
                needs.conditions().stream().map(condition -> condition.reference())))
                .filter(reference -> !reference.ofNation()).map(reference -> reference.typed()).distinct().toList();
        var names = lost.stream().limit(3).collect(Collectors.joining(", "));
        return Stream.of(new Complaint("text.section-without-figures", start(heading),
                "a section that keeps its heading and loses its figures", "a section with its figures, or none",
                "write {if " + lost.getFirst() + "} at the end of the heading, {unless " + lost.getFirst()
                        + "} behind a sentence for those without, or missing: in the placeholders of " + names));
    }

    private static int start(Passage heading) {
        return heading.position();
    }
}
