package statesheet.edition.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.edition.cells.RoundedCells;
import statesheet.edition.worked.WorkedOut;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;
import statesheet.table.Csv;
import statesheet.table.Grid;
import statesheet.table.JsonTable;
import statesheet.table.Workbook;

/** Reads the files of figures, and joins what they say by place. Lives as long as the reading of one edition. */
public final class FiguresReader {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");
    private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv", "tab");
    private static final String JSON = "json";

    /** Kinds of spreadsheets that are not read, by the ends of their names. */
    private static final Map<String, String> OTHER_SPREADSHEETS = Map.of("ods", "an OpenDocument spreadsheet",
            "xlsb", "a binary workbook", "numbers", "a spreadsheet of Apple Numbers");

    /**
     * What the files hold.
     *
     * @param wholes the nation and the places that others are within, by code, in order of the list; with no values
     *               where no file has them
     * @param places those with sheets by code, in order of the names, without those that are not reported
     */
    public record Rows(SequencedMap<String, Row> wholes, SequencedMap<String, Row> places) {

        /** Nothing of a file that is not read, since it is not known which places there are. */
        public static Rows none(SourceFile file) {
            var nation = new Row(Place.NATION, file.where(), Map.of(), Map.of(), Map.of(), Map.of());
            return new Rows(new LinkedHashMap<>(Map.of(Place.NATION.code(), nation)), new LinkedHashMap<>());
        }
    }

    private final Dictionary dictionary;
    private final RowRules rules;
    private final Optional<Json.Text> worksheet;
    private final Problems problems;
    private final SequencedMap<String, PlaceCells> places = new LinkedHashMap<>();
    /** The files by the names of the figures that have a column in them. */
    private final Map<String, Where> found = new HashMap<>();
    private final Set<String> filtered = new HashSet<>();

    private FiguresReader(Dictionary dictionary, RowRules rules, Optional<Json.Text> worksheet, Problems problems) {
        this.dictionary = dictionary;
        this.rules = rules;
        this.worksheet = worksheet;
        this.problems = problems;
    }

    /**
     * Every row of the files; without a header, no places and wholes without values, with problems reported.
     *
     * @param files     at least one, by the names that figures call them; the first decides which places there are, and
     *                  has the figures that name no file
     * @param worksheet the name of the worksheet to read, with its spot in edition.json
     */
    public static Rows read(SequencedMap<String, SourceFile> files, Optional<Json.Text> worksheet,
            Dictionary dictionary, RowRules rules, Problems problems) {
        var reader = new FiguresReader(dictionary, rules, worksheet, problems);
        var main = files.firstEntry();
        reader.refuseUselessWorksheet(files);
        files.forEach((name, file) -> reader.read(file, reader.figures(name, name.equals(main.getKey())),
                name.equals(main.getKey())));
        reader.refuseUselessFilters(main.getValue());
        return reader.rows(main.getValue());
    }

    private void refuseUselessWorksheet(SequencedMap<String, SourceFile> files) {
        if (files.values().stream().noneMatch(file -> WORKBOOKS.contains(ending(file)))) {
            worksheet.ifPresent(named -> problems.add(Problem.ofEdition("figures.worksheet", named.where(),
                    Quoted.of(named.value()) + ", a worksheet of a file that is not a workbook",
                    "\"worksheet\" only where \"figures\" names a workbook", "remove \"worksheet\"")));
        }
    }

    private List<FigureDefinition> figures(String file, boolean isMain) {
        return dictionary.typed().stream()
                .filter(figure -> figure.column().file().map(file::equals).orElse(isMain)).toList();
    }

    private void read(SourceFile file, List<FigureDefinition> figures, boolean isMain) {
        if (!isMain && figures.isEmpty()) {
            problems.add(Problem.warning("figures.unused", file.where(), "a file that no figure is read from",
                    "\"file\" of some figure to name it", "remove it from \"figures\" in edition.json"));
            return;
        }
        table(file, worksheet, problems).ifPresent(table -> LayoutFinder.find(table, file.where(), figures, dictionary,
                rules, problems)
                .ifPresent(layout -> {
                    layout.figures().forEach(figure -> found.put(figure.name(), file.where()));
                    rules.where().keySet().stream().filter(layout.headings()::has).forEach(filtered::add);
                    TableRows.read(table, layout, file.where(), rules, places, isMain, problems);
                }));
    }

    /** The names of a workbook's worksheets; none for other files. */
    public static List<String> worksheets(SourceFile file) {
        return WORKBOOKS.contains(ending(file)) ? Workbook.worksheets(file) : List.of();
    }

    /**
     * The cells of a file of any kind that is read; empty, with a problem reported, if it cannot be read.
     *
     * @param worksheet of a workbook; its first one where there is no name
     */
    public static Optional<Grid> table(SourceFile file, Optional<Json.Text> worksheet, Problems problems) {
        var ending = ending(file);
        if (WORKBOOKS.contains(ending)) {
            return Workbook.read(file, worksheet, problems);
        }
        if (TEXTS.contains(ending)) {
            return Csv.read(file, problems);
        }
        if (ending.equals(JSON)) {
            return JsonTable.read(file, problems);
        }
        problems.add(Problem.ofEdition("figures.kind", file.where(),
                OTHER_SPREADSHEETS.getOrDefault(ending, "a file of a kind") + " that is not read here",
                "a name that ends in .xlsx, .xls, .csv, .tsv, .txt or .json",
                "save the spreadsheet as .xlsx or CSV, and name that file instead"));
        return Optional.empty();
    }

    private static String ending(SourceFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The edition's choice of rows must be about some file's column; otherwise all rows would count. */
    private void refuseUselessFilters(SourceFile main) {
        rules.where().keySet().stream().filter(heading -> !filtered.contains(heading) && !found.isEmpty())
                .forEach(heading -> problems.add(Problem.ofEdition("table.where", main.where().field("where"),
                        "\"where\" with " + Quoted.of(heading) + ", which is the heading of no column",
                        "the heading of one column", "correct \"where\" in edition.json")));
    }

    private Rows rows(SourceFile file) {
        var rows = new HashMap<String, Row>();
        var columns = new RowReader.Columns(dictionary, found, new RoundedCells(), new HashSet<>());
        places.forEach((code, cells) -> {
            var row = RowReader.read(cells, columns, rules, problems);
            if (!cells.place().hasSheet() || !isNotReported(cells)) {
                rows.put(code, row);
            }
        });
        columns.rounded().warn(problems);
        var wholes = new LinkedHashMap<String, Row>();
        var sheets = new LinkedHashMap<String, Row>();
        for (var place : rules.places().withNation()) {
            var row = Optional.ofNullable(rows.get(place.code()));
            if (place.isWhole()) {
                wholes.put(place.code(), row.orElseGet(() -> noRow(place, file)));
            }
            row.filter(_ -> place.hasSheet()).ifPresent(own -> sheets.put(place.code(), own));
        }
        FractionChecks.check(dictionary, columns.percents(), wholes.values(), sheets.values(), problems);
        var worked = WorkedOut.of(dictionary, rules, wholes.values(), sheets.values());
        wholes.replaceAll((code, _) -> worked.get(code));
        sheets.replaceAll((code, _) -> worked.get(code));
        return new Rows(Collections.unmodifiableSequencedMap(wholes), Collections.unmodifiableSequencedMap(sheets));
    }

    /** A place that the edition lists, or one with a blank row where the edition has a reason for all others. */
    private boolean isNotReported(PlaceCells cells) {
        var code = cells.place().code();
        return rules.notReported().containsKey(code) || !cells.isEmpty() && cells.hasOnlyBlanks()
                && rules.whyNotReported(code).isPresent();
    }

    /** A row of blanks, for the figures that have a column. */
    private Row noRow(Place whole, SourceFile file) {
        var blanks = new HashMap<String, Where>();
        found.forEach((figure, where) -> blanks.put(figure, where.figure(whole.code(), figure)));
        return new Row(whole, file.where().place(whole.code()), Map.of(), blanks, Map.of(), Map.of());
    }
}
