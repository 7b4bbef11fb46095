package statesheet.edition.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.document.Numerals;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/**
 * A number as people type it: plain digits, or digits in groups of three after a comma or a space, and decimals after
 * a point. Spaces around it do not count. Anything else is refused, with the reason.
 */
public final class Numeral {

    /** 2^53 - 1: the largest whole number up to which a double, and so JSON and a spreadsheet, is exact. */
    static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More than any real figure has; keeps a cell of a million digits from being computed with. */
    private static final int MOST_DIGITS = 40;

    /** So many digits are a long, whatever they are. */
    private static final int LONG_DIGITS = 18;

    /** One comma and no group of three after it; what is not a number otherwise can then be nothing else. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})");

    /** Longest text that a problem repeats whole, in characters. */
    static final int MOST_REPEATED = 40;

    private Numeral() {}

    /** A value, or what is wrong with the text. */
    public sealed interface Parsed {
        record Value(BigDecimal value) implements Parsed {}

        record Refused(Problem problem) implements Parsed {}
    }

    /** What the text says as a value in {@code unit}; {@code where} is its spot. */
    public static Parsed read(String text, Unit unit, Where where) {
        var typed = stripped(text);
        var digits = digits(typed);
        if (digits.isEmpty() && unit != Unit.COUNT && DECIMAL_COMMA.matcher(typed).matches()) {
            return refused(where, typed, "with a comma before its decimals", expected(unit),
                    "write " + typed.replace(',', '.'));
        }
        if (digits.isEmpty()) {
            var slip = Slip.in(typed);
            return refused(where, typed, slip.found(), expected(unit), slip.fix());
        }
        if (digits.get().length() > MOST_DIGITS) {
            return tooLarge(typed, where);
        }
        return within(unit, value(digits.get()), typed, where);
    }

    /** Shared for small whole numbers, and in less time than by BigDecimal's own reading. */
    private static BigDecimal value(String digits) {
        return digits.length() <= LONG_DIGITS && digits.indexOf('.') < 0
                ? BigDecimal.valueOf(Long.parseLong(digits)) : new BigDecimal(digits);
    }

    private static Parsed within(Unit unit, BigDecimal value, String typed, Where where) {
        if (unit == Unit.COUNT && value.scale() > 0) {
            return refused(where, typed, "a number with decimals", expected(unit),
                    "write a whole number; put a comma or nothing between thousands");
        }
        if (unit == Unit.PERCENT && value.compareTo(HUNDRED) > 0) {
            return refused(where, typed, "more than a hundred percent", expected(unit),
                    "correct the number, or \"unit\" in edition.json");
        }
        return value.compareTo(LARGEST) > 0 ? tooLarge(typed, where) : new Parsed.Value(value);
    }

    private static Parsed tooLarge(String typed, Where where) {
        return refused(where, typed, "too large to be kept exactly", "at most " + Numerals.separated(LARGEST),
                "correct the number");
    }

    private static Parsed refused(Where where, String typed, String what, String expected, String fix) {
        return new Parsed.Refused(Problem.ofEdition("cell.number", where, quoted(typed) + ", " + what, expected, fix));
    }

    public static String expected(Unit unit) {
        return switch (unit) {
            case COUNT -> "a whole number, 0 or more";
            case PERCENT -> "a number from 0 to 100, in percent";
            case NUMBER -> "a number, 0 or more";
        };
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
        return character == ',' || character != '\t' && isSpace(character);
    }

    /** A space as spreadsheets know it: also no-break (U+00A0), thin (U+2009) and narrow no-break (U+202F). */
    private static boolean isSpace(char character) {
        return switch (character) {
            case ' ', '\t', '\u00A0', '\u2009', '\u202F' -> true;
            default -> false;
        };
    }

    /** The text without spaces, of any width, around it. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text in quotation marks, on one line, and cut where it is long. */
    public static String quoted(String text) {
        var shown = text.length() > MOST_REPEATED ? text.substring(0, MOST_REPEATED - 1) + "…" : text;
        return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
