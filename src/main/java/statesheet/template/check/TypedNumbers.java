package statesheet.template.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/**
 * Finds numbers typed by hand that equal a figure: right on one place's sheet, wrong on the next.
 *
 * <p>Not looked at are the edition's literals, telephone numbers, addresses, and digits inside a word.
 */
final class TypedNumbers {

    /** Not after a letter, with or without a hyphen (CONNECT2, COVID-19), nor before one (3D). */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{L}[-\u2011])(?<!\\d[.,])"
            + "(?<digits>(?:\\d{1,3}(?:[, \u00A0\u202F]\\d{3}(?!\\d))++|\\d++)(?:\\.\\d++)?+)(?![\\p{L}\\p{N}])"
            + "(?<percent>[ \u00A0]?%|[ \u00A0-]percent\\b)?(?:[ \u00A0-](?<magnitude>thousand|million|billion)\\b)?");

    private static final Pattern SEPARATORS = Pattern.compile("[, \u00A0\u202F]");

    /** 1-800-843-5678, (800) 843-5678, 800.843.5678; and spelled ones, 1-800-THE-LOST. */
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(?:(?:\\+?1[-. \u2011])?(?:\\(\\d{3}\\) ?|\\d{3}[-.\u2011])\\d{3}[-.\u2011]\\d{4}"
            + "|1-\\d{3}(?:-[A-Z0-9]++)+)(?![\\p{L}\\p{N}])");

    private static final Map<String, BigDecimal> MAGNITUDES = Map.of("thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000), "billion", BigDecimal.valueOf(1_000_000_000));

    /** In place of what cannot be a number typed by hand: a placeholder, a literal, an address. */
    private static final char HOLE = '\uFFFC';

    private final Edition edition;
    private final Report report;
    private final KnownValues values;
    private final List<Pattern> untouched;
    private final Pattern period;

    TypedNumbers(Edition edition, Report report) {
        this.edition = edition;
        this.report = report;
        this.values = KnownValues.of(edition);
        this.untouched = Stream.concat(Stream.of(TELEPHONE),
                edition.literals().stream().map(TypedNumbers::words)).toList();
        this.period = words(edition.period());
    }

    /** {@code words} standing by themselves, not inside longer words or numbers; nothing where they are blank. */
    private static Pattern words(String words) {
        if (words.isBlank()) {
            return Pattern.compile("(?!)");
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d[.,])" + Pattern.quote(words)
                + "(?![\\p{L}\\p{N}])(?![.,]\\d)");
    }

    /** Whether {@code words} hold a telephone number or one of the edition's literals. */
    boolean containsLiteral(String words) {
        return untouched.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    void check(Passage passage) {
        check(passage.segments(), Set.of());
    }

    /** {@code syntax} has the numbers that the cases of plurals around the text are for. */
    private void check(List<Segment> segments, Set<BigDecimal> syntax) {
        checkWords(flat(segments), syntax);
        for (var segment : segments) {
            if (segment instanceof Segment.Plural plural) {
                plural.exact().forEach((number, text) -> check(text, with(syntax, number)));
                plural.one().ifPresent(text -> check(text, with(syntax, BigDecimal.ONE)));
                check(plural.other(), syntax);
            } else {
                segment.branches().forEach(text -> check(text, syntax));
            }
        }
    }

    private static Set<BigDecimal> with(Set<BigDecimal> numbers, BigDecimal number) {
        var all = new HashSet<>(numbers);
        all.add(number);
        return all;
    }

    /** The literal words in a row, with a hole for everything between them. */
    private static TypedText flat(List<Segment> segments) {
        var words = TypedText.at(0, "");
        for (var segment : segments) {
            words = words.and(segment instanceof Segment.Literal literal
                    ? literal.words() : TypedText.at(0, String.valueOf(HOLE)));
        }
        return words;
    }

    /** Most words have no digit, and the patterns need not look at them. */
    private void checkWords(TypedText words, Set<BigDecimal> syntax) {
        if (hasDigits(words.text()) || !hasDigits(edition.period())) {
            checkNumbers(words, syntax);
        }
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private void checkNumbers(TypedText words, Set<BigDecimal> syntax) {
        var text = words.text();
        for (var pattern : untouched) {
            text = withHoles(text, pattern);
        }
        period.matcher(text).results().forEach(match -> refuse(match.group(), words.position(match.start()),
                new KnownValues.Hits("the period", "{period}")));
        text = withHoles(text, period);
        NUMBER.matcher(text).results().forEach(match -> checkNumber(match, words.position(match.start()), syntax));
    }

    private static String withHoles(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(match -> String.valueOf(HOLE).repeat(match.group().length()));
    }

    private void checkNumber(MatchResult match, int position, Set<BigDecimal> syntax) {
        var magnitude = match.group("magnitude");
        var value = new BigDecimal(SEPARATORS.matcher(match.group("digits")).replaceAll(""))
                .multiply(magnitude == null ? BigDecimal.ONE : MAGNITUDES.get(magnitude)).stripTrailingZeros();
        if (!syntax.contains(value)) {
            values.equalTo(value, match.group("percent") != null)
                    .ifPresent(hits -> refuse(match.group(), position, hits));
        }
    }

    private void refuse(String typed, int position, KnownValues.Hits hits) {
        report.problem("text.typed-number", position, typed + ", typed by hand, which equals " + hits.owners(),
                "a placeholder, which is right on every sheet",
                "write " + hits.placeholder() + "; if it is not a figure, add the words around it to \"literals\" in"
                        + " edition.json");
    }
}
