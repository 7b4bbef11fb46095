package statesheet.edition.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.SourceFile;
import statesheet.table.Csv;
import statesheet.table.JsonTable;
import statesheet.table.Grid;
import statesheet.table.Workbook;

/** Reads the files of figures, and joins what they say by place. Lives as long as the reading of one edition. */
public final class FiguresReader {

    /**
     * What the files hold.
     *
     * @param nation with no values and no cells where no file has the nation
     * @param places by code, in order of the codes, without those that are listed as not reported
     */
    public record Rows(Row nation, SequencedMap<String, Row> places) {}

    private final Dictionary dictionary;
    private final RowRules rules;
    private final Optional<Json.Text> worksheet;
    private final Problems problems;
    private final SequencedMap<String, PlaceCells> places = new LinkedHashMap<>();

    private FiguresReader(Dictionary dictionary, RowRules rules, Optional<Json.Text> worksheet, Problems problems) {
        this.dictionary = dictionary;
        this.rules = rules;
        this.worksheet = worksheet;
        this.problems = problems;
    }

    /**
     * Every row of the files; without a header, no places and a nation without values, with problems reported.
     *
     * @param files     at least one, by the names that figures call them; the first is that of figures that name none
     * @param worksheet the name of the worksheet to read, with its spot in edition.json
     */
    public static Rows read(SequencedMap<String, SourceFile> files, Optional<Json.Text> worksheet, Dictionary dictionary,
            RowRules rules, Problems problems) {
        var reader = new FiguresReader(dictionary, rules, worksheet, problems);
        files.forEach((name, file) -> reader.read(file, reader.figures(name, name.equals(files.firstEntry().getKey()))));
        return reader.rows(files.firstEntry().getValue());
    }

    private List<FigureDefinition> figures(String file, boolean first) {
        return dictionary.typed().stream()
                .filter(figure -> figure.column().file().map(file::equals).orElse(first)).toList();
    }

    private void read(SourceFile file, List<FigureDefinition> figures) {
        table(file).ifPresent(table -> TableLayout.of(table, file.where(), figures, rules, problems).ifPresent(layout ->
                TableRows.read(table, layout, file.where(), rules, places, problems)));
    }

    private Optional<Grid> table(SourceFile file) {
        var name = file.name().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(xlsx?|xlsm|xlsb|ods)")) {
            return Workbook.read(file, worksheet, problems);
        }
        worksheet.ifPresent(named -> problems.add(Problem.ofEdition("figures.worksheet", named.where(),
                "\"" + named.value() + "\", a worksheet of a file that is not a workbook",
                "\"worksheet\" only where \"figures\" names a workbook", "remove \"worksheet\"")));
        return name.endsWith(".json") ? JsonTable.read(file, problems) : Csv.read(file, problems);
    }

    private Rows rows(SourceFile file) {
        var rows = new TreeMap<String, Row>();
        places.forEach((code, cells) -> rows.put(code, RowReader.read(cells, dictionary, rules, problems)));
        var nation = Optional.ofNullable(rows.remove(Place.NATION.code()));
        rows.keySet().removeAll(rules.notReported().keySet());
        return new Rows(nation.orElseGet(() -> noNation(file)), Collections.unmodifiableSequencedMap(rows));
    }

    private static Row noNation(SourceFile file) {
        return new Row(Place.NATION, file.where().place(Place.NATION.code()), Map.of(), Map.of(), List.of());
    }
}
