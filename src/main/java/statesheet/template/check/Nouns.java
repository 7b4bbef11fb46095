package statesheet.template.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;

/**
 * The nouns that are known for one or for many: those of the dictionary, those that the text itself has in both forms,
 * and the irregular ones of which fact sheets are full.
 *
 * @param certain those whose form is certain wherever they are; the text's own may be typed the wrong way round
 */
record Nouns(Set<String> singular, Set<String> plural, Set<String> certain) {

    private static final List<String> IRREGULAR = List.of("person people", "child children", "man men", "woman women",
            "family families", "household households", "life lives", "facility facilities", "agency agencies",
            "community communities", "city cities", "county counties", "baby babies", "wife wives", "foot feet",
            "death deaths", "case cases", "resident residents", "adult adults", "veteran veterans", "student students",
            "youth youths", "individual individuals", "worker workers", "patient patients", "victim victims");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

    /** Ends in s and is no plural. */
    private static final Set<String> NO_PLURALS = Set.of("was", "is", "has", "does", "this", "its", "his", "hers",
            "us", "as",
            "thus", "always", "perhaps", "across", "less", "plus", "minus", "versus", "series", "species", "means",
            "news",
            "besides", "towards", "afterwards", "sometimes", "yes", "theirs", "ours", "yours");

    static Nouns of(SheetPlan plan, Edition edition) {
        var singular = new HashSet<String>();
        var plural = new HashSet<String>();
        IRREGULAR.forEach(pair -> add(pair.split(" ")[0], pair.split(" ")[1], singular, plural));
        edition.dictionary().values().stream().flatMap(figure -> figure.noun().stream())
                .forEach(noun -> addWords(words(noun.one()), words(noun.other()), singular, plural));
        var certain = new HashSet<String>(singular);
        certain.addAll(plural);
        plan.texts().stream().map(Passage::segments).flatMap(List::stream).flatMap(Segment::all)
                .filter(Segment.Plural.class::isInstance).map(Segment.Plural.class::cast)
                .forEach(choice -> addWords(words(choice.one()), words(choice.other()), singular, plural));
        singular.removeAll(plural);
        return new Nouns(singular, plural, certain);
    }

    private static void addWords(List<String> one, List<String> other, Set<String> singular, Set<String> plural) {
        for (int i = 0; one.size() == other.size() && i < one.size(); i++) {
            if (other.get(i).endsWith("s") && !NO_PLURALS.contains(other.get(i)) && !one.get(i).equals(other.get(i))
                    && one.get(i).charAt(0) == other.get(i).charAt(0)) {
                add(one.get(i), other.get(i), singular, plural);
            }
        }
    }

    private static void add(String one, String other, Set<String> singular, Set<String> plural) {
        singular.add(one);
        plural.add(other);
    }

    private static List<String> words(List<Segment> text) {
        return words(text.stream().map(part -> part instanceof Segment.Literal(var literal) ? literal.text() : " ")
                .collect(Collectors.joining()));
    }

    private static List<String> words(String text) {
        return Stream.of(text).flatMap(words -> WORD.matcher(words).results()).map(match -> match.group()
                .toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether a word behind a number says that there are many. */
    boolean isPlural(String word, boolean certainly) {
        var lower = word.toLowerCase(Locale.ROOT);
        return plural.contains(lower) && (!certainly || certain.contains(lower))
                || !certainly && lower.equals(word) && looksPlural(word) && !NO_PLURALS.contains(word)
                        && !singular.contains(word);
    }

    /** Ends in s as plurals do: not like glass, bus, basis or John's. */
    private static boolean looksPlural(String word) {
        int last = word.length() - 1;
        return last > 2 && word.charAt(last) == 's' && "su'’i".indexOf(word.charAt(last - 1)) < 0;
    }

    /** Whether it says that there is one. */
    boolean isSingular(String word, boolean certainly) {
        var lower = word.toLowerCase(Locale.ROOT);
        return singular.contains(lower) && (!certainly || certain.contains(lower));
    }
}
