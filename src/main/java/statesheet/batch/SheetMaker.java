package statesheet.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.FinishedSheet;
import statesheet.Statesheet;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** Makes single sheets as files. Thread-safe. */
final class SheetMaker {

    private final Statesheet sheets;
    private final Order order;
    private final OutFolder out;
    private final Map<String, String> names;
    private final Earlier earlier;

    /** @param names of the files, without ending, by the place's code */
    SheetMaker(Statesheet sheets, Order order, OutFolder out, Map<String, String> names, Earlier earlier) {
        this.sheets = sheets;
        this.order = order;
        this.out = out;
        this.names = names;
        this.earlier = earlier;
    }

    /** What became of a place, and what the manifest is to say of it. */
    record Done(Outcome outcome, Entry entry) {}

    /** Makes the sheet of one of the edition's rows. All its files are ready before the first one is written. */
    Done make(Row row) {
        var problems = new Problems();
        if (!order.draft()) {
            problems.addAll(sheets.stopping(row.place().code()));
        }
        return problems.anyStops() ? notMade(row.place(), problems.all())
                : sheets.make(row, order.draft(), problems)
                        .flatMap(sheet -> put(row, sheet, problems))
                        .orElseGet(() -> notMade(row.place(), problems.all()));
    }

    private Optional<Done> put(Row row, FinishedSheet sheet, Problems problems) {
        var place = row.place();
        var files = files(name(place), sheet.pdf());
        var ofSheet = problems.all();
        return out.put(files, earlier.files(name(place) + ".pdf"), place, problems).map(paths -> new Done(
                new Outcome.Made(place, paths, problems.all()),
                entry(place, made(row, sheet, paths, files), ofSheet)));
    }

    private List<NewFile> files(String name, byte[] pdf) {
        var files = new ArrayList<>(List.of(new NewFile(name + ".pdf", pdf)));
        order.dpi().ifPresent(dpi -> Pictures.of(pdf, dpi)
                .forEach(picture -> files.add(new NewFile(name + "-" + files.size() + ".png", picture))));
        return List.copyOf(files);
    }

    private Optional<Entry.Made> made(Row row, FinishedSheet sheet, List<Path> paths, List<NewFile> files) {
        return earlier.fingerprint().flatMap(known -> states(paths, files).map(states ->
                new Entry.Made(known.key(row), sheet.pages(), sheet.fit(), states)));
    }

    /** Empty where a file is gone as soon as it was written: the next run then makes it again. */
    private static Optional<List<FileState>> states(List<Path> paths, List<NewFile> files) {
        try {
            var states = new ArrayList<FileState>();
            for (int i = 0; i < paths.size(); i++) {
                states.add(FileState.of(paths.get(i), files.get(i).bytes()));
            }
            return Optional.of(states);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Done notMade(Place place, List<Problem> problems) {
        return new Done(new Outcome.NotMade(place, out.older(name(place) + ".pdf"), problems),
                entry(place, Optional.empty(), problems));
    }

    private Entry entry(Place place, Optional<Entry.Made> made, List<Problem> problems) {
        return new Entry(sheets.edition().id(), place.code(), name(place) + ".pdf", made, problems);
    }

    private String name(Place place) {
        return names.get(place.code());
    }
}
