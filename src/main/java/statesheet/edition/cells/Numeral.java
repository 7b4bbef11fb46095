package statesheet.edition.cells;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Digits as people type them: plain, or in groups of three after a comma or a space, and decimals after a point.
 */
public final class Numeral {

    /** More than any real figure has; keeps a cell of a million digits from being computed with. */
    private static final int MOST_DIGITS = 40;

    /** This many digits fit a long, whatever they are. */
    private static final int LONG_DIGITS = 18;

    /** Stands for every whole number of more digits than are read. */
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(MOST_DIGITS);

    private Numeral() {}

    /** The number, 0 or more; empty where the text is not formed as one. */
    public static Optional<BigDecimal> read(String text) {
        return digits(text).filter(digits -> digits.length() <= MOST_DIGITS || digits.indexOf('.') < 0)
                .map(Numeral::value);
    }

    /** Faster for small whole numbers than BigDecimal's own reading, and shared. */
    private static BigDecimal value(String digits) {
        return digits.length() > MOST_DIGITS ? HUGE : digits.length() <= LONG_DIGITS && digits.indexOf('.') < 0
                ? BigDecimal.valueOf(Long.parseLong(digits)) : new BigDecimal(digits);
    }

    /** The text without what separates its thousands; empty where it is not formed as a number. */
    private static Optional<String> digits(String text) {
        int first = digitsFrom(text, 0);
        int end = first;
        if (first >= 1 && first <= 3 && end < text.length() && separatesThousands(text.charAt(end))) {
            end = groupsFrom(text, end);
        }
        var whole = withoutSeparators(text.substring(0, end));
        if (whole.isEmpty() || whole.length() > 1 && whole.charAt(0) == '0') {
            return Optional.empty();
        }
        if (end == text.length()) {
            return Optional.of(whole);
        }
        int decimals = digitsFrom(text, end + 1);
        boolean ends = text.charAt(end) == '.' && decimals > 0 && end + 1 + decimals == text.length();
        return ends ? Optional.of(whole + text.substring(end)) : Optional.empty();
    }

    /** How many digits follow one another from {@code start}. */
    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    /** Where the groups of exactly three digits end that begin at {@code start} with their separator. */
    private static int groupsFrom(String text, int start) {
        char separator = text.charAt(start);
        int at = start;
        while (at < text.length() && text.charAt(at) == separator && digitsFrom(text, at + 1) == 3) {
            at += 4;
        }
        return at;
    }

    private static String withoutSeparators(String text) {
        if (digitsFrom(text, 0) == text.length()) {
            return text;
        }
        var digits = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!separatesThousands(text.charAt(at))) {
                digits.append(text.charAt(at));
            }
        }
        return digits.toString();
    }

    private static boolean separatesThousands(char character) {
        return character == ',' || character != '\t' && Texts.isSpace(character);
    }
}
