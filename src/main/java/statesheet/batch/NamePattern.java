package statesheet.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.fill.LineFiller;
import statesheet.template.parse.LineParser;
import statesheet.template.parse.Vocabulary;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/** Gives the sheets' files their names. */
public final class NamePattern {

    public static final String USUAL = "{edition}-{code}";

    /** What some system takes for more than a letter in a file's name. */
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private static final Where OPTION = Where.in("--name");

    private final List<Segment> segments;

    private NamePattern(String pattern, Problems problems) {
        this.segments = LineParser.parse(pattern, Vocabulary.ofFileNames(), new Report(_ -> OPTION, problems));
    }

    /** {@value USUAL}, followed by what tells sheets of this kind from the usual ones: they may be in one folder. */
    public static NamePattern usual(SheetKind kind) {
        return new NamePattern(USUAL + kind.suffix(), new Problems());
    }

    /**
     * A pattern of letters and of {@code {edition}}, {@code {code}}, {@code {state}}, {@code {period}}; no ending.
     *
     * @throws ProblemException where it holds something else in braces, or the ending
     */
    public static NamePattern of(String pattern) throws ProblemException {
        var problems = new Problems();
        var names = new NamePattern(pattern, problems);
        if (pattern.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            problems.add(refused("name.ending", ".pdf is added to the name", "a name without its ending",
                    "leave it out"));
        }
        if (problems.anyStops()) {
            throw new ProblemException(problems.all());
        }
        return names;
    }

    private static Problem refused(String rule, String found, String expected, String fix) {
        return Problem.ofEdition(rule, OPTION, found, expected, fix);
    }

    /**
     * The file name of each place's sheet, without the ending, by the place's code.
     *
     * @throws ProblemException for the first name that holds what a file's name may not, or is another's, ignoring case
     */
    public SortedMap<String, String> names(Edition edition, Collection<Place> places) throws ProblemException {
        var problems = new Problems();
        var names = new TreeMap<String, String>();
        var owners = new HashMap<String, Place>();
        for (var place : places) {
            var name = new LineFiller(edition, place).line(segments).on(1, 1);
            check(name, problems);
            var other = owners.put(name.toLowerCase(Locale.ROOT), place);
            if (other != null) {
                problems.add(refused("name.twice", "the sheets of " + other.code() + " and " + place.code()
                        + " would both be " + name + ".pdf", "a name for each place", "add {code}"));
            }
            names.put(place.code(), name);
        }
        if (problems.anyStops()) {
            throw new ProblemException(problems.all().subList(0, 1));
        }
        return names;
    }

    private static void check(String name, Problems problems) {
        if (name.isBlank()) {
            problems.add(refused("name.blank", "the name is blank", "a name for each place",
                    "a usual one is " + USUAL));
        } else if (name.startsWith(".") || name.endsWith(" ") || name.endsWith(".")) {
            problems.add(refused("name.ends", "the name \"" + name + "\" begins with a point, which hides a"
                            + " file, or ends with a point or a space, which some systems remove",
                    "a letter or digit at both ends", "remove the point or space"));
        }
        name.chars().filter(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)).findFirst().ifPresent(c ->
                problems.add(refused("name.character", "the name " + name + " holds " + shown((char) c)
                                + ", which a file's name may not", "none of " + FORBIDDEN,
                        "for another folder there is --out")));
    }

    private static String shown(char character) {
        return Character.isISOControl(character) ? "a control character" : String.valueOf(character);
    }
}
