package statesheet.edition.cells;

import java.util.Locale;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Where;

/** What cells hold instead of a number, in the ways that are common. The first that fits is named. */
enum NotANumber {

    NO_FIGURE("(?i)n\\.?/?a\\.?|n/?d|none|null|nil|not (reported|available)|suppressed|unreliable|"
            + "[-–—−_:.…*?/~\\\\]+|#.*", "a mark for no figure",
            "add it to \"marks\" in edition.json with the words to print, or leave the cell blank, which means"
                    + " \"not reported\""),
    NEGATIVE("[-–−]\\s*[0-9].*|\\([0-9,. ]+\\)", "a negative number",
            "write a number of 0 or more, or \"unit\": \"number\" in edition.json if it may be negative"),
    PERCENT_SIGN(".*[0-9].*[%٪％]", "with a percent sign",
            "write \"unit\": \"percent\" in edition.json, or the number without the sign"),
    DOLLAR_SIGN("[-–−]?\\s*\\$.*[0-9].*", "with a dollar sign",
            "write \"unit\": \"dollars\" in edition.json, or the number without the sign"),
    ESTIMATE("[~≈<>≤≥±].*|(?i)(about|approx\\.?|circa|ca?\\.|over|under|more than|less than)\\s.*|[0-9][0-9,. ]*\\+",
            "an estimate", "write the number itself; what it is an estimate of belongs in the text"),
    SIGNED("\\+[0-9].*", "with a plus sign", "write the number alone, without the sign"),
    EXPONENT("[0-9][0-9.,]*[eE][-+]?[0-9]+", "a number with an exponent",
            "write out all its digits; a wider column in the spreadsheet shows them"),
    LETTER_FOR_DIGIT("[0-9OoIl|,. ]*[OoIl|][0-9OoIl|,. ]*", "with a letter among its digits",
            "write the digit 0 for the letter O, the digit 1 for the letters l and I"),
    FOOTNOTE("[0-9][0-9,. ]*\\s*([*†‡§#¹²³⁰⁴-⁹ªº].*|\\[.*\\]|\\(.*\\)|/\\s*\\w{1,3}|\\p{L})", "with a footnote mark",
            "explain the mark under \"footnotes\" in edition.json, or write the number alone"),
    LEADING_ZERO("0[0-9].*", "with a zero before the number", "write the number without it"),
    LOOSE_POINT("\\.[0-9]+|[0-9][0-9, ]*\\.", "with a digit missing beside the decimal point",
            "write a digit before and after the point, like 0.5"),
    APOSTROPHE("[1-9][0-9]{0,2}(['’][0-9]{3})+(\\.[0-9]+)?", "with an apostrophe between thousands",
            "write 1234 or 1,234 for a thousand and more"),
    /** A comma after four digits, or after points, or before zeros, separates no thousands. */
    DECIMAL_COMMA("[0-9]{4,},[0-9]{1,2}|[0-9]{1,3}([.' ][0-9]{3})+,[0-9]{1,2}|[0-9]{1,3},00?",
            "with a comma before its decimals", "write a point before decimals, and no decimals in a count"),
    GROUPS("[0-9][0-9,.'’\\s\\u00A0\\u2009\\u202F]*", "with groups that are not of three digits",
            "write 1234 or 1,234 for a thousand and more, and a point before decimals"),
    TEXT(".*", "a text", "write the number in digits");

    /** One comma and no group of three after it: what is not a number otherwise can only be decimals then. */
    private static final Pattern DECIMALS = Pattern.compile("(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})");

    /** What is usually written for a count too small to show. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)suppressed|\\*+");

    private final Pattern pattern;
    private final String found;
    private final String fix;

    NotANumber(String pattern, String found, String fix) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.found = found;
        this.fix = fix;
    }

    /** What {@code text} holds instead of a number; a long text is just a text. */
    static NotANumber in(String text) {
        if (text.length() > Quoted.MOST) {
            return TEXT;
        }
        for (var kind : values()) {
            if (kind.pattern.matcher(text).matches()) {
                return kind;
            }
        }
        throw new IllegalStateException("every text is at least a text: " + text);
    }

    /** The problem with {@code text}, which is of this kind. */
    Problem problem(Where where, String text, Unit unit) {
        boolean decimals = unit != Unit.COUNT && DECIMALS.matcher(text).matches();
        var kind = decimals ? DECIMAL_COMMA : this;
        var advice = unit != Unit.COUNT || !HIDDEN.matcher(text).matches() ? fix : "add to \"marks\": "
                + Quoted.whole(text) + ": { \"words\": \"fewer than 10\", \"between\": [0, 9] }"
                + " (a hidden count), or leave the cell blank";
        return Problem.ofEdition("cell." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), where,
                Quoted.of(text) + ", " + kind.found, CellReader.expected(unit),
                decimals ? "write " + text.replace(',', '.') : advice);
    }
}
