package statesheet.template.check;

import java.util.stream.Collectors;
import statesheet.template.plan.Passage.BoldRun;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/** Warns of the place's figures that are not in bold, and of bold without one. */
record BoldCheck(TypedNumbers typedNumbers, Report report) {

    void check(Passage passage) {
        for (var fragment : passage.fragments()) {
            if (!fragment.manner().strong() && fragment.segment().hasPlaceFigure()) {
                report.warning("text.figure-not-bold", fragment.position(), "a figure of the place that is not in bold",
                        "the clause or sentence with the place's figure in bold", "set ** around it");
            }
        }
        for (var run : passage.boldRuns()) {
            if (!hasPlaceFigure(run) && !containsTelephoneOrLiteral(run)) {
                report.warning("text.bold-without-figure", run.position(), "bold without a figure of the place",
                        "bold for the place's figures only", "remove the ** around it");
            }
        }
    }

    /** A placeholder with a problem counts: it was probably meant to be one. */
    private static boolean hasPlaceFigure(BoldRun run) {
        return run.fragments().stream().map(Passage.Fragment::segment)
                .anyMatch(segment -> segment.hasPlaceFigure() || segment instanceof Segment.Unreadable);
    }

    private boolean containsTelephoneOrLiteral(BoldRun run) {
        boolean telephone = run.fragments().stream()
                .anyMatch(fragment -> fragment.manner().isTelephoneLink());
        var words = run.fragments().stream().map(fragment -> switch (fragment.segment()) {
            case Segment.Literal literal -> literal.words().text();
            case Segment.Address address -> address.shown();
            case Segment.Named _, Segment.Digits _, Segment.Plural _, Segment.Select _, Segment.Unreadable _ -> " ";
        }).collect(Collectors.joining());
        return telephone || typedNumbers.containsLiteral(words);
    }
}
