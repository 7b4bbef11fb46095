package statesheet.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.source.SourceFile;

/**
 * An edition, read and checked. A text that was missing or wrong is empty; there is a problem then.
 *
 * @param folder       the folder that holds it all
 * @param file         its {@code edition.json}
 * @param published    printed in the footer, and every date in the PDF
 * @param pages        1 to 4
 * @param sample       whether the words "Sample data" stand on every page
 * @param literals     texts whose digits are not figures
 * @param rules        which rows of the spreadsheet count
 * @param dictionary   every figure by name, in the order of the file
 * @param figures      the spreadsheets
 * @param wholes       a row for the nation and each place that others are within, by code, the nation first; without
 *                     values, but with the spots of blanks, where no file has it
 * @param rows         one per place in the file that has a sheet but those not reported, by code, in order of the
 *                     names; a row that is wrong as a whole has a problem, no values and no cells
 * @param brand        the brand's file; empty for the built-in brand
 */
public record Edition(Path folder, SourceFile file, String id, String organization, String topic, String period,
        LocalDate published, String language, int pages, boolean sample, Source source, List<String> literals,
        RowRules rules, SequencedMap<String, FigureDefinition> dictionary, List<SourceFile> figures,
        SequencedMap<String, Row> wholes, SequencedMap<String, Row> rows, SourceFile sheet,
        Optional<SourceFile> brand) {

    /** The same figures with a text and a brand that are to be read anew. */
    public Edition again() {
        return new Edition(folder, file, id, organization, topic, period, published, language, pages, sample, source,
                literals, rules, dictionary, figures, wholes, rows, sheet.again(), brand.map(SourceFile::again));
    }

    public PlaceList places() {
        return rules.places();
    }

    public Row nation() {
        return wholes.get(Place.NATION.code());
    }

    /** The rows of the wholes and of the places, each once. */
    public List<Row> allRows() {
        return Stream.concat(wholes.values().stream(), rows.values().stream().filter(row -> !row.place().isWhole()))
                .toList();
    }

    /** The row of what a place is within. */
    public Row whole(Row row) {
        return wholes.getOrDefault(row.place().within(), nation());
    }

    /** What the sheets' places are within, in order of the names: for states the nation. */
    public List<Row> wholesOfSheets() {
        var codes = rows.values().stream().map(row -> row.place().within()).collect(Collectors.toSet());
        return wholes.values().stream().filter(whole -> codes.contains(whole.place().code())).toList();
    }

    /** Reasons by code, in order of the names, for the places that have none of the rows. */
    public Map<String, String> notReported() {
        var reasons = new LinkedHashMap<String, String>();
        places().withSheets().stream().map(Place::code).filter(code -> !rows.containsKey(code))
                .forEach(code -> rules.whyNotReported(code).ifPresent(reason -> reasons.put(code, reason)));
        return Collections.unmodifiableMap(reasons);
    }

    /**
     * The codes of the District of Columbia and of territories that have neither a row nor a reason, in order of the
     * names; none where the edition is not one of most states.
     */
    public List<String> leftOut() {
        var expected = places().expected();
        boolean isOfMost =
                2 * expected.stream().filter(place -> rows.containsKey(place.code())).count() > expected.size();
        return places().withSheets().stream().filter(place -> isOfMost && !expected.contains(place)).map(Place::code)
                .filter(code -> !rows.containsKey(code) && rules.whyNotReported(code).isEmpty()).toList();
    }

    /** Who published the figures; both empty where the edition does not say. */
    public record Source(String name, String url) {}
}
