package statesheet.starting.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Noun;

/** What a heading says: a name for the text, a label for charts, a noun, a year, a unit. */
public final class HeadingWords {

    /** Words of the text that no figure may be called. */
    private static final Set<String> TAKEN = Set.of("place", "name", "state", "kind", "code", "nation", "period",
            "published", "organization", "topic", "page", "pages", "context", "if", "unless", "vs", "edition");

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "in", "on", "for", "by", "to", "and", "or",
            "with", "per", "number", "total_number");

    private static final Pattern CODE =
            Pattern.compile("(?i).*\\b(fips|geoid|abbr\\w*|usps)\\b.*|(\\w+ ){0,2}(code|id|rank)|(\\w+ )?(year|date)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern PERCENT = Pattern.compile("(?i).*(%|\\bpercent|\\bpct\\b|\\bshare\\b).*");
    private static final Pattern DOLLARS = Pattern.compile("(?i).*(\\$(?!\\d)|\\bdollars?\\b|\\busd\\b).*|"
            + "(?i)((median|mean|average|per capita) .*)?(income|earnings|wages?|salary|rent)( in \\d{4})?");
    private static final Pattern MEASURE = Pattern.compile("(?i).*\\b(index|rates?|ratio|average|mean|median|score|per|"
            + "change|degrees|temperature|warming|gini|growth|difference|balance)\\b.*");

    /** What happens, so that a state has had some. */
    private static final String EVENTS = "(deaths|births|cases|reports|visits|injuries|crashes|arrests|crimes|claims|"
            + "complaints|inspections|fires|applications|submissions|connections|engagements|incidents|adoptions)";

    /** A heading that may be a figure's name as it is. */
    public static final String NAME = "[a-z][A-Za-z0-9]*";

    /** A longer name is harder to type than to look up. */
    private static final int MOST_WORDS = 6;

    private HeadingWords() {}

    /** A code, a rank or a date, if a heading says that its column has them; empty for all others. */
    static Optional<String> kindOfCode(String heading) {
        var words = spaced(heading).toLowerCase(Locale.ROOT);
        return !CODE.matcher(words).matches() ? Optional.empty() : Optional.of(words.endsWith("rank") ? "a rank"
                : words.matches(".*(year|date)") ? "a date" : "a code");
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** The years that a text names, in its order. */
    static Stream<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group);
    }

    static String withoutYears(String text) {
        return YEAR.matcher(text).replaceAll("");
    }

    /** The one year that a heading names. */
    public static Optional<String> year(String heading) {
        var found = years(heading).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What headings that differ by a year alone have in common. */
    public static String withoutYear(String heading) {
        return withoutYears(heading).replaceAll("^[\\s,/_:-]+|[\\s,/_:-]+$", "")
                .replaceFirst("(?i)\\s+(in|of|for)$", "");
    }

    static boolean saysPercent(String heading) {
        return PERCENT.matcher(spaced(heading)).matches();
    }

    static boolean saysDollars(String heading) {
        return DOLLARS.matcher(spaced(heading)).matches();
    }

    /** An index, a rate, an average: numbers that do not add up. */
    static boolean saysMeasure(String heading) {
        return MEASURE.matcher(spaced(heading)).matches();
    }

    /** {@code totalDeaths2015}: a heading that is such a name already stays as it is. */
    public static String name(String heading, Set<String> used) {
        var own = heading.matches(NAME) ? heading : camelCase(heading);
        var name = TAKEN.contains(own) || own.isEmpty() ? own + "Figure" : own;
        int next = 2;
        var free = Character.isDigit(name.charAt(0)) ? "in" + name : Character.toLowerCase(name.charAt(0))
                + name.substring(1);
        var unique = free;
        while (used.contains(unique)) {
            unique = free + "No" + next++;
        }
        return unique;
    }

    private static String camelCase(String heading) {
        var name = new StringBuilder();
        words(heading).stream().filter(word -> !SMALL.contains(word)).limit(MOST_WORDS).forEach(word ->
                name.append(name.isEmpty() ? word : endsInDigit(name) && isNumber(word)
                        ? (heading.contains(" in " + word) ? "In" : "To") + word : capital(word)));
        return name.toString();
    }

    private static boolean endsInDigit(CharSequence name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<String> words(String text) {
        return Arrays.stream(spaced(text).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a heading like {@code pctSpecified} or {@code total_2020} with spaces between them. */
    private static String spaced(String heading) {
        return heading.contains(" ") ? heading : heading.replaceAll("[_/]+", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])", " ");
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The heading as a person would write it: Deaths in 2015; Percent specified; Total, 2019. */
    public static String label(String heading) {
        var parts = Arrays.stream(heading.split(" / ")).map(HeadingWords::phrase).filter(part -> !part.isEmpty())
                .toList();
        var ordered = new ArrayList<>(parts);
        if (ordered.size() > 1 && isYear(ordered.getFirst())) {
            ordered.add(ordered.removeFirst());
        }
        var label = String.join(", ", ordered).replaceFirst("(?i)^(the )?number of (?=\\p{L})", "");
        return capital(label.replaceFirst("^((?:19|20)\\d\\d) (.+)$", "$2 $1")
                .replaceFirst("(?<![-–/\\d]|\\bin|\\bof|\\bto|\\bfor|\\bsince)(?:,)? ((?:19|20)\\d\\d)$", " in $1"));
    }

    private static String phrase(String heading) {
        var text = heading.replaceAll("\\s*[(\\[]\\s*(\\$|%|percent|pct|dollars)\\s*[)\\]]", "")
                .replaceAll("\\s+", " ").replaceAll("[*†‡§{}|]+", "").replaceFirst("[\\s:;,]+$", "").strip();
        if (text.contains(" ") || !text.matches(".*([a-z][A-Z0-9]|_).*|[a-z]+")) {
            return text;
        }
        return String.join(" ", words(text).stream().map(word -> word.equals("pct") ? "percent"
                : word.equals("pop") ? "population" : word.equals("avg") ? "average" : word).toList());
    }

    /** A heading of a long file, in which another column says what the numbers are of. */
    public static boolean saysNothing(String heading) {
        return heading.matches("(?i)(data )?values?|numbers?|counts?|estimates?|amounts?|figures?|results?|totals?");
    }

    /**
     * What a count is of, where the label is a plain plural: deaths, families. Several words have to be of what
     * happens: missing social services are none.
     */
    public static Optional<Noun> noun(String label) {
        var other = label.replaceFirst(" in (19|20)\\d\\d$", "");
        if (!other.matches("[A-Z][a-z]+(?<=[a-z])s|[A-Z][a-z]+( [a-z]+)? " + EVENTS)
                || other.matches(".*(ss|us|is)|(?i).*\\b(of|in|with|by)\\b.*")) {
            return other.equals("People") ? Optional.of(new Noun("person", "people")) : Optional.empty();
        }
        var many = other.toLowerCase(Locale.ROOT);
        var one = many.endsWith("ies") ? many.substring(0, many.length() - 3) + "y"
                : many.replaceFirst("(?<=ss|sh|ch|x)es$|s$", "");
        return Optional.of(new Noun(one, many));
    }

    /** Whether a state has had such a number of them: it had no deaths, but there is no state that had no people. */
    public static boolean isEvent(Noun noun) {
        return noun.other().matches("(.* )?" + EVENTS);
    }
}
