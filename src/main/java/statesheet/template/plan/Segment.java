package statesheet.template.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One step in printing a compiled text. */
public sealed interface Segment {

    record Literal(TypedText words) implements Segment {}

    /** An address or a telephone number, as printed: its digits are not figures. */
    record Address(String shown) implements Segment {}

    record Named(BuiltInName name) implements Segment {}

    /**
     * A figure as a number.
     *
     * @param offset   subtracted before printing; zero except for {@code #} in a plural with an offset
     * @param skeleton how to print it; empty for the plain way
     * @param bound    the words before it that call it a bound
     * @param nation   the nation's value, printed once for all places; empty for a place's figure or a blank
     */
    record Digits(int position, Reference reference, BigDecimal offset, Optional<Skeleton> skeleton,
            BoundWords bound, Optional<Skeleton.Rounded> nation) implements Segment {

        public Digits withNation(BigDecimal value) {
            return new Digits(position, reference, offset, skeleton, bound, Optional.of(print(value)));
        }

        public Skeleton.Rounded print(BigDecimal value) {
            var number = value.subtract(offset);
            return skeleton.map(format -> format.print(number))
                    .orElseGet(() -> new Skeleton.Rounded(reference.printed(number), number));
        }
    }

    /**
     * One of several texts, by a figure.
     *
     * @param exact cases for {@code =N}, by N without trailing zeros; they win over the others
     * @param one   the case for exactly one, after the offset; the same as {@code other} where the text has none
     */
    record Plural(int position, Reference reference, BigDecimal offset, Map<BigDecimal, List<Segment>> exact,
            Optional<List<Segment>> one, List<Segment> other) implements Segment {

        public List<Segment> caseFor(BigDecimal value) {
            var exactly = exact.isEmpty() ? null : exact.get(value.stripTrailingZeros());
            if (exactly != null) {
                return exactly;
            }
            return isOne(value.subtract(offset)) ? one.orElse(other) : other;
        }

        /** Whether this case states the figure without a number: no cases, the one case. */
        public boolean isStatedInWords(List<Segment> words) {
            return words != other && words.stream().noneMatch(part -> part.prints(reference));
        }

        /** English, CLDR 48: {@code one} is an integer 1 with no decimals shown, all else is {@code other}. */
        private static boolean isOne(BigDecimal value) {
            return value.scale() <= 0 && value.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** One of several texts, by a name such as the place's kind. */
    record Select(BuiltInName name, Map<String, List<Segment>> cases, List<Segment> other) implements Segment {

        public List<Segment> caseFor(String value) {
            return cases.getOrDefault(value, other);
        }
    }

    /** A placeholder with a problem. Only a draft ever prints it, as its name in brackets. */
    record Unreadable(String name) implements Segment {}

    /** The texts it chooses from. */
    default Stream<List<Segment>> branches() {
        return switch (this) {
            case Plural plural -> Stream.concat(plural.exact.values().stream(),
                    Stream.concat(plural.one.stream(), Stream.of(plural.other)));
            case Select select -> Stream.concat(select.cases.values().stream(), Stream.of(select.other));
            case Literal _, Address _, Named _, Digits _, Unreadable _ -> Stream.empty();
        };
    }

    /** Itself and everything in the texts it chooses from, however deep. */
    default Stream<Segment> all() {
        return Stream.concat(Stream.of(this), branches().flatMap(List::stream).flatMap(Segment::all));
    }

    /** Whether it may print this figure as a number. */
    private boolean prints(Reference reference) {
        return all().anyMatch(part -> part instanceof Digits digits && digits.reference.equals(reference));
    }

    /** Every figure that it may print or choose by. */
    default Stream<Reference> references() {
        return all().flatMap(part -> switch (part) {
            case Digits digits -> Stream.of(digits.reference);
            case Plural plural -> Stream.of(plural.reference);
            case Literal _, Address _, Named _, Select _, Unreadable _ -> Stream.empty();
        });
    }

    /** Whether a figure of the place, and not only of the nation, is in it. */
    default boolean hasPlaceFigure() {
        return references().anyMatch(reference -> !reference.ofNation());
    }
}
