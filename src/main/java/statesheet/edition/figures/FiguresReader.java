package statesheet.edition.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;
import statesheet.table.Csv;
import statesheet.table.Workbook;

/** Reads the file of figures: one row per place, and the nation's. Lives as long as the reading of one file. */
public final class FiguresReader {

    /**
     * What the file holds.
     *
     * @param nation with no values and no cells where the file has no row US
     * @param places by code, in order of the codes, without those that are listed as not reported
     */
    public record Rows(Row nation, SequencedMap<String, Row> places) {}

    private final Dictionary dictionary;
    private final Map<String, String> notReported;
    private final Problems problems;
    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, Where> seen = new HashMap<>();

    private FiguresReader(Dictionary dictionary, Map<String, String> notReported, Problems problems) {
        this.dictionary = dictionary;
        this.notReported = notReported;
        this.problems = problems;
    }

    /** Every row of the file; without a header, no places and a nation without values, with problems reported. */
    public static Rows read(SourceFile file, Optional<Json.Text> worksheet, Dictionary dictionary,
            Map<String, String> notReported, Problems problems) {
        return typedRows(file, worksheet, dictionary, problems).map(typed -> {
            var reader = new FiguresReader(dictionary, notReported, problems);
            typed.forEach(reader::take);
            return reader.rows(file);
        }).orElseGet(() -> new Rows(noNation(file), new TreeMap<>()));
    }

    private static Optional<List<TypedRow>> typedRows(SourceFile file, Optional<Json.Text> worksheet,
            Dictionary dictionary, Problems problems) {
        var name = file.name().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(xlsx?|xlsb|ods)")) {
            return Workbook.read(file, worksheet, problems)
                    .flatMap(table -> TableFigures.read(table, file.where(), dictionary, problems));
        }
        worksheet.ifPresent(named -> problems.add(Problem.ofEdition("figures.worksheet", named.where(),
                "\"" + named.value() + "\", a worksheet of a file that is not a workbook",
                "\"worksheet\" only where \"figures\" names a workbook", "remove \"worksheet\"")));
        if (name.endsWith(".csv")) {
            return Csv.read(file, problems)
                    .flatMap(table -> TableFigures.read(table, file.where(), dictionary, problems));
        }
        if (name.endsWith(".json")) {
            return JsonFigures.read(file, dictionary, problems);
        }
        problems.add(Problem.ofEdition("figures.file-kind", file.where(), "a file of a kind that is not read here",
                "a name that ends in .xlsx, .xls, .csv or .json",
                "save the spreadsheet as .xlsx or CSV, and name that file in edition.json"));
        return Optional.empty();
    }

    private Rows rows(SourceFile file) {
        var nation = Optional.ofNullable(rows.remove(Place.NATION.code()));
        if (nation.isEmpty()) {
            problems.add(Problem.ofEdition("figures.no-nation", file.where().place(Place.NATION.code()), "no row US",
                    "the nation's figures in a row whose place is US", "add the row US"));
        }
        var places = new TreeMap<>(rows);
        places.keySet().removeAll(notReported.keySet());
        return new Rows(nation.orElseGet(() -> noNation(file)), Collections.unmodifiableSequencedMap(places));
    }

    private static Row noNation(SourceFile file) {
        return new Row(Place.NATION, file.where().place(Place.NATION.code()), Map.of(), Map.of());
    }

    private void take(TypedRow typed) {
        var code = Numeral.stripped(typed.place());
        var place = placeMeant(code);
        if (place.isEmpty()) {
            problems.add(unknown(typed, code));
            return;
        }
        if (!code.equals(place.get().code())) {
            problems.add(place.get().own(notItsCode(typed, code, place.get())));
        }
        var earlier = seen.putIfAbsent(place.get().code(), typed.where());
        if (earlier == null) {
            rows.put(place.get().code(), RowReader.read(typed, place.get(), dictionary, notReported, problems));
        } else {
            problems.add(place.get().own(twice(typed, earlier, place.get())));
        }
    }

    /** The place that is meant by a code in any case or a name, so that its other problems are reported too. */
    private static Optional<Place> placeMeant(String typed) {
        boolean nation = typed.equalsIgnoreCase(Place.NATION.code()) || typed.equalsIgnoreCase(Place.NATION.name());
        return nation ? Optional.of(Place.NATION) : Place.called(typed);
    }

    private static Problem unknown(TypedRow typed, String code) {
        var known = Stream.concat(Stream.of(Place.NATION), Place.ALL.stream())
                .flatMap(place -> Stream.of(place.code(), place.name())).toList();
        return Problem.ofEdition("row.unknown-place", typed.where().field("place"),
                code.isEmpty() ? "a blank" : Numeral.quoted(code) + ", an unknown place",
                "the two-letter postal code of a state or territory, or US",
                Nearest.hint(code, known, "write the place's code, or remove the row"));
    }

    private static Problem notItsCode(TypedRow typed, String code, Place place) {
        return Problem.ofEdition("row.code", typed.where().field("place"), Numeral.quoted(code),
                "the place's code in capital letters", "write " + place.code());
    }

    private static Problem twice(TypedRow typed, Where earlier, Place place) {
        return Problem.ofEdition("row.twice", typed.where().field("place"),
                "a second row " + place.code() + "; the first is at " + spot(earlier),
                "one row for each place", "remove one of the two");
    }

    private static String spot(Where row) {
        return row.cell().map(cell -> "cell " + cell.address()).orElseGet(() -> "line " + row.line().getAsInt());
    }
}
