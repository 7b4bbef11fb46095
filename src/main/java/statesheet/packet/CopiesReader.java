package statesheet.packet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.document.Numerals;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.FigureDefinition;
import statesheet.edition.RowRules;
import statesheet.edition.Value;
import statesheet.edition.cells.CellReader;
import statesheet.edition.reading.ListFile;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.source.SourceFile;
import statesheet.table.GridCell;

/**
 * Reads a list of places and copies, such as a committee's members: a CSV file with the columns {@code place} and
 * {@code copies} in any order, and perhaps others that only its owner needs.
 *
 * <p>Rows of the same place add up. Places are in the order in which they are first named.
 */
public final class CopiesReader {

    private static final String PLACE = "place";
    private static final String COPIES = "copies";

    /** Columns that a list of members may have and no sheet needs. Any other might be one of ours, mistyped. */
    private static final List<String> NOT_READ = List.of("member", "district", "office", "note");

    /** In one file: forty reams, which no printer takes at once. */
    private static final int MOST = 10_000;

    private static final FigureDefinition NUMBER_OF_COPIES =
            FigureDefinition.plain("copies", "Copies", FigureDefinition.Scope.PLACES, Unit.COUNT);

    private final SourceFile file;
    private final PlaceList places;
    private final Problems problems;
    private final SequencedMap<Place, Copies> copies = new LinkedHashMap<>();

    private CopiesReader(SourceFile file, PlaceList places, Problems problems) {
        this.file = file;
        this.places = places;
        this.problems = problems;
    }

    /** What the file asks for, as far as it can be read; every cell that cannot be read is a problem. */
    public static List<Copies> read(SourceFile file, PlaceList places, Problems problems) {
        var own = new Problems();
        var reader = new CopiesReader(file, places, own);
        var form = new ListFile.Form("copies", List.of(PLACE, COPIES), NOT_READ, "may be there and are not read",
                "remove the column, or call it note", "place that is wanted", places.example().code() + ",12");
        ListFile.read(file, form, own).forEach(row -> reader.read(row.where(), row.text(PLACE), row.text(COPIES)));
        reader.checkSum();
        problems.addAll(own.all().stream().sorted(Problem.IN_ORDER_OF_THE_FILE).toList());
        return List.copyOf(reader.copies.values());
    }

    private void checkSum() {
        long all = copies.values().stream().mapToLong(Copies::number).sum();
        if (all > MOST) {
            problems.add(Problem.ofEdition("copies.too-many", file.where(), Numerals.count(all) + " copies in all",
                    "at most " + Numerals.count(MOST) + " in one packet", "print a smaller packet several times"));
        }
    }

    /** Both cells are checked, even if something is wrong with the first. */
    private void read(Where where, String typedPlace, String typedCopies) {
        var place = place(where, typedPlace);
        var number = number(where, typedCopies);
        if (place.isPresent() && number.isPresent()) {
            copies.merge(place.get(), new Copies(where.place(place.get().code()), place.get(), number.get()),
                    (first, more) -> new Copies(first.where(), first.place(),
                            Math.addExact(first.number(), more.number())));
        }
    }

    private Optional<Place> place(Where where, String typed) {
        var place = places.called(typed);
        if (typed.isEmpty()) {
            refusePlace(where, "a blank", "write the place, or remove the row");
        } else if (place.isEmpty()) {
            refusePlace(where, Quoted.of(typed) + ", an unknown place",
                    Nearest.hint(typed, places.names(), "write its code, or remove the row"));
        } else if (!place.get().hasSheet()) {
            refusePlace(where, Quoted.of(typed) + ", " + place.get().inWords() + ", which has no sheet of its own",
                    "write the code of another place, or remove the row");
        }
        return place.filter(Place::hasSheet);
    }

    private void refusePlace(Where where, String found, String fix) {
        problems.add(Problem.ofEdition("copies.place", where.field(PLACE), found,
                "a place's code, like " + places.example().code() + ", or its name", fix));
    }

    private Optional<Integer> number(Where where, String typed) {
        var expected = "a whole number of copies, from 1 to " + Numerals.count(MOST);
        var spot = where.field(COPIES);
        if (typed.isEmpty()) {
            problems.add(Problem.ofEdition("copies.blank", spot, "a blank", expected,
                    "write how many, or remove the row"));
            return Optional.empty();
        }
        var read = new CellReader(RowRules.NONE).read(new GridCell.Typed(where, typed), NUMBER_OF_COPIES, "", spot);
        read.problem().ifPresent(refused ->
                problems.add(Problem.ofEdition("copies.number", spot, refused.found(), expected,
                        "write a whole number in digits")));
        return read.value().flatMap(value -> within(spot, ((Value.Number) value).number(), expected));
    }

    private Optional<Integer> within(Where spot, BigDecimal value, String expected) {
        if (value.signum() > 0 && value.compareTo(BigDecimal.valueOf(MOST)) <= 0) {
            return Optional.of(value.intValueExact());
        }
        problems.add(Problem.ofEdition("copies.range", spot, Numerals.separated(value) + " copies", expected,
                value.signum() == 0 ? "write how many, or remove the row" : "print a smaller packet several times"));
        return Optional.empty();
    }
}
