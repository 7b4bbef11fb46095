package statesheet.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.problem.Nearest;

/** Gives the sheets' files their names. */
public final class NamePattern {

    public static final String USUAL = "{edition}-{code}";

    private static final List<String> PLACEHOLDERS = List.of("{edition}", "{code}", "{state}", "{period}");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

    /** What some system takes for more than a letter in a file's name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

    private final String pattern;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /** {@value USUAL}. */
    public static NamePattern usual() {
        return new NamePattern(USUAL);
    }

    /**
     * A pattern of letters and of {@code {edition}}, {@code {code}}, {@code {state}}, {@code {period}}; no ending.
     *
     * @throws NameException where it holds another placeholder or a brace
     */
    public static NamePattern of(String pattern) throws NameException {
        var braces = IN_BRACES.matcher(pattern);
        while (braces.find()) {
            if (!PLACEHOLDERS.contains(braces.group())) {
                throw new NameException(braces.group() + " is no placeholder; " + Nearest.hint(braces.group(),
                        PLACEHOLDERS, "the placeholders are " + String.join(", ", PLACEHOLDERS)));
            }
        }
        if (pattern.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new NameException(".pdf is added to the name; leave it out");
        }
        return new NamePattern(pattern);
    }

    /**
     * The file name of each place's sheet, without the ending, by the place's code.
     *
     * @throws NameException where a name holds what a file's name may not, or two are the same, case aside
     */
    public SortedMap<String, String> names(Edition edition, Collection<Place> places) throws NameException {
        var names = new TreeMap<String, String>();
        var owners = new HashMap<String, Place>();
        for (var place : places) {
            var name = checked(name(edition, place));
            var other = owners.put(name.toLowerCase(Locale.ROOT), place);
            if (other != null) {
                throw new NameException("the sheets of " + other.code() + " and " + place.code()
                        + " would both be " + name + ".pdf; add {code}");
            }
            names.put(place.code(), name);
        }
        return names;
    }

    private String name(Edition edition, Place place) {
        var values = Map.of("{edition}", edition.id(), "{code}", place.code(), "{state}", place.name(),
                "{period}", edition.period());
        return IN_BRACES.matcher(pattern).replaceAll(match ->
                Matcher.quoteReplacement(values.get(match.group())));
    }

    private static String checked(String name) throws NameException {
        if (name.isBlank()) {
            throw new NameException("the name is blank; a usual one is " + USUAL);
        }
        var forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            throw new NameException("the name " + name + " holds " + shown(forbidden.group())
                    + ", which a file's name may not; for another folder there is --out");
        }
        return name;
    }

    private static String shown(String character) {
        return Character.isISOControl(character.charAt(0)) ? "a control character" : character;
    }
}
