package statesheet.template.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Margin;
import statesheet.edition.Row;
import statesheet.problem.Several;
import statesheet.template.fill.Placed;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;

/** Finds what texts say of differences that may be chance, or of which nobody knows whether they are. */
final class MarginChecks {

    private MarginChecks() {}

    /** A comparison that cannot be made, since a margin of error is not known. A missing number has a problem. */
    static Stream<Complaint> complaints(Placed part, Edition edition, Row row) {
        if (!(part.segment() instanceof Segment.Comparison comparison) || comparison.missing().isPresent()
                || comparison.figures().anyMatch(figure -> figure.value(edition, row).isEmpty())
                || comparison.difference(edition, row).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new Complaint("text.margin-unknown", comparison.position(), "{" + comparison.typed()
                + ": …} where a margin of error is not known", "two numbers whose margins of error are known",
                "write what is printed there: {" + comparison.typed() + ": … | … | … | missing: …}"));
    }

    /** Warns of words for up and down where it may be neither: once for each figure, at the first of its texts. */
    static void check(SheetPlan plan, Edition edition, Report report) {
        var first = new LinkedHashMap<Reference, Segment.Direction>();
        plan.read().flatMap(text -> text.segments().stream()).flatMap(Segment::all).forEach(part -> {
            if (part instanceof Segment.Direction direction) {
                first.putIfAbsent(direction.reference(), direction);
            }
        });
        first.forEach((figure, direction) -> {
            var places = edition.rows().values().stream().filter(row -> mayBeChance(figure, edition, row))
                    .map(row -> row.place().code()).toList();
            if (!places.isEmpty()) {
                warn(figure, direction.position(), places, edition, report);
            }
        });
    }

    private static boolean mayBeChance(Reference figure, Edition edition, Row row) {
        return figure.value(edition, row).filter(value -> value.signum() != 0
                && figure.margin(edition, row) instanceof Margin.Known known && known.covers(value)).isPresent();
    }

    private static void warn(Reference figure, int position, List<String> places, Edition edition, Report report) {
        report.warning("text.within-margin", position, "{" + figure.typed() + ": …}, a "
                        + (figure.figure().isChange() ? "change" : "difference") + " that is within its margin of error"
                        + (places.size() == edition.rows().size() ? "" : " in "
                        + Several.named(edition.places().inOrder(places))),
                "words for up and down only where it is more than chance",
                "say that the difference may be chance, or compare: {" + compared(figure, edition)
                        .orElse("one figure vs another") + ": higher than | lower than | about the same as}");
    }

    /** The two ends of a change, as a comparison names them. */
    private static Optional<String> compared(Reference figure, Edition edition) {
        return figure.figure().formula().map(formula -> formula.ends()).filter(ends -> !ends.isEmpty())
                .map(ends -> figure.beside(ends.getLast(), edition).typed() + " vs "
                        + figure.beside(ends.getFirst(), edition).typed());
    }
}
