package statesheet.template.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.template.fill.Placed;
import statesheet.template.fill.PlacedText;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Segment;

/** Finds texts that say "none" for a count that may not be shown, or for what is worked out from one. */
record HiddenCounts(Edition edition, Row row) {

    /** Not "no longer", and not that no number is shown. */
    private static final Pattern NONE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,])(?:zero|nobody|0(?![\\p{N}.,]\\p{N})"
            + "|none(?! (?:is|was|are|were) (?:shown|given|published|released|available|known)\\b)"
            + "|no(?! (?:\\p{L}+ )?(?:longer|figures?|numbers?|counts?|data|shares?|percentages?|rates?|estimates?"
            + "|statistics?|information)\\b))(?!\\p{L})");

    Stream<Complaint> complaints(Placed part, PlacedText text) {
        if (!(part.segment() instanceof Segment.ByFigure choice) || choice.missing().isEmpty()
                || part.value() instanceof Value.Number || !isHidden(choice.reference())) {
            return Stream.empty();
        }
        var none = NONE.matcher(text.words().substring(part.from(), part.to()));
        return none.find() ? Stream.of(new Complaint("text.hidden-as-none", choice.position(), "\"" + none.group()
                + "\" where " + choice.reference().typed() + " may not be shown", "words that are true whatever it is",
                "write them behind missing:, like {" + choice.reference().typed() + ": … | missing: not given}"))
                : Stream.empty();
    }

    boolean isHidden(Reference figure) {
        return figure.origins(edition).anyMatch(origin -> origin.shown(edition, row)
                instanceof Value.Hidden);
    }
}
