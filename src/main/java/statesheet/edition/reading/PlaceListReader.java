package statesheet.edition.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import statesheet.edition.Place;
import statesheet.edition.Place.Role;
import statesheet.edition.PlaceList;
import statesheet.edition.RowRules;
import statesheet.edition.reading.ListFile.Entry;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Folder;
import statesheet.source.SourceFile;

/** Reads the list of places of an edition that is not of states. Lives as long as the reading of one list. */
public final class PlaceListReader {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String THE = "the";
    private static final String WITHIN = "within";

    private static final ListFile.Form FORM = new ListFile.Form("places", List.of(CODE, NAME, KIND),
            List.of(THE, WITHIN), "may be there", "remove the column", "place", "41003,Benton,county");

    private static final Set<String> YES_OR_NO = Set.of("", "yes", "no");

    private final Problems problems;
    /** The rows without problems, by their codes. */
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    /** Whose each code and name is, by what they are compared by. */
    private final Map<String, Entry> owners = new HashMap<>();
    /** The codes of the wholes, by those of the places that are within them. */
    private final SequencedMap<String, String> wholes = new LinkedHashMap<>();

    private PlaceListReader(Problems problems) {
        this.problems = problems;
    }

    /** The list in the folder, as far as it can be read; the United States where the folder has none. */
    public static PlaceList read(Path folder, Problems problems) {
        var path = folder.resolve(PlaceList.FILE);
        if (!Files.exists(path)) {
            return PlaceList.UNITED_STATES;
        }
        return new Folder(folder).file(PlaceList.FILE, SourceFile.of(path).where(), problems)
                .map(file -> read(file, problems)).orElse(PlaceList.UNITED_STATES);
    }

    private static PlaceList read(SourceFile file, Problems problems) {
        var own = new Problems();
        var places = new PlaceListReader(own).places(ListFile.read(file, FORM, own));
        problems.addAll(own.all().stream().sorted(Problem.IN_ORDER_OF_THE_FILE).toList());
        return PlaceList.of(file, places);
    }

    private List<Place> places(List<Entry> rows) {
        rows.stream().filter(this::isSound).forEach(row -> entries.put(row.text(CODE), row));
        entries.forEach((code, row) -> wholes.put(code, within(row)));
        List.copyOf(wholes.keySet()).forEach(this::refuseCircle);
        return entries.keySet().stream().filter(code -> !isNation(code)).map(this::place).toList();
    }

    private Place place(String code) {
        var row = entries.get(code);
        var role = !wholes.containsValue(code) ? Role.PART : row.text(WITHIN).isEmpty() ? Role.WHOLE : Role.BOTH;
        return new Place(code, row.text(NAME), row.text(KIND), row.text(THE).equalsIgnoreCase("yes"),
                wholes.get(code), role);
    }

    private static boolean isNation(String code) {
        return code.equals(Place.NATION.code());
    }

    /** All cells are checked, even if something is wrong with the first. */
    private boolean isSound(Entry row) {
        boolean code = isCode(row) && isFree(row, CODE, codeKey(row.text(CODE)));
        boolean name = isName(row) && isFree(row, NAME, PlaceList.key(row.text(NAME)));
        boolean kind = isFilled(row, KIND, "what the place is, like county")
                && PlainText.isPrintable(row.text(KIND), row.where().field(KIND), problems);
        boolean the = YES_OR_NO.contains(row.text(THE).toLowerCase(Locale.ROOT)) || refuse("places.the", row, THE,
                Quoted.of(row.text(THE)), "yes, or a blank", "write yes if running text puts \"the\" before the name");
        return code && name && kind && the;
    }

    private boolean isCode(Entry row) {
        var code = row.text(CODE);
        var expected = "a code for the place and its file: letters, digits and hyphens, 40 at most";
        boolean nation = isCalledNation(row.text(NAME));
        if (!isFilled(row, CODE, expected)) {
            return false;
        }
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}") || code.equalsIgnoreCase(RowRules.OTHERS)) {
            return refuse("places.code", row, CODE, Quoted.of(code), expected + ", and not \"others\"",
                    "give the place another code");
        }
        return nation ? isNation(code) || refuse("places.nation", row, CODE, Quoted.of(code), "US, the nation's code",
                        "write US, or remove the row: the nation need not be listed")
                : !isCalledNation(code) || refuse("places.nation", row, CODE, Quoted.of(code), "US for the nation only",
                        "give the place another code");
    }

    private static boolean isCalledNation(String text) {
        return PlaceList.UNITED_STATES.meant(text).filter(Place.NATION::equals).isPresent();
    }

    private boolean isName(Entry row) {
        var name = row.text(NAME);
        var expected = "the place's name, as its sheet prints it";
        return isFilled(row, NAME, expected) && PlainText.isPrintable(name, row.where().field(NAME), problems)
                && (name.chars().anyMatch(Character::isLetter) || refuse("places.name", row, NAME, Quoted.of(name),
                        expected, "write the name in words"));
    }

    private boolean isFilled(Entry row, String column, String expected) {
        return !row.text(column).isEmpty() || refuse("places.blank", row, column, "a blank", expected,
                "fill in the " + column + ", or remove the row");
    }

    private static String codeKey(String code) {
        return PlaceList.isNumber(code) ? PlaceList.number(code) : PlaceList.key(code);
    }

    /** Whether no other place has the code or the name: a table could mean either. */
    private boolean isFree(Entry row, String column, String key) {
        var owner = owners.putIfAbsent(key, row);
        return owner == null || owner == row || refuse("places.twice", row, column, Quoted.of(row.text(column))
                        + ", which the place of line " + owner.where().line().orElse(0) + " is called too",
                "codes and names that only one place has", "give one of them another " + column
                        + ", or remove its row");
    }

    /** The code of the whole: the nation where the row does not say, or names what cannot be used. */
    private String within(Entry row) {
        var given = row.text(WITHIN);
        var owner = Optional.ofNullable(owners.get(codeKey(given))).map(whole -> whole.text(CODE));
        if (isNation(row.text(CODE))) {
            return "";
        }
        if (!given.isEmpty() && owner.isEmpty() && !isCalledNation(given)) {
            refuse("places.within", row, WITHIN, Quoted.of(given), "the code of another row, or US",
                    Nearest.hint(given, entries.keySet(), "add a row for it, or correct the code"));
        }
        return owner.filter(entries::containsKey).orElse(Place.NATION.code());
    }

    /** A place that is, over some steps, within itself is taken out of the circle. */
    private void refuseCircle(String code) {
        var way = new ArrayList<>(List.of(code));
        while (!way.contains(wholes.getOrDefault(way.getLast(), "")) && wholes.containsKey(wholes.get(way.getLast()))) {
            way.add(wholes.get(way.getLast()));
        }
        if (code.equals(wholes.get(way.getLast()))) {
            refuse("places.circle", entries.get(code), WITHIN, String.join(" > ", way) + " > " + code
                    + ", a place within itself", "places that do not lead back to themselves",
                    "correct \"within\" of one of them");
            wholes.put(code, Place.NATION.code());
        }
    }

    private boolean refuse(String rule, Entry row, String column, String found, String expected, String fix) {
        problems.add(Problem.ofEdition(rule, row.where().field(column), found, expected, fix));
        return false;
    }
}
