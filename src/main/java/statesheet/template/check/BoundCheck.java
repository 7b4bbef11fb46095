package statesheet.template.check;

import java.math.BigDecimal;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.problem.Problem;
import statesheet.problem.Where;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Skeleton;

/** Checks that words like "more than" are before each figure that needs them, and true. */
public final class BoundCheck {

    private BoundCheck() {}

    /** What is the same on every sheet: the words, and the nation's number. */
    static void check(Segment.Digits figure, Edition edition, Report report) {
        var where = report.where(figure.position());
        inWords(figure, where).or(() -> figure.nation().flatMap(printed -> {
            var value = figure.reference().value(edition, edition.nation()).orElseThrow();
            return inNumber(figure, printed, value, where);
        })).ifPresent(report.problems()::add);
    }

    private static Optional<Problem> inWords(Segment.Digits figure, Where where) {
        var typed = figure.reference().typed();
        boolean needsBound = isBoundInSpreadsheet(figure);
        if (needsBound && figure.bound() == BoundWords.NONE) {
            return Optional.of(Problem.ofEdition("text.bound-missing", where, "{" + typed + "} as if it were exact",
                    "\"more than\" or \"over\" directly before it: the spreadsheet has a bound, not the figure",
                    "put it in a sentence: more than {" + typed + "}"));
        }
        if (!needsBound && figure.bound() == BoundWords.MORE_THAN && figure.skeleton().isEmpty()) {
            return Optional.of(Problem.ofEdition("text.bound-of-exact", where,
                    "\"more than\" before {" + typed + "}, which is the exact figure",
                    "a number below the exact one after \"more than\"", "remove \"more than\", or round: {" + typed
                            + ", number, ::compact-long .# rounding-mode-down}"));
        }
        return Optional.empty();
    }

    private static boolean isBoundInSpreadsheet(Segment.Digits figure) {
        return figure.reference().figure().precision() == Precision.MORE_THAN;
    }

    /** What is wrong with {@code printed} after words that call it a bound, where the figure is {@code value}. */
    public static Optional<Problem> inNumber(Segment.Digits figure, Skeleton.Rounded printed, BigDecimal value,
            Where where) {
        boolean mayBeEqual = isBoundInSpreadsheet(figure);
        // Before a figure that is exact, "over" may mean something else: NCMEC took over 5 cases.
        boolean claimed = figure.bound() == BoundWords.MORE_THAN
                || figure.bound() == BoundWords.OVER && (mayBeEqual || figure.skeleton().isPresent());
        var counted = value.subtract(figure.offset());
        int order = printed.value().compareTo(counted);
        if (!claimed || order < 0 || mayBeEqual && order == 0) {
            return Optional.empty();
        }
        var exact = figure.reference().printed(counted);
        var stated = "\"more than " + printed.text().replace('\u00A0', ' ') + "\"";
        return Optional.of(Problem.ofEdition("text.bound", where,
                stated + ", but " + figure.reference().typed() + " is " + exact,
                "a number " + (mayBeEqual ? "not above " : "below ") + exact,
                "add rounding-mode-down to the skeleton, or another decimal, or remove \"more than\""));
    }
}
