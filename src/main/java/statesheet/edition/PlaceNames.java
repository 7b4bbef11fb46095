package statesheet.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places and regions of the United States under all names that published tables give them. */
public final class PlaceNames {

    /**
     * Usual spellings besides the name and the USPS code, by code: the abbreviations of the Government Publishing
     * Office's Style Manual (2016, 9.13), those of the Associated Press, and what federal tables write.
     */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("US", "usa|u s a|united states of america|u s total|us total|united states total|total us|nation"
                    + "|nationwide|national|national total|total united states|all states"),
            Map.entry("AL", "ala"), Map.entry("AZ", "ariz"), Map.entry("AR", "ark"), Map.entry("CA", "calif|cal"),
            Map.entry("CO", "colo"), Map.entry("CT", "conn"), Map.entry("DE", "del"),
            Map.entry("DC", "washington d c|washington dc|wash d c|d c|dist of col|dist of columbia|dist columbia"
                    + "|district of col|district columbia"),
            Map.entry("FL", "fla"), Map.entry("ID", "ida"), Map.entry("IL", "ill"), Map.entry("IN", "ind"),
            Map.entry("KS", "kans|kan"), Map.entry("KY", "commonwealth of kentucky"),
            Map.entry("MD", "md"), Map.entry("MA", "mass|commonwealth of massachusetts"), Map.entry("MI", "mich"),
            Map.entry("MN", "minn"), Map.entry("MS", "miss"), Map.entry("MT", "mont"), Map.entry("NE", "nebr|neb"),
            Map.entry("NV", "nev"), Map.entry("NH", "n h"), Map.entry("NJ", "n j"), Map.entry("NM", "n mex|n m"),
            Map.entry("NY", "n y|new york state"), Map.entry("NC", "n c|n carolina"),
            Map.entry("ND", "n dak|n d|n dakota"), Map.entry("OK", "okla"), Map.entry("OR", "oreg|ore"),
            Map.entry("PA", "penn|penna|commonwealth of pennsylvania"),
            Map.entry("PR", "p r|commonwealth of puerto rico"),
            Map.entry("RI", "r i"), Map.entry("SC", "s c|s carolina"), Map.entry("SD", "s dak|s d|s dakota"),
            Map.entry("TN", "tenn"), Map.entry("TX", "tex"), Map.entry("VA", "commonwealth of virginia"),
            Map.entry("WA", "wash|washington state"), Map.entry("WV", "w va|w virginia"), Map.entry("WI", "wis|wisc"),
            Map.entry("WY", "wyo"), Map.entry("AS", "amer samoa|am samoa"),
            Map.entry("MP", "n mariana islands|n mariana is|no mariana islands|n marianas|northern marianas"
                    + "|northern mariana is|cnmi|commonwealth of the northern mariana islands"),
            Map.entry("VI", "virgin islands|us virgin islands|virgin islands us|virgin islands u s|virgin is"
                    + "|u s virgin is|usvi|v i"));

    /** FIPS 5-2, and its territories; 00 is the nation. */
    private static final List<String> FIPS = List.of(
            "AL01", "AK02", "AZ04", "AR05", "CA06", "CO08", "CT09", "DE10", "DC11", "FL12", "GA13", "HI15", "ID16",
            "IL17", "IN18", "IA19", "KS20", "KY21", "LA22", "ME23", "MD24", "MA25", "MI26", "MN27", "MS28", "MO29",
            "MT30", "NE31", "NV32", "NH33", "NJ34", "NM35", "NY36", "NC37", "ND38", "OH39", "OK40", "OR41", "PA42",
            "RI44", "SC45", "SD46", "TN47", "TX48", "UT49", "VT50", "VA51", "WA53", "WV54", "WI55", "WY56", "AS60",
            "GU66", "MP69", "PR72", "VI78", "US00");

    /** The Census Bureau's four regions and nine divisions. */
    private static final Set<String> REGIONS = Set.of("northeast", "midwest", "south", "west", "new england",
            "middle atlantic", "mid atlantic", "east north central", "west north central", "south atlantic",
            "east south central", "west south central", "mountain", "pacific");

    /** What a GEOID has between its level of places and the state's code: {@code 0400000US06}. */
    private static final String GEOID = "00000US";

    private static final int COUNTY_DIGITS = 5;

    private static final String FOOTNOTE_MARKS = "*†‡§#";

    private static final Map<String, Place> BY_KEY = byKey();

    private PlaceNames() {}

    private static Map<String, Place> byKey() {
        var places = new HashMap<String, Place>();
        var all = new ArrayList<>(Place.ALL);
        all.add(Place.NATION);
        for (var place : all) {
            places.put(key(place.code()), place);
            places.put(key(place.name()), place);
            for (var spelling : SPELLINGS.getOrDefault(place.code(), "").split("\\|")) {
                places.put(spelling, place);
            }
        }
        places.remove("");
        return Map.copyOf(places);
    }

    /** The place or the nation that a table means by a code, a name or a usual spelling, in any case. */
    public static Optional<Place> meant(String typed) {
        var key = key(typed);
        return Optional.ofNullable(BY_KEY.get(key)).or(() -> within(key, "the ", ""))
                .or(() -> within(key, "state of ", "")).or(() -> within(key, "", " state"));
    }

    private static Optional<Place> within(String key, String before, String after) {
        return key.length() > before.length() + after.length() && key.startsWith(before) && key.endsWith(after)
                ? Optional.ofNullable(BY_KEY.get(key.substring(before.length(), key.length() - after.length())))
                : Optional.empty();
    }

    /** The place or the nation with this FIPS code, with or without leading zeros, or a Census GEOID of a state. */
    public static Optional<Place> withFips(String typed) {
        int start = typed.length() > GEOID.length() && typed.substring(2).startsWith(GEOID) ? GEOID.length() + 2 : 0;
        var digits = typed.substring(start);
        if (digits.isEmpty() || digits.length() > COUNTY_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        // A state in a list of counties is its code and three zeros.
        int state = digits.length() > COUNTY_DIGITS - 2 && number % 1000 == 0 ? number / 1000 : number;
        return FIPS.stream().filter(code -> Integer.parseInt(code.substring(2)) == state).findFirst()
                .flatMap(code -> Place.withCode(code.substring(0, 2)));
    }

    /** Whether it is a region or a division of the Census Bureau. */
    public static boolean isRegion(String typed) {
        return REGIONS.contains(key(typed).replaceFirst(" (region|division|states)$", "").replaceFirst("^the ", ""));
    }

    /** Words in small letters with single spaces. Points, commas and the like separate words; footnote marks do not. */
    private static String key(String typed) {
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
