package statesheet.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
 * @param nation       the nation's row; without values, but with the spots of blanks, where no file has it
 * @param rows         one per place in the file but those not reported, by code, in order of the names; a row that is
 *                     wrong as a whole has a problem, no values and no cells
 * @param brand        the brand's file; empty for the built-in brand
 */
public record Edition(Path folder, SourceFile file, String id, String organization, String topic, String period,
        LocalDate published, String language, int pages, boolean sample, Source source, List<String> literals,
        RowRules rules, SequencedMap<String, FigureDefinition> dictionary, List<SourceFile> figures, Row nation,
        SequencedMap<String, Row> rows, SourceFile sheet, Optional<SourceFile> brand) {

    /** Reasons by code, in order of the names, for the places that have none of the rows. */
    public Map<String, String> notReported() {
        var reasons = new LinkedHashMap<String, String>();
        Place.ALL.stream().map(Place::code).filter(code -> !rows.containsKey(code))
                .forEach(code -> rules.whyNotReported(code).ifPresent(reason -> reasons.put(code, reason)));
        return Collections.unmodifiableMap(reasons);
    }

    /** Who published the figures; both empty where the edition does not say. */
    public record Source(String name, String url) {}
}
