package statesheet.template.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Reference.Owner;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/**
 * Finds statistics typed by hand: thousands, percents, millions, dollars. They belong in the spreadsheet, where they
 * are checked and kept up to date. So do numbers of what the dictionary counts. One that has the digits of a figure
 * is warned of.
 *
 * <p>Not looked at are the edition's literals, telephone numbers, addresses, and digits inside a word. Other numbers,
 * like ages, years and days, are only listed: see {@link HandTyped}.
 */
final class TypedNumbers {

    /** Not behind a letter, with or without a hyphen (CONNECT2, COVID-19), nor before one (3D). */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{L}[-\u2011])(?<!\\d[.,])"
            + "(?<dollars>\\$ ?)?(?<digits>(?:\\d{1,3}(?:[, \u00A0\u202F]\\d{3}(?!\\d))++|\\d++)(?:\\.\\d++)?+)"
            + "(?![\\p{L}\\p{N}])"
            + "(?<percent>[ \u00A0]?%|[ \u00A0-]percent(?:age[ \u00A0-]points?)?\\b)?"
            + "(?:[ \u00A0-](?<magnitude>thousand|million|billion|trillion)\\b)?(?<inDollars>[ \u00A0-]dollars?\\b)?");

    private static final Pattern SEPARATORS = Pattern.compile("[, \u00A0\u202F]");

    /** What four digits without a comma mean: a year, even one of a plan. */
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** 1-800-843-5678, (800) 843-5678, 800.843.5678; and spelled ones, 1-800-THE-LOST. */
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(?:(?:\\+?1[-. \u2011])?(?:\\(\\d{3}\\) ?|\\d{3}[-.\u2011])\\d{3}[-.\u2011]\\d{4}"
            + "|1-\\d{3}(?:-[A-Z0-9]++)+)(?![\\p{L}\\p{N}])");

    /** What a rate is of: per 100,000, for every 1,000 people. */
    private static final Pattern BASE = Pattern.compile("(?i)\\b(?:per|every)[ \u00A0](?:\\$ ?)?"
            + "(?:1,?000|10,?000|100,?000|1,?000,?000|1[ \u00A0](?:thousand|million))(?![.,]?\\d|[ \u00A0]?%)");

    /** 911, 988, 2-1-1 without its hyphens. */
    private static final Pattern SHORT_TELEPHONE = Pattern.compile("[2-9]11|988");

    /** Before a number, they say that it is a day, a rule, a class; or it touches a figure. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:(?:jan|febr)uary|march|april|may|june|july|august"
            + "|(?:septem|octo|novem|decem)ber|section|title|type|grade|chapter|part|page)[ \u00A0]$"
            + "|\uFFFC[.,]?$");

    private static final Map<String, BigDecimal> MAGNITUDES = Map.of("thousand", THOUSAND,
            "million", BigDecimal.valueOf(1_000_000), "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    /** In place of what cannot be a number typed by hand: a placeholder, a literal, an address. */
    private static final char HOLE = '\uFFFC';

    private final Edition edition;
    private final List<Pattern> untouched;
    /** What the dictionary counts. */
    private final List<String> counted;
    /** The digits that were found to be a figure's, so that each is named once. */
    private final Set<String> named = new HashSet<>();

    TypedNumbers(Edition edition) {
        this.edition = edition;
        this.counted = edition.dictionary().values().stream().flatMap(figure -> figure.noun().stream())
                .flatMap(noun -> Stream.of(noun.one(), noun.other())).distinct().toList();
        this.untouched = Stream.concat(Stream.of(TELEPHONE, BASE),
                edition.literals().stream().map(TypedNumbers::words)).toList();
    }

    /** {@code words} standing by themselves, not inside longer words or numbers; nothing where they are blank. */
    private static Pattern words(String words) {
        if (words.isBlank()) {
            return Pattern.compile("(?!)");
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d[.,])" + Pattern.quote(words)
                + "(?![\\p{L}\\p{N}])(?![.,]\\d)");
    }

    /** @param holdsFigures whether the text may have placeholders of figures */
    void check(List<Segment> segments, boolean holdsFigures, Report report) {
        var words = flat(segments);
        if (hasDigits(words.text())) {
            checkWords(words, holdsFigures, report);
        }
        segments.forEach(segment -> segment.branches().forEach(text -> check(text, holdsFigures, report)));
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

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private void checkWords(TypedText words, boolean holdsFigures, Report report) {
        var text = words.text();
        for (var pattern : untouched) {
            text = pattern.matcher(text).replaceAll(match -> String.valueOf(HOLE).repeat(match.group().length()));
        }
        for (var match : NUMBER.matcher(text).results().toList()) {
            int position = words.position(match.start());
            if (isStatistic(match) || isCounted(match, text)) {
                refuse(match, position, holdsFigures, report);
            } else if (holdsFigures && isTelling(match.group("digits"))) {
                warnOfFigure(match.group("digits"), position, report);
            }
        }
    }

    private static boolean isStatistic(MatchResult match) {
        return match.group("percent") != null || match.group("magnitude") != null || match.group("dollars") != null
                || match.group("inDollars") != null
                || number(match).compareTo(THOUSAND) >= 0 && !YEAR.matcher(match.group("digits")).matches();
    }

    /** 38 people, but not in 2016 people, nor on June 14 people. */
    private boolean isCounted(MatchResult match, String text) {
        var behind = text.substring(match.end()).replace('\u00A0', ' ');
        return counted.stream().anyMatch(noun -> behind.matches("(?s) " + Pattern.quote(noun) + "\\b.*"))
                && !YEAR.matcher(match.group("digits")).matches()
                && !NUMBERED.matcher(text.substring(0, match.start())).find();
    }

    /** Whether it is hardly by chance that a figure has the same digits. */
    private static boolean isTelling(String digits) {
        return digits.indexOf('.') > 0 || digits.length() > 2 && !YEAR.matcher(digits).matches()
                && !SHORT_TELEPHONE.matcher(digits).matches();
    }

    /** A number that is a figure's today, and is none after the next correction. */
    private void warnOfFigure(String digits, int position, Report report) {
        var rows = digits.indexOf('.') > 0 || edition.rows().size() == 1 ? edition.allRows()
                : List.of(edition.nation());
        rows.stream().flatMap(row -> printedAs(digits, row).stream()).findFirst().filter(_ -> named.add(digits))
                .ifPresent(same -> report.warning("text.typed-figure", position, digits + ", which is " + same.words()
                                + " today", "a placeholder, which is kept up to date",
                        "write {" + same.figure().typed() + "} if that is what it means; if not, add the words around"
                                + " it to \"literals\" in edition.json"));
    }

    private Optional<Known> printedAs(String digits, Row row) {
        var owner = row.place().equals(Place.NATION) ? Owner.NATION
                : row.place().hasSheet() ? Owner.PLACE : Owner.WHOLE;
        return edition.dictionary().values().stream().filter(figure -> row.value(figure.name()).map(figure::printed)
                .filter(printed -> printed.replaceAll("[^0-9.]", "").equals(digits)).isPresent())
                .map(figure -> new Known(new Reference(figure, owner), row.place())).findFirst();
    }

    private static BigDecimal number(MatchResult match) {
        var magnitude = match.group("magnitude");
        return new BigDecimal(SEPARATORS.matcher(match.group("digits")).replaceAll(""))
                .multiply(magnitude == null ? BigDecimal.ONE : MAGNITUDES.get(magnitude));
    }

    private void refuse(MatchResult match, int position, boolean holdsFigures, Report report) {
        var typed = match.group().strip();
        var literal = "if it is no statistic, add the words around it to \"literals\" in edition.json";
        var known = holdsFigures ? known(number(match), match.group("percent") != null)
                : Optional.<Known>empty();
        report.problem("text.typed-number", position, typed + ", a statistic typed by hand" + known.map(same ->
                        ", which is also " + same.words()).orElse(""),
                "a figure of the spreadsheet, which is checked and kept up to date",
                known.map(same -> "write {" + same.figure().typed() + "} if that is what it means; ")
                        .orElse(holdsFigures
                                ? "add it to the spreadsheet, if only for the nation, and write its placeholder; "
                                : "remove it; ") + literal);
    }

    /** The nation's figure, or that of the one whole of all sheets, that has this value: right on every sheet. */
    private Optional<Known> known(BigDecimal value, boolean percent) {
        var wholes = edition.wholesOfSheets();
        return known(value, percent, edition.nation(), Owner.NATION).or(() -> wholes.size() != 1 ? Optional.empty()
                : known(value, percent, wholes.getFirst(), Owner.WHOLE));
    }

    private Optional<Known> known(BigDecimal value, boolean percent, Row row, Owner owner) {
        return edition.dictionary().values().stream().filter(figure -> percent == (figure.unit() == Unit.PERCENT))
                .filter(figure -> row.value(figure.name()).filter(own -> own.compareTo(value) == 0).isPresent())
                .map(figure -> new Known(new Reference(figure, owner), row.place())).findFirst();
    }

    /** A figure and the place whose it is. */
    private record Known(Reference figure, Place of) {
        private String words() {
            return of.inWords() + "'s " + figure.figure().name();
        }
    }
}
