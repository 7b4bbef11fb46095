package statesheet.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** A folder in which an edition is tried out before it is anybody's. */
record TryOut(Path folder, String id, LocalDate published) {

    /** So many sheets, from the shortest name to the longest, say whether a text fits. */
    private static final int SAMPLE = 8;

    void write(ProposedEdition proposal, List<TextPiece> pieces, int pages) throws IOException {
        Files.writeString(folder.resolve("edition.json"),
                EditionJson.of(proposal, id, published, pages, FirstText.needs(pieces)));
        Files.writeString(folder.resolve("sheet.md"), FirstText.markdown(pieces));
    }

    /** What {@code check} finds: at the figures and the text, and then on some sheets or on all. */
    List<Problem> problems(boolean all) {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems);
        var sheets = edition.flatMap(read -> OpenEdition.of(read, SheetKind.USUAL, problems));
        if (!problems.anyStops()) {
            sheets.ifPresent(open -> compose(open, all, problems));
        }
        return problems.all().stream().map(this::inNoFolder).toList();
    }

    /** The folder that the edition is tried in means nothing to anybody. */
    private Problem inNoFolder(Problem problem) {
        var where = problem.where();
        return problem.at(new Where(Path.of(where.file()).getFileName().toString(), where.spot(), where.place(),
                where.field()));
    }

    private static void compose(OpenEdition sheets, boolean all, Problems problems) {
        var rows = List.copyOf(sheets.edition().rows().values());
        int step = all ? 1 : Math.max(1, rows.size() / SAMPLE);
        IntStream.iterate(0, row -> row < rows.size(), row -> row + step).mapToObj(rows::get).forEach(row -> {
            var found = new Problems();
            sheets.compose(row, false, found);
            problems.addAll(found.all());
        });
    }
}
