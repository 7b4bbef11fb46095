package statesheet.template.check;

import java.util.List;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan.SectionPlan;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.TypedText;

/** Checks what the texts of a plan say, as they are typed and on the sheet of every place. */
public final class TextChecks {

    private TextChecks() {}

    /** Reports everything that is wrong, text by text. */
    public static void check(SheetPlan plan, Edition edition, Report report) {
        var typedNumbers = new TypedNumbers(edition);
        for (var text : plan.texts()) {
            typedNumbers.check(text.segments(), true, report);
            Touching.check(text.segments(), report);
            NounOwners.check(text.segments(), report);
            text.segments().stream().flatMap(Segment::all).filter(Segment.Digits.class::isInstance)
                    .map(Segment.Digits.class::cast).forEach(figure -> Bounds.check(figure, edition, report));
        }
        plan.read().forEach(text -> Changes.check(text, edition, report));
        MarginChecks.check(plan, edition, report);
        plan.sections().stream().flatMap(section -> section.rail().stream()).forEach(line ->
                Touching.check(line.figure().segments(), line.label().segments(), report));
        plan.sections().forEach(section -> checkConditions(section, report));
        if (!leavesBlocksOut(report)) {
            PageEnds.check(plan, edition.pages(), report);
        }
        Trial.check(plan, edition, report);
    }

    /** Whether blocks were refused that the plan lacks: what is beside the end of a page is not known then. */
    private static boolean leavesBlocksOut(Report report) {
        return report.problems().all().stream().map(Problem::rule)
                .anyMatch(rule -> rule.equals("text.markup") || rule.startsWith("block."));
    }

    /** What needs a figure and the lack of it is on no sheet. */
    private static void checkConditions(SectionPlan section, Report report) {
        var ofAll = section.heading().stream().flatMap(heading -> heading.needs().conditions().stream()).toList();
        section.needs().forEach(needs -> needs.conditions().stream()
                .filter(condition -> Stream.concat(ofAll.stream(), needs.conditions().stream())
                        .anyMatch(other -> other.equals(condition.opposite()))).findFirst()
                .ifPresent(condition -> report.problem("text.never", needs.position(), condition.typed() + " where "
                                + condition.opposite().typed() + " holds already", "text that is on some sheet",
                        "remove one of the two, or move the text out of the section")));
    }

    /** Checks the names of edition.json that are printed. */
    public static void checkNames(Edition edition, Problems problems) {
        PrintedName.of(edition).forEach(name -> checkLine(List.of(new Segment.Literal(TypedText.from(0, name.words()))),
                edition, new Report(_ -> name.where(), problems)));
    }

    /** Checks a line that is not of {@code sheet.md}. */
    public static void checkLine(List<Segment> line, Edition edition, Report report) {
        new TypedNumbers(edition).check(line, false, report);
    }
}
