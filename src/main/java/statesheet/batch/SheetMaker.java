package statesheet.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.making.FinishedSheet;
import statesheet.making.OpenEdition;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.writing.FileFacts;
import statesheet.writing.FolderWriter;
import statesheet.writing.NewFile;
import statesheet.writing.Stored;

/**
 * Makes single sheets as files. Thread-safe.
 *
 * @param names    of the files, without ending, by the place's code
 * @param madeFrom what all sheets are made from
 */
record SheetMaker(OpenEdition sheets, BatchRequest request, Map<String, String> names, FolderWriter writer,
        String madeFrom) {

    SheetMaker(OpenEdition sheets, BatchRequest request, Map<String, String> names, FolderWriter writer) {
        this(sheets, request, names, writer, sheets.madeFrom());
    }

    /** Makes the sheet of one of the edition's rows. All its files are ready before the first one is written. */
    SheetOutcome make(Row row) {
        var place = row.place();
        var problems = new Problems();
        return made(row, problems).flatMap(sheet -> writer.put(files(place, sheet, problems), problems))
                .map(stored -> outcome(place, stored, problems.all()))
                .orElseGet(() -> new SheetOutcome.NotMade(place, writer.older(name(place) + ".pdf"), problems.all()));
    }

    private Optional<FinishedSheet> made(Row row, Problems problems) {
        boolean isStopped = !request.draft() && sheets.isStopped(row.place().code());
        return isStopped ? Optional.empty() : sheets.make(row, request.draft(), problems);
    }

    private List<NewFile> files(Place place, FinishedSheet sheet, Problems problems) {
        var name = name(place);
        var warnings = problems.all().stream().filter(Problem::isWarning).toList();
        var files = new ArrayList<NewFile>();
        files.add(new NewFile(name + ".pdf", sheet.pdf(), facts(request.draft() ? "draft" : "sheet", place,
                OptionalInt.of(sheet.pages()), OptionalDouble.of(sheet.typeSize()), warnings)));
        request.dpi().ifPresent(dpi -> Pictures.of(sheet.pdf(), dpi)
                .forEach(picture -> files.add(new NewFile(name + "-" + files.size() + ".png", picture,
                        facts("picture", place, OptionalInt.empty(), OptionalDouble.empty(), List.of())))));
        return List.copyOf(files);
    }

    private FileFacts facts(String kind, Place place, OptionalInt pages, OptionalDouble typeSize,
            List<Problem> warnings) {
        return new FileFacts(kind + request.kind().suffix(), sheets.edition().id(), Optional.of(place.code()), pages,
                typeSize, madeFrom, warnings);
    }

    private static SheetOutcome outcome(Place place, Stored stored, List<Problem> problems) {
        return stored.changed() ? new SheetOutcome.Made(place, stored.files(), problems)
                : new SheetOutcome.Unchanged(place, stored.files(), problems);
    }

    private String name(Place place) {
        return names.get(place.code());
    }
}
