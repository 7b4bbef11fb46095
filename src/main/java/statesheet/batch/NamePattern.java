package statesheet.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import statesheet.Making;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.problem.Nearest;

/** Gives the sheets' files their names. */
public final class NamePattern {

    public static final String USUAL = "{edition}-{code}";

    private static final List<String> PLACEHOLDERS = List.of("{edition}", "{code}", "{state}", "{period}");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?=\\{)|(?<=})");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

    /** What some system takes for more than a letter in a file's name. */
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    /** Placeholders, and the letters between them. */
    private final List<String> parts;

    private NamePattern(String pattern) {
        this.parts = List.of(BETWEEN_PARTS.split(pattern));
    }

    /** {@value USUAL}, and behind it what tells sheets of this kind from the usual ones: they may lie side by side. */
    public static NamePattern usual(Making making) {
        return new NamePattern(USUAL + mark(making));
    }

    static String mark(Making making) {
        return switch (making.size()) {
            case STANDARD -> "";
            case LARGE -> "-large";
        } + switch (making.profile()) {
            case DIGITAL -> "";
            case PRESS -> "-press";
        };
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
        var name = new StringBuilder();
        for (var part : parts) {
            name.append(switch (part) {
                case "{edition}" -> edition.id();
                case "{code}" -> place.code();
                case "{state}" -> place.name();
                case "{period}" -> edition.period();
                default -> part;
            });
        }
        return name.toString();
    }

    private static String checked(String name) throws NameException {
        if (name.isBlank()) {
            throw new NameException("the name is blank; a usual one is " + USUAL);
        }
        if (name.startsWith(".") || name.endsWith(" ") || name.endsWith(".")) {
            throw new NameException("the name \"" + name + "\" begins with a point, which hides a file, or ends with a"
                    + " point or a space, which some systems take away");
        }
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (FORBIDDEN.indexOf(character) >= 0 || Character.isISOControl(character)) {
                throw new NameException("the name " + name + " holds " + shown(character)
                        + ", which a file's name may not; for another folder there is --out");
            }
        }
        return name;
    }

    private static String shown(char character) {
        return Character.isISOControl(character) ? "a control character" : String.valueOf(character);
    }
}
