package statesheet.edition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.problem.Several;
import statesheet.source.SourceFile;

/**
 * The places that an edition's rows may be of: those of the United States, or a list of its own. Every list knows the
 * nation. Immutable.
 */
public final class PlaceList {

    public static final PlaceList UNITED_STATES = UnitedStates.list();

    /** The file of an own list, in the folder of the edition. */
    public static final String FILE = "places.csv";

    /** What a GEOID has between its level of places and the place's number: {@code 0400000US06}. */
    private static final String GEOID = "00000US";

    private static final String FOOTNOTE_MARKS = "*†‡§#";

    private final Optional<SourceFile> file;
    private final List<Place> all;
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, Place> byKey = new HashMap<>();
    private final Map<String, Place> byNumber = new HashMap<>();

    /**
     * @param all       the nation left out
     * @param spellings codes by the keys of names besides those of the list
     * @param numbers   codes by numbers without leading zeros
     */
    PlaceList(Optional<SourceFile> file, List<Place> all, Map<String, String> spellings, Map<String, String> numbers) {
        this.file = file;
        this.all = all.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
        withNation().forEach(place -> byCode.put(place.code(), place));
        spellings.forEach((spelling, code) -> byKey.put(spelling, byCode.get(code)));
        numbers.forEach((number, code) -> byNumber.put(number, byCode.get(code)));
        byCode.values().stream().filter(place -> !isNumber(place.code()))
                .forEach(place -> byKey.put(key(place.code()), place));
        byCode.values().forEach(place -> byKey.put(key(place.name()), place));
    }

    /**
     * A list of its own.
     *
     * @param places of which no code or name is another's, by their keys
     */
    public static PlaceList of(SourceFile file, List<Place> places) {
        var spellings = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        for (var place : places) {
            spellings(place, places).forEach(spelling -> {
                var other = spellings.put(spelling, place.code());
                if (other != null && !other.equals(place.code())) {
                    ambiguous.add(spelling);
                }
            });
        }
        spellings.keySet().removeAll(ambiguous);
        spellings.putAll(UnitedStates.spellingsOf(Place.NATION));
        var numbers = new HashMap<String, String>();
        places.stream().map(Place::code).filter(PlaceList::isNumber).forEach(code -> numbers.put(number(code), code));
        return new PlaceList(Optional.of(file), places, spellings, numbers);
    }

    /** Benton, Benton County, County of Benton, with or without the name of its whole: Benton County, Oregon. */
    private static List<String> spellings(Place place, List<Place> places) {
        var name = key(place.name());
        var kind = key(place.kind());
        var bare = key(withoutKind(place));
        var whole = places.stream().filter(other -> other.code().equals(place.within())).map(Place::name).findFirst();
        return Stream.of(name, bare, bare + " " + kind, kind + " of " + bare).flatMap(spelling ->
                Stream.concat(Stream.of(spelling), whole.map(of -> spelling + " " + key(of)).stream())).toList();
    }

    private static String withoutKind(Place place) {
        var end = " " + place.kind().toLowerCase(Locale.ROOT);
        return place.name().toLowerCase(Locale.ROOT).endsWith(end)
                ? place.name().substring(0, place.name().length() - end.length()) : place.name();
    }

    /** The file that has the list; empty for the United States. */
    public Optional<SourceFile> file() {
        return file;
    }

    /** What messages call the places: states and territories, the places of places.csv. */
    public String words() {
        return isOwn() ? "the places of " + FILE : "states and territories";
    }

    public boolean isOwn() {
        return file.isPresent();
    }

    /** Every place but the nation, in order of the names. */
    public List<Place> all() {
        return all;
    }

    /** Every place, the nation first. */
    public List<Place> withNation() {
        return Stream.concat(Stream.of(Place.NATION), all.stream()).toList();
    }

    /** The codes, each once, in order of the names of their places. */
    public List<String> inOrder(Collection<String> codes) {
        return codes.stream().distinct().sorted((one, other) -> nameOf(one).compareTo(nameOf(other))).toList();
    }

    private String nameOf(String code) {
        return withCode(code).map(Place::name).orElse(code);
    }

    /** How messages list them, in order of the names: states by codes, the first few of an own list by names. */
    public String listed(Collection<String> codes) {
        return isOwn() ? Several.named(inOrder(codes).stream().map(this::nameOf).toList())
                : String.join(", ", inOrder(codes));
    }

    /** Those that can have a sheet, in order of the names. */
    public List<Place> withSheets() {
        return all.stream().filter(Place::hasSheet).toList();
    }

    /** Those that should all have a row where most of them have one: the 50 states, or every place of an own list. */
    public List<Place> expected() {
        return withSheets().stream().filter(place -> isOwn() || UnitedStates.isState(place)).toList();
    }

    /** The codes of those that can have a sheet, and their names with and without the kind. */
    public List<String> names() {
        return withSheets().stream().flatMap(place -> Stream.of(place.code(), place.name(), withoutKind(place)))
                .toList();
    }

    /** One that messages show how to write. */
    public Place example() {
        return withCode("NM").filter(_ -> !isOwn()).or(() -> withSheets().stream().findFirst()).orElse(Place.NATION);
    }

    /** The place, or the nation, with this code as the list writes it. */
    public Optional<Place> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The place, or the nation, that a person means by a code or a name. */
    public Optional<Place> called(String typed) {
        return meant(typed).or(() -> withNumber(typed.strip()));
    }

    /** The place, or the nation, that a table means by a code, a name or a usual spelling, in any case. */
    public Optional<Place> meant(String typed) {
        var key = key(typed);
        return Optional.ofNullable(byKey.get(key)).or(() -> within(key, "the ", ""))
                .or(() -> within(key, "state of ", "")).or(() -> within(key, "", " state"));
    }

    private Optional<Place> within(String key, String before, String after) {
        return key.length() > before.length() + after.length() && key.startsWith(before) && key.endsWith(after)
                ? Optional.ofNullable(byKey.get(key.substring(before.length(), key.length() - after.length())))
                : Optional.empty();
    }

    /** The place, or the nation, with this FIPS code or other number, with or without leading zeros, or its GEOID. */
    public Optional<Place> withNumber(String typed) {
        int start = typed.length() > GEOID.length() && typed.substring(2).startsWith(GEOID) ? GEOID.length() + 2 : 0;
        var digits = typed.substring(start);
        return isNumber(digits) ? Optional.ofNullable(byNumber.get(number(digits))) : Optional.empty();
    }

    public static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** Digits without the zeros before them. */
    public static String number(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    /** Whether the place is within the other, or within something that is. */
    public boolean isWithin(Place place, Place other) {
        var whole = withCode(place.within());
        return whole.isPresent() && (whole.get().equals(other) || isWithin(whole.get(), other));
    }

    /** Whether it is a region or a division of the Census Bureau, which only the list of states passes over. */
    public boolean isRegion(String typed) {
        return !isOwn() && UnitedStates.isRegion(key(typed));
    }

    /**
     * What a name is compared by: words in small letters with single spaces. Points, commas and the like separate
     * words; footnote marks do not.
     */
    public static String key(String typed) {
        var key = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            char mark = typed.charAt(at);
            if (Character.isLetterOrDigit(mark) || Character.getType(mark) == Character.OTHER_NUMBER
                    || FOOTNOTE_MARKS.indexOf(mark) >= 0) {
                key.append(Character.toLowerCase(mark));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
