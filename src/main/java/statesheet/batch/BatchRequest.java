package statesheet.batch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;

/**
 * How the sheets of a batch are to be made, and where.
 *
 * @param out    the folder for the files; paths are reported under it as it is given here
 * @param names  of the files
 * @param draft  whether sheets are made whatever their problems, and marked
 * @param dpi    the resolution of the pages' pictures; empty where there are to be none
 * @param review whether a page is written on which all sheets can be looked through
 * @param jobs   how many sheets are made at the same time; 1 or more
 * @param force  whether files are replaced that Statesheet did not make
 * @param prune  whether sheets of places that have no row any more are moved away
 */
public record BatchRequest(PlaceSelection places, Path out, NamePattern names, SheetKind kind, boolean draft,
        OptionalInt dpi, boolean review, int jobs, boolean force, boolean prune) {

    /** Every place's finished sheet under its usual name, on all processors. */
    public static BatchRequest into(Path out) {
        return new BatchRequest(new PlaceSelection.All(), out, NamePattern.usual(SheetKind.USUAL), SheetKind.USUAL,
                false, OptionalInt.empty(), false, Runtime.getRuntime().availableProcessors(), false, false);
    }

    /** The names of the sheets' files, without ending, by the places' codes. */
    Map<String, String> fileNames(Edition edition, Collection<Row> rows) throws ProblemException {
        var names = names().names(edition, rows.stream().map(Row::place).toList());
        names.replaceAll((_, name) -> name + draftMark());
        return names;
    }

    String draftMark() {
        return draft ? "-DRAFT" : "";
    }
}
