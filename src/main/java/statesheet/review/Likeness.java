package statesheet.review;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.template.fill.PrintedFigure;

/** How a figure on the sheet compares to the spreadsheet. */
enum Likeness {
    /** The same digits, or what is worked out, which is shown beside the numbers that it comes from. */
    SAME(""),
    /** The same number in other digits, or in words: {@code 36.2 million}, {@code no cases}. */
    REWORDED("reworded"),
    /** Another number, as it was rounded: {@code 36 million}, {@code <1%}. */
    ROUNDED("rounded"),
    /** A mark or a text, so there is no number that may be shown or compared. */
    NO_NUMBER("");

    private static final Pattern LIMIT = Pattern.compile("(?:[<>]|less than |more than )\\d");
    private static final Pattern DIGITS = Pattern.compile(
            "([-+]?)\\$?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(thousand|million|billion|trillion|[KMBT]))?%?");
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "K", 3, "million", 6, "M", 6,
            "billion", 9, "B", 9, "trillion", 12, "T", 12);

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    /** What the page says of it; empty where there is nothing to say. */
    String words() {
        return words;
    }

    static Likeness of(PrintedFigure printed) {
        return printed.number().map(number -> LIMIT.matcher(printed.text()).find() ? ROUNDED
                : printed.isWorkedOut() ? SAME : of(printed.text(), number)).orElse(NO_NUMBER);
    }

    private static Likeness of(String text, BigDecimal number) {
        var digits = DIGITS.matcher(text.replace('\u2212', '-'));
        if (!digits.matches()) {
            return REWORDED;
        }
        var zeros = Optional.ofNullable(digits.group(3)).map(ZEROS::get);
        var printed = new BigDecimal(digits.group(1) + digits.group(2).replace(",", ""))
                .scaleByPowerOfTen(zeros.orElse(0));
        return printed.compareTo(number) != 0 ? ROUNDED : zeros.isPresent() ? REWORDED : SAME;
    }
}
