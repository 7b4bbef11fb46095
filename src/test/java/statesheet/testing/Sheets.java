package statesheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import statesheet.brand.PrintSize;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.problem.ProblemException;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;

/** Composed sheets of an edition's places. */
public final class Sheets {

    private Sheets() {}

    /** Of every place that has figures, by code; each of them must fit; some may be warned. */
    public static Map<String, Sheet> of(Path edition, PrintSize size) throws ProblemException {
        var opened = OpenEdition.open(edition, new SheetKind(Profile.DIGITAL, size));
        var sheets = new LinkedHashMap<String, Sheet>();
        for (var row : opened.edition().rows().values()) {
            var problems = new Problems();
            var sheet = opened.compose(row, false, problems);
            assertEquals(List.of(), problems.all().stream().filter(Problem::stopsAny).toList());
            sheets.put(row.place().code(), sheet.orElseThrow());
        }
        return sheets;
    }

    /** The usual sheets of an edition, whatever its problems, as long as a draft can be made. */
    public static OpenEdition read(Path folder) {
        var problems = new Problems();
        return EditionReader.read(folder, problems).flatMap(edition ->
                OpenEdition.of(edition, SheetKind.USUAL, problems)).orElseThrow();
    }
}
