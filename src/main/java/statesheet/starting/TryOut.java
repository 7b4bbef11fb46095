package statesheet.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * A folder in which an edition is tried out before it is anybody's. Lives as long as that takes: the figures are read
 * again only where {@code edition.json} is another.
 */
final class TryOut {

    /** So many sheets, from the shortest name to the longest, say whether a text fits. */
    private static final int SAMPLE = 8;

    private final Path folder;
    private final String id;
    private final LocalDate published;
    private String json = "";
    private Optional<Edition> figures = Optional.empty();
    private List<Problem> ofFigures = List.of();

    TryOut(Path folder, String id, LocalDate published) {
        this.folder = folder;
        this.id = id;
        this.published = published;
    }

    /**
     * Writes the edition.
     *
     * @param pieces the text
     * @param needed whose worked-out figures the dictionary has: those of the text at least
     */
    void write(ProposedEdition proposal, List<TextPiece> pieces, List<TextPiece> needed, int pages) throws IOException {
        var now = EditionJson.of(proposal, id, published, pages, FirstText.needs(needed));
        Files.writeString(folder.resolve("sheet.md"), FirstText.markdown(pieces));
        if (!now.equals(json)) {
            Files.writeString(folder.resolve("edition.json"), now);
            var problems = new Problems();
            figures = EditionReader.read(folder, problems);
            ofFigures = problems.all();
            json = now;
        }
    }

    /** What {@code check} finds: at the figures and the text, and then on some sheets or on all. */
    List<Problem> problems(boolean all) {
        var problems = new Problems();
        problems.addAll(ofFigures);
        var sheets = figures.flatMap(read -> OpenEdition.of(read.again(), SheetKind.USUAL, problems));
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
