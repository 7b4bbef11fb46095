package statesheet.template.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.problem.Several;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/**
 * Checks what a text says of changes and ranks: between which periods, which way, among how many. Lives as long as the
 * check of one text.
 */
final class Changes {

    /** Placeholders of figures in the text that is looked at, in order. */
    private static final char FIGURE = '\u0001';

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private static final Pattern UP = words("rose|risen|rises?|rising|increas(?:e|es|ed|ing)|gr[eo]w|grown|grows"
            + "|growing|climb(?:s|ed|ing)?|gained|higher|(?:is|are|was|were|went|goes) up");
    private static final Pattern DOWN = words("fell|fallen|(?<!the )falls?|falling|decreas(?:e|es|ed|ing)"
            + "|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shrank|lower|(?:is|are|was|were|went|goes) down");

    /** Where a clause ends. */
    private static final Pattern CLAUSE = Pattern.compile("[.;:!?,()\u2014]| (?:while|whereas|but|although|because) ");

    private static final Pattern UNIVERSE = Pattern.compile("(?i)\\b(?:states|places|counties|nation|country"
            + "|territories|nationwide|districts|regions)\\b|\\bof (?:the )?(?:\\d|" + FIGURE + ")");

    private final Passage text;
    private final Edition edition;
    private final Report report;
    private final String words;

    private Changes(Passage text, Edition edition, Report report) {
        this.text = text;
        this.edition = edition;
        this.report = report;
        this.words = words(text.segments());
    }

    static void check(Passage text, Edition edition, Report report) {
        var check = new Changes(text, edition, report);
        text.references().distinct().forEach(reference -> {
            if (reference.figure().isChange()) {
                check.periods(reference);
                check.direction(reference);
            } else if (reference.figure().unit() == Unit.RANK) {
                check.universe(reference);
            }
        });
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(?:" + alternatives + ")(?![\\p{L}-])");
    }

    /** A change is from somewhere to somewhere. The period of the edition is at the top of every sheet. */
    private void periods(Reference change) {
        var ends = change.figure().formula().orElseThrow().ends();
        for (var end : ends) {
            var period = period(change.beside(end, edition));
            boolean isGiven = text.kind() != Passage.Kind.PROSE && period.equals(edition.period());
            if (!isGiven && !names(period)) {
                report.problem("text.change-periods", text.position(), "{" + change.typed() + "} without " + period
                                + ", " + (end.equals(ends.getFirst()) ? "from" : "to") + " which it is a change",
                        "both periods of a change beside it", "write " + period + ", or {" + end + ".period}");
                return;
            }
        }
    }

    private String period(Reference figure) {
        return figure.figure().period().orElseGet(() -> figure.origins(edition).map(Reference::figure)
                .map(FigureDefinition::period).findFirst().flatMap(period -> period).orElse(edition.period()));
    }

    private boolean names(String period) {
        var year = YEAR.matcher(period);
        return words.contains(period) || year.find() && words.contains(year.group());
    }

    /** Words beside the placeholder do not follow the number. */
    private void direction(Reference change) {
        for (var segment : text.segments()) {
            if (segment.references().anyMatch(change::equals)) {
                var clause = clause(segment);
                warn(change, UP.matcher(clause), 1);
                warn(change, DOWN.matcher(clause), -1);
            }
        }
    }

    private void warn(Reference change, Matcher word, int sign) {
        if (!word.find()) {
            return;
        }
        var against = edition.rows().values().stream().filter(row -> goesAgainst(change, row, sign))
                .map(row -> row.place().code()).toList();
        report.warning("text.direction", text.position(), "\"" + word.group() + "\" beside {" + change.typed() + "}"
                        + (against.isEmpty() ? "" : ", which is not so in "
                        + Several.named(edition.places().inOrder(against))),
                "words that follow the number", "write {" + change.typed()
                        + ": rose by # | fell by # | did not change} with words of your own");
    }

    private boolean goesAgainst(Reference change, Row row, int sign) {
        return change.value(edition, row).map(BigDecimal::signum).filter(of -> of != sign).isPresent();
    }

    /** The words around a placeholder in its clause, without its own. */
    private String clause(Segment segment) {
        int at = text.segments().indexOf(segment);
        var before = words(text.segments().subList(0, at));
        var after = words(text.segments().subList(at + 1, text.segments().size()));
        var end = CLAUSE.matcher(after);
        int start = 0;
        for (var mark = CLAUSE.matcher(before); mark.find(); ) {
            start = mark.end();
        }
        return before.substring(start) + FIGURE + (end.find() ? after.substring(0, end.start()) : after);
    }

    private void universe(Reference rank) {
        boolean isCounted = text.segments().stream().flatMap(Segment::all).anyMatch(part ->
                part instanceof Segment.RankedCount(var counted) && counted.equals(rank));
        if (!isCounted && !UNIVERSE.matcher(words).find()) {
            report.problem("text.rank-universe", text.position(),
                    "{" + rank.typed() + "} without a word of what is ranked", "how many places are ranked, or which",
                    "write of the {" + rank.typed() + "_of} states, or the like");
        }
    }

    /** What segments print that is the same for every place; figures as one character, branches behind each other. */
    private String words(List<Segment> segments) {
        var words = new StringBuilder();
        for (var segment : segments) {
            words.append(switch (segment) {
                case Segment.Literal(var literal) -> literal.text();
                case Segment.Address(var shown) -> shown;
                case Segment.Period(var period) -> period;
                case Segment.Named(var name, _) when name == BuiltInName.PERIOD -> edition.period();
                case Segment.Named _, Segment.Digits _, Segment.RankedCount _, Segment.Unreadable _ ->
                        String.valueOf(FIGURE);
                case Segment.ByFigure _, Segment.Ranking _, Segment.Select _ -> FIGURE
                        + segment.branches().map(this::words).reduce("", (one, other) -> one + " " + other);
            });
        }
        return words.toString();
    }
}
