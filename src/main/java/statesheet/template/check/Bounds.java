package statesheet.template.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.template.plan.BoundWords.Claim;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Skeleton;

/**
 * Checks that words like "more than" are before each figure that needs them, and true, and that rounding is plain to
 * see.
 */
final class Bounds {

    /** How far a number may be from the figure that it is rounded from: 1 in 20. */
    private static final BigDecimal FARTHEST = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Decimals, and no word like million behind them. */
    private static final Pattern DECIMALS = Pattern.compile("\\.\\d+$");

    private Bounds() {}

    /** What is the same on every sheet: the words, and what the spreadsheet holds. */
    static void check(Segment.Digits figure, Edition edition, Report report) {
        inWords(figure).or(() -> shareOfBound(figure, edition)).ifPresent(complaint -> complaint.report(report));
    }

    private static Optional<Complaint> inWords(Segment.Digits figure) {
        var typed = figure.reference().typed();
        var claim = figure.bound().claim();
        var words = "\"" + figure.bound().typed() + "\"";
        if (holdsBound(figure)) {
            return isBelow(claim) ? Optional.empty() : Optional.of(new Complaint("text.bound-missing",
                    figure.position(),
                    claim == Claim.NONE ? "{" + typed + "} as if it were exact"
                            : words + " before {" + typed + "}, which is below the true number",
                    "\"more than\" or \"over\" directly before it: the spreadsheet holds a bound, not the figure",
                    "put it in a sentence: more than {" + typed + "}"));
        }
        if (isExact(figure) && (claim == Claim.ABOVE || claim == Claim.BELOW)) {
            return Optional.of(new Complaint("text.bound-of-exact", figure.position(),
                    words + " before {" + typed + "}, which is the exact figure",
                    "a number " + (claim == Claim.ABOVE ? "below" : "above") + " the exact one after " + words,
                    "remove " + words + ", or round: {" + typed + ", number, ::compact-long .# rounding-mode-"
                            + (claim == Claim.ABOVE ? "down" : "up") + "}"));
        }
        return Optional.empty();
    }

    /** What is worked out from a bound is one too, and nothing says so. */
    private static Optional<Complaint> shareOfBound(Segment.Digits figure, Edition edition) {
        var typed = figure.reference().typed();
        return figure.reference().origins(edition).map(origin -> origin.figure())
                .filter(_ -> figure.reference().figure().isWorkedOut())
                .filter(origin -> origin.precision() == Precision.MORE_THAN).map(origin -> origin.name()).findFirst()
                .map(bound -> new Complaint("text.share-of-bound", figure.position(),
                        "{" + typed + "}, worked out from " + bound + ", which is a bound and not the figure",
                        "what is worked out from exact figures", "remove it, or take \"precision\" from " + bound
                                + " in edition.json if its numbers are exact"));
    }

    private static boolean holdsBound(Segment.Digits figure) {
        return figure.reference().figure().precision() == Precision.MORE_THAN;
    }

    private static boolean isExact(Segment.Digits figure) {
        return figure.skeleton().isEmpty() && figure.reference().figure().unit() == Unit.COUNT;
    }

    private static boolean isBelow(Claim claim) {
        return claim == Claim.ABOVE || claim == Claim.OVER || claim == Claim.AT_LEAST;
    }

    /** What is wrong with the number that is printed for {@code value}, besides words that are wrong on every sheet. */
    static Optional<Complaint> inNumber(Segment.Digits figure, BigDecimal value) {
        if (inWords(figure).isPresent()) {
            return Optional.empty();
        }
        var number = figure.amount() ? value.abs() : value;
        var printed = figure.print(value);
        int order = printed.value().compareTo(number);
        if (figure.reference().figure().unit() == Unit.COUNT && DECIMALS.matcher(printed.text()).find()) {
            return Optional.of(new Complaint("text.count-decimals", figure.position(), plain(printed) + " for "
                    + figure.reference().typed() + ", a count", "a count without decimals",
                    "write .# for its decimals, or leave them out"));
        }
        boolean mayBeEqual = holdsBound(figure);
        boolean rounded = figure.skeleton().isPresent() || mayBeEqual;
        return switch (figure.bound().claim()) {
            case ABOVE -> untrue(order > 0 || order == 0 && !mayBeEqual, figure, printed, number, "below ", "down");
            case OVER -> untrue(rounded && (order > 0 || order == 0 && !mayBeEqual), figure, printed, number, "below ",
                    "down");
            case AT_LEAST -> untrue(order > 0, figure, printed, number, "not above ", "down");
            case BELOW -> untrue(order <= 0, figure, printed, number, "above ", "up");
            case UNDER -> untrue(rounded && order <= 0, figure, printed, number, "above ", "up");
            case AT_MOST -> untrue(order < 0, figure, printed, number, "not below ", "up");
            case NONE, ABOUT -> figure.skeleton().flatMap(skeleton -> rounding(figure, skeleton, printed, number));
        };
    }

    private static Optional<Complaint> untrue(boolean untrue, Segment.Digits figure, Skeleton.Rounded printed,
            BigDecimal number, String expected, String direction) {
        if (!untrue) {
            return Optional.empty();
        }
        var exact = figure.reference().printed(number);
        var words = figure.bound().typed();
        return Optional.of(new Complaint("text.bound", figure.position(), "\"" + words + " " + plain(printed)
                + "\", but "
                + figure.reference().typed() + " is " + exact, "a number " + expected + exact,
                (figure.skeleton().isPresent() ? "add rounding-mode-" + direction
                + " to the skeleton, or another decimal, or "
                        : "") + "remove \"" + words + "\"" + (figure.skeleton().isPresent() || holdsBound(figure) ? ""
                        : "; write " + (direction.equals("up") ? "below" : "above")
                        + " if it says what others have, as with a median")));
    }

    private static String plain(Skeleton.Rounded printed) {
        return printed.text().replace('\u00A0', ' ');
    }

    /** A number without words that call it a bound: the nearest one, near enough, and seen to be rounded. */
    private static Optional<Complaint> rounding(Segment.Digits figure, Skeleton skeleton, Skeleton.Rounded printed,
            BigDecimal number) {
        var off = printed.value().subtract(number).abs();
        boolean inDecimals = !skeleton.isCompact()
                && off.compareTo(HALF.movePointLeft(printed.decimals())) <= 0;
        if (off.signum() == 0 || inDecimals && !skeleton.isDirected()) {
            return Optional.empty();
        }
        boolean about = figure.bound().claim() == Claim.ABOUT;
        var found = plain(printed) + " for " + figure.reference().typed() + ", which is "
                + figure.reference().printed(number);
        if (skeleton.isDirected() && !about) {
            return Optional.of(new Complaint("text.truncated", figure.position(), found + ", cut and not rounded",
                    "the nearest number, or words that say how it is meant",
                    "remove the rounding-mode, or write more than, at least, almost or the like before it"));
        }
        if (!skeleton.isCompact() && !about) {
            return Optional.of(new Complaint("text.rounded", figure.position(), found
                    + ", rounded without a word of it",
                    "a number that reads as a rounded one",
                    "write about before it, or ::compact-long .# as its format"));
        }
        return off.compareTo(number.abs().multiply(FARTHEST)) <= 0 ? Optional.empty()
                : Optional.of(new Complaint("text.rounded-far", figure.position(), found,
                "a number within 5% of the figure",
                        "add a decimal to the number format"));
    }
}
