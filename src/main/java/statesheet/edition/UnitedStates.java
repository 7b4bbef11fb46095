package statesheet.edition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places and regions of the United States under all names that published tables give them. */
public final class UnitedStates {

    private static final String STATE = "State";

    /** By their codes, in order: the 50 states, the District of Columbia and the territories. */
    private static final String PLACES = """
            AK Alaska|AL Alabama|AR Arkansas|AS American Samoa|AZ Arizona|CA California|CO Colorado|CT Connecticut
            DC District of Columbia|DE Delaware|FL Florida|GA Georgia|GU Guam|HI Hawaii|IA Iowa|ID Idaho|IL Illinois
            IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan
            MN Minnesota|MO Missouri|MP Northern Mariana Islands|MS Mississippi|MT Montana|NC North Carolina
            ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York|OH Ohio
            OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota
            TN Tennessee|TX Texas|UT Utah|VA Virginia|VI U.S. Virgin Islands|VT Vermont|WA Washington
            WI Wisconsin|WV West Virginia|WY Wyoming
            """;

    /** What is no state. Massachusetts, Pennsylvania, Virginia and Kentucky are: they differ in name alone. */
    private static final Map<String, String> OTHER_KINDS = Map.of("DC", "District", "AS", "Territory",
            "GU", "Territory", "VI", "Territory", "MP", "Commonwealth", "PR", "Commonwealth");

    /** Those that running text calls the District of Columbia, the Northern Mariana Islands. */
    private static final Set<String> WITH_THE = Set.of("DC", "MP", "VI");

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

    private UnitedStates() {}

    static PlaceList list() {
        var places = Arrays.stream(PLACES.strip().split("[|\n]"))
                .map(entry -> place(entry.substring(0, 2), entry.substring(3))).toList();
        var spellings = new HashMap<String, String>();
        Stream.concat(Stream.of(Place.NATION), places.stream()).map(UnitedStates::spellingsOf)
                .forEach(spellings::putAll);
        return new PlaceList(Optional.empty(), places, spellings, numbers());
    }

    private static Place place(String code, String name) {
        return new Place(code, name, OTHER_KINDS.getOrDefault(code, STATE), WITH_THE.contains(code),
                Place.NATION.code(), Place.Role.PART);
    }

    /** The code by every usual spelling of the place. */
    static Map<String, String> spellingsOf(Place place) {
        return Stream.of(SPELLINGS.getOrDefault(place.code(), "").split("\\|")).filter(one -> !one.isEmpty())
                .collect(Collectors.toMap(spelling -> spelling, _ -> place.code()));
    }

    /** Codes by FIPS codes. A state in a list of counties is its number and three zeros. */
    private static Map<String, String> numbers() {
        return FIPS.stream().flatMap(code -> Stream.of("", "000").map(zeros -> code + zeros))
                .collect(Collectors.toMap(code -> PlaceList.number(code.substring(2)), code -> code.substring(0, 2),
                        (one, _) -> one));
    }

    /** Whether it is one of the 50 states. */
    public static boolean isState(Place place) {
        return place.kind().equals(STATE);
    }

    public static boolean isStateOrDistrict(Place place) {
        return isState(place) || place.kind().equals(OTHER_KINDS.get("DC"));
    }

    /** Whether it is a region or a division of the Census Bureau, by its key. */
    static boolean isRegion(String key) {
        return REGIONS.contains(key.replaceFirst(" (region|division|states)$", "").replaceFirst("^the ", ""));
    }
}
