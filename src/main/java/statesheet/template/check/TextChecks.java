package statesheet.template.check;

import statesheet.edition.Edition;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;

/** Checks what the texts of a plan must not say, whatever the place. */
public final class TextChecks {

    private TextChecks() {}

    /** Reports everything that is wrong, text by text. */
    public static void check(SheetPlan plan, Edition edition, Report report) {
        var typedNumbers = new TypedNumbers(edition, report);
        var boldCheck = new BoldCheck(typedNumbers, report);
        for (var text : plan.texts()) {
            text.segments().stream().flatMap(Segment::all).filter(Segment.Digits.class::isInstance)
                    .map(Segment.Digits.class::cast).forEach(figure -> BoundCheck.check(figure, edition, report));
            typedNumbers.check(text);
            if (text.prose()) {
                boldCheck.check(text);
            }
        }
    }
}
