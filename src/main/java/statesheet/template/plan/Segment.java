package statesheet.template.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Margin;
import statesheet.edition.Row;

/** One step in printing a compiled text. */
public sealed interface Segment {

    record Literal(TypedText words) implements Segment {}

    /** An address or a telephone number, as printed: its digits are not figures. */
    record Address(String shown) implements Segment {}

    /** A name; {@code possessive} with an apostrophe, and an s where the name does not end in one. */
    record Named(BuiltInName name, boolean possessive) implements Segment {}

    /** The period of a figure, which the edition's files have. */
    record Period(String words) implements Segment {}

    /**
     * A figure as a number, or what is there in its place: a text, the words of a mark.
     *
     * @param amount   whether it is printed without its sign, because the words around it say which one it has
     * @param skeleton how to print it; empty for the plain way
     * @param bound    the words before it that call it a bound
     */
    record Digits(int position, Reference reference, boolean amount, Optional<Skeleton> skeleton,
            BoundWords bound) implements Segment {

        public Skeleton.Rounded print(BigDecimal value) {
            var number = amount ? value.abs() : value;
            return skeleton.map(format -> format.print(number))
                    .orElseGet(() -> Skeleton.plain(reference.figure(), number));
        }
    }

    /** One of several texts, by a figure. */
    sealed interface ByFigure extends Segment {
        int position();

        Reference reference();

        List<Segment> caseFor(BigDecimal value);

        /** What to print for a blank or a mark, if the text says so; it may be empty. */
        Optional<List<Segment>> missing();

        /** Whether this case states the figure without a number: no cases, the one case. */
        boolean isStatedInWords(List<Segment> words);

        /** Whether it is printed as a whole in the type of the place's figures: the number with its noun. */
        default boolean isFigureWithNoun() {
            return true;
        }

        /** Whether more is lost without its texts than the word behind the number. */
        default boolean saysMoreThanNoun() {
            return true;
        }
    }

    /** How a plural was typed. */
    enum PluralForm {
        /** As an ICU message. */
        MESSAGE,
        /** {@code {cases: case | cases}}: the number with its noun. */
        COUNTED,
        /** The same behind the large figure itself: the noun alone. */
        NOUN
    }

    /**
     * One of several texts, by the number as it is printed.
     *
     * @param exact   cases by number without trailing zeros; they win over the others
     * @param one     the case for exactly one; the same as {@code other} where the text has none
     * @param saysZero whether the text itself says what is printed for zero
     */
    record Plural(int position, Reference reference, Map<BigDecimal, List<Segment>> exact, List<Segment> one,
            List<Segment> other, Optional<List<Segment>> missing, PluralForm form,
            boolean saysZero) implements ByFigure {

        @Override
        public List<Segment> caseFor(BigDecimal value) {
            var exactly = exact.isEmpty() ? null : exact.get(value.stripTrailingZeros());
            return exactly != null ? exactly : isOne(reference.figure().printed(value)) ? one : other;
        }

        @Override
        public boolean isStatedInWords(List<Segment> words) {
            return form != PluralForm.NOUN && words != other
                    && words.stream().noneMatch(part -> part.prints(reference));
        }

        @Override
        public boolean isFigureWithNoun() {
            return form == PluralForm.COUNTED;
        }

        @Override
        public boolean saysMoreThanNoun() {
            return form != PluralForm.NOUN && other.stream().map(part -> part instanceof Literal(var words)
                    ? words.text() : " ").collect(Collectors.joining()).strip().matches("\\S+\\s.*");
        }

        /** English, CLDR 48: {@code one} is an integer 1 with no decimals shown, all else is {@code other}. */
        public static boolean isOne(String printed) {
            return printed.equals("1") || printed.equals("\u22121");
        }
    }

    /** One of three texts, by the exact sign of a figure. */
    record Direction(int position, Reference reference, List<Segment> up, List<Segment> down, List<Segment> same,
            Optional<List<Segment>> missing) implements ByFigure {

        @Override
        public List<Segment> caseFor(BigDecimal value) {
            return value.signum() > 0 ? up : value.signum() < 0 ? down : same;
        }

        @Override
        public boolean isStatedInWords(List<Segment> words) {
            return words.stream().noneMatch(part -> part.prints(reference));
        }

        @Override
        public boolean saysMoreThanNoun() {
            return true;
        }
    }

    /**
     * One of three texts, by how two figures compare as they are printed.
     *
     * @param other what the figure is held against
     */
    record Comparison(int position, Reference reference, Reference other, List<Segment> higher, List<Segment> lower,
            List<Segment> same, Optional<List<Segment>> missing) implements ByFigure {

        public Stream<Reference> figures() {
            return Stream.of(reference, other);
        }

        /** As a text names the two. */
        public String typed() {
            return reference.typed() + " vs " + other.typed();
        }

        /**
         * The figure less the other one, both as printed, and 0 where that may be chance. Empty where one of them has
         * no number, or where they differ and a margin of error is not known.
         */
        public Optional<BigDecimal> difference(Edition edition, Row row) {
            return reference.value(edition, row).flatMap(one -> other.value(edition, row).flatMap(two -> {
                var printed = reference.figure().rounded(one).subtract(other.figure().rounded(two));
                return printed.signum() == 0 ? Optional.of(printed)
                        : switch (reference.margin(edition, row).plus(other.margin(edition, row))) {
                            case Margin.None _ -> Optional.of(printed);
                            case Margin.Unknown _ -> Optional.empty();
                            case Margin.Known known -> Optional.of(known.covers(one.subtract(two)) ? BigDecimal.ZERO
                                    : printed);
                        };
            }));
        }

        /** @param value the {@link #difference} of the two */
        @Override
        public List<Segment> caseFor(BigDecimal value) {
            return value.signum() > 0 ? higher : value.signum() < 0 ? lower : same;
        }

        @Override
        public boolean isStatedInWords(List<Segment> words) {
            return false;
        }

        @Override
        public boolean isFigureWithNoun() {
            return false;
        }

        @Override
        public boolean saysMoreThanNoun() {
            return true;
        }
    }

    /**
     * A place among others: 18th, tied for 18th highest.
     *
     * @param word    behind the number; empty for none
     * @param missing what to print for a place that is not ranked, if the text says so; it may be empty
     */
    record Ranking(int position, Reference reference, String word, Optional<List<Segment>> missing)
            implements Segment {}

    /** How many places are ranked; the same on every sheet. */
    record RankedCount(Reference rank) implements Segment {}

    /** One of several texts, by a name such as the place's kind. */
    record Select(BuiltInName name, Map<String, List<Segment>> cases, List<Segment> other) implements Segment {

        public List<Segment> caseFor(String value) {
            return cases.getOrDefault(value.replace('\u00A0', ' '), other);
        }
    }

    /** A placeholder with a problem. Only a draft ever prints it, as its name in brackets. */
    record Unreadable(String name) implements Segment {}

    /** The texts it chooses from. */
    default Stream<List<Segment>> branches() {
        return switch (this) {
            case Plural plural -> Stream.of(plural.exact.values().stream(),
                    Stream.of(plural.one, plural.other).distinct(),
                    plural.missing.stream()).flatMap(texts -> texts);
            case Direction direction -> Stream.concat(Stream.of(direction.up, direction.down, direction.same),
                    direction.missing.stream());
            case Comparison comparison -> Stream.concat(Stream.of(comparison.higher, comparison.lower,
                    comparison.same), comparison.missing.stream());
            case Ranking ranking -> ranking.missing.stream();
            case Select select -> Stream.concat(select.cases.values().stream(), Stream.of(select.other));
            case Literal _, Address _, Named _, Period _, Digits _, RankedCount _, Unreadable _ -> Stream.empty();
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
            case Comparison comparison -> comparison.figures();
            case ByFigure choice -> Stream.of(choice.reference());
            case Ranking ranking -> Stream.of(ranking.reference);
            case RankedCount(var rank) -> Stream.of(rank);
            case Literal _, Address _, Named _, Period _, Select _, Unreadable _ -> Stream.empty();
        });
    }

    /** The figures without which it cannot be printed: not those for which it says what to print instead. */
    default Stream<Reference> needed() {
        var within = branches().flatMap(List::stream).flatMap(Segment::needed);
        return switch (this) {
            case Digits digits -> Stream.of(digits.reference);
            case Comparison comparison when comparison.missing.isPresent() -> within.filter(reference ->
                    comparison.figures().noneMatch(reference::equals));
            case Comparison comparison -> Stream.concat(comparison.figures(), within);
            case ByFigure choice when choice.missing().isPresent() ->
                    within.filter(reference -> !reference.equals(choice.reference()));
            case ByFigure choice -> Stream.concat(Stream.of(choice.reference()), within);
            case Ranking ranking when ranking.missing.isEmpty() -> Stream.of(ranking.reference);
            case Literal _, Address _, Named _, Period _, Select _, Ranking _, RankedCount _, Unreadable _ -> within;
        };
    }
}
