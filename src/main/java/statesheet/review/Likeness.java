package statesheet.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Value;
import statesheet.template.fill.PrintedFigure;

/** How a figure on the sheet compares to the spreadsheet. */
enum Likeness {
    /** The same digits, or a share, which is shown beside the two numbers it was worked out from. */
    SAME(""),
    /** The same number in other digits, or in words: {@code 36.2 million}, {@code no cases}. */
    REWORDED("reworded"),
    /** Another number, as it was rounded: {@code 36 million}, {@code <1%}. */
    ROUNDED("rounded"),
    /** A mark or a text, so there is no number that may be shown or compared. */
    NO_NUMBER("");

    private static final Pattern LIMIT = Pattern.compile("(?:[<>]|less than |more than )\\d.*");
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
        var number = number(printed);
        if (number.isEmpty()) {
            return NO_NUMBER;
        }
        boolean isShare = printed.origins().size() > 1;
        return LIMIT.matcher(printed.text()).matches() ? ROUNDED : isShare ? SAME : of(printed.text(), number.get());
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

    /** The figure's number before it was rounded, of a share from 0 to 1; empty for a mark or a text. */
    static Optional<BigDecimal> number(PrintedFigure printed) {
        var numbers = printed.origins().stream().map(PrintedFigure.Origin::value)
                .flatMap(value -> value instanceof Value.Number(var number) ? Stream.of(number) : Stream.empty())
                .toList();
        return numbers.isEmpty() || numbers.size() < printed.origins().size() ? Optional.empty()
                : numbers.size() == 1 ? Optional.of(numbers.getFirst())
                : share(numbers.getFirst(), numbers.getLast());
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, MathContext.DECIMAL64));
    }
}
