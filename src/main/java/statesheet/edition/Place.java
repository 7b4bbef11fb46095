package statesheet.edition;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import statesheet.problem.Problem;

/**
 * A place that can have a sheet, or the nation.
 *
 * @param code the USPS code, {@code US} for the nation (USPS Publication 28, appendix B)
 * @param name the name as a title: New Mexico
 * @param kind Massachusetts, Pennsylvania, Virginia and Kentucky are states here: they differ in name alone
 */
public record Place(String code, String name, Kind kind) {

    public static final Place NATION = new Place("US", "United States", Kind.NATION);

    /** The 50 states, the District of Columbia and the territories, in order of their names. */
    public static final List<Place> ALL = listed("""
            AK Alaska|AL Alabama|AR Arkansas|AS American Samoa|AZ Arizona|CA California|CO Colorado|CT Connecticut
            DC District of Columbia|DE Delaware|FL Florida|GA Georgia|GU Guam|HI Hawaii|IA Iowa|ID Idaho|IL Illinois
            IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan
            MN Minnesota|MO Missouri|MP Northern Mariana Islands|MS Mississippi|MT Montana|NC North Carolina
            ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York|OH Ohio
            OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota
            TN Tennessee|TX Texas|UT Utah|VA Virginia|VI U.S. Virgin Islands|VT Vermont|WA Washington
            WI Wisconsin|WV West Virginia|WY Wyoming
            """);

    private static final Map<String, Place> BY_CODE = ALL.stream().collect(Collectors.toMap(Place::code, p -> p));

    /** The place, or the nation, with this code; upper case only, as the files write it. */
    public static Optional<Place> withCode(String code) {
        return code.equals(NATION.code) ? Optional.of(NATION) : Optional.ofNullable(BY_CODE.get(code));
    }

    /** The place that a person means by a code or a name, ignoring case; never the nation. */
    public static Optional<Place> called(String typed) {
        var word = typed.strip();
        return Optional.ofNullable(BY_CODE.get(word.toUpperCase(Locale.ROOT)))
                .or(() -> ALL.stream().filter(place -> place.name.equalsIgnoreCase(word)).findFirst());
    }

    /** The codes, each once, in order of the names of their places. */
    public static List<String> inOrder(Collection<String> codes) {
        return codes.stream().distinct().sorted(Comparator.comparing(code ->
                withCode(code).map(Place::name).orElse(code))).toList();
    }

    /** A problem found in this place's row. The nation's row is behind every sheet. */
    public Problem own(Problem ofRow) {
        return kind == Kind.NATION ? ofRow.at(ofRow.where().place(code)) : ofRow.ofPlace(code);
    }

    /** The name as running text has it: the District of Columbia, the Northern Mariana Islands, New Mexico. */
    public String nameInText() {
        return switch (code) {
            case "DC", "MP", "VI", "US" -> "the " + name;
            default -> name;
        };
    }

    private static List<Place> listed(String table) {
        return Arrays.stream(table.strip().split("[|\n]"))
                .map(entry -> new Place(entry.substring(0, 2), entry.substring(3), kindOf(entry.substring(0, 2))))
                .sorted(Comparator.comparing(Place::name)).toList();
    }

    private static Kind kindOf(String code) {
        return switch (code) {
            case "DC" -> Kind.DISTRICT;
            case "AS", "GU", "VI" -> Kind.TERRITORY;
            case "MP", "PR" -> Kind.COMMONWEALTH;
            default -> Kind.STATE;
        };
    }
}
