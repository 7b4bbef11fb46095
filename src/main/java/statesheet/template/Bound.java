package statesheet.template;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition.Precision;

/** Words directly before a figure that call it a bound, and whether they are true. */
enum Bound {
    NONE, MORE_THAN, OVER;

    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(over|more[\\s\u00A0]+than)[\\s\u00A0]+$");

    /** What is wrong, in a problem's words. */
    record Untruth(String found, String expected, String fix) {}

    /** What the words that end here, a space after them, say about a figure that follows. */
    static Bound after(CharSequence words) {
        // "more than" and what stands before it, though there be several spaces.
        var tail = words.subSequence(Math.max(0, words.length() - 20), words.length()).toString()
                .toLowerCase(Locale.ROOT);
        var match = WORDS.matcher(tail);
        if (!match.find()) {
            return NONE;
        }
        return match.group(1).equals("over") ? OVER : MORE_THAN;
    }

    /** What is wrong with the words around {@code figure}, whatever its value. */
    static Optional<Untruth> inWords(Segment.Figure figure) {
        var name = "{" + figure.reference().typed() + "}";
        boolean spreadsheetHoldsBound = figure.reference().figure().precision() == Precision.MORE_THAN;
        if (spreadsheetHoldsBound && figure.bound() == NONE) {
            return Optional.of(new Untruth(name + " as if it were exact",
                    "\"more than\" or \"over\" directly before it: the spreadsheet holds a bound, not the figure",
                    "say it in a sentence: more than " + name));
        }
        if (!spreadsheetHoldsBound && figure.bound() == MORE_THAN && figure.skeleton().isEmpty()) {
            return Optional.of(new Untruth("\"more than\" before " + name + ", which is the exact figure",
                    "a number below the exact one after \"more than\"",
                    "remove \"more than\", or round: {" + figure.reference().typed()
                            + ", number, ::compact-long .# rounding-mode-down}"));
        }
        return Optional.empty();
    }

    /** What is wrong with {@code printed}, which says {@code shown} where the figure is {@code value}. */
    static Optional<Untruth> inNumber(Segment.Figure figure, String printed, BigDecimal shown, BigDecimal value) {
        boolean spreadsheetHoldsBound = figure.reference().figure().precision() == Precision.MORE_THAN;
        // Before a figure that is exact, "over" may mean something else: NCMEC took over 5 cases.
        boolean claimed = figure.bound() == MORE_THAN
                || figure.bound() == OVER && (spreadsheetHoldsBound || figure.skeleton().isPresent());
        int order = shown.compareTo(value);
        if (!claimed || order < 0 || spreadsheetHoldsBound && order == 0) {
            return Optional.empty();
        }
        var exact = figure.reference().figure().unit().printed(value);
        var said = "\"more than " + printed.replace('\u00A0', ' ') + "\"";
        return Optional.of(new Untruth(said + ", but " + figure.reference().typed() + " is " + exact,
                "a number " + (spreadsheetHoldsBound ? "not above " : "below ") + exact,
                "add rounding-mode-down to the skeleton, or another decimal, or remove \"more than\""));
    }
}
