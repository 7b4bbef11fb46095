package statesheet.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.making.InOrder;
import statesheet.making.OpenEdition;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.writing.FolderWriter;
import statesheet.writing.Manifest;
import statesheet.writing.OutFolder;

/**
 * The sheets of an edition's places, made in one run and on several threads.
 *
 * <p>Every sheet that was asked for is made; where its bytes are those of the file that is there, the file stays as it
 * is. So a run without changes takes as long as the first one. Memory does not grow with the number of sheets: each is
 * let go as soon as its files are written.
 */
public final class Batch {

    private final Edition edition;
    private final BatchRequest request;
    private final OutFolder out;
    private final Collection<Row> rows;
    private final Map<String, String> names;
    private final Optional<OpenEdition> sheets;
    private final List<Problem> problems;

    /**
     * The batch of an edition whose figures are read already.
     *
     * @param found what was found in the figures, to which the problems of text and brand are added
     * @throws ProblemException where the files' names cannot be used
     */
    public Batch(Edition edition, BatchRequest request, Problems found) throws ProblemException {
        this.edition = edition;
        this.request = request;
        this.out = new OutFolder(request.out(), request.force());
        this.rows = request.places().rows(edition);
        this.names = request.fileNames(edition, rows);
        this.sheets = OpenEdition.of(edition, request.kind(), found);
        this.problems = found.all();
    }

    /** What was found before the first sheet is made: of the edition, of single places, and warnings. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many places have figures and are asked for. */
    public int size() {
        return rows.size();
    }

    /** The page on which the sheets can be looked through, if one was asked for and written. */
    public Optional<Path> review() {
        return Optional.of(out.path().resolve(ReviewWriter.name(request, edition)))
                .filter(file -> request.review() && Files.exists(file));
    }

    /**
     * Makes the sheets.
     *
     * @param taker gets what became of each place, on the calling thread and in order of their names
     * @return what was found wrong with the folder or with what was asked for; no place's own problems
     * @throws RuntimeException the program's own fault; what was made by then stays
     */
    public List<Problem> run(Consumer<SheetOutcome> taker) {
        var found = new Problems();
        if (rows.stream().allMatch(this::isStopped)) {
            out.obstacle().ifPresent(found::add);
            makeNone(taker);
        } else {
            FolderWriter.open(out, found)
                    .ifPresentOrElse(writer -> makeAll(writer, taker, found), () -> makeNone(taker));
        }
        found.addAll(request.places().missing(edition));
        return found.all();
    }

    private boolean isStopped(Row row) {
        return sheets.filter(opened -> request.draft() || !opened.isStopped(row.place().code())).isEmpty();
    }

    private void makeNone(Consumer<SheetOutcome> taker) {
        var earlier = Manifest.of(out);
        rows.forEach(row -> taker.accept(new SheetOutcome.NotMade(row.place(),
                earlier.older(names.get(row.place().code()) + ".pdf"), List.of())));
    }

    private void makeAll(FolderWriter writer, Consumer<SheetOutcome> taker, Problems found) {
        try (writer) {
            var maker = new SheetMaker(sheets.orElseThrow(), request, names, writer);
            var review = new ReviewWriter(sheets.orElseThrow(), request);
            InOrder.forEach(rows, request.jobs(), maker::make, request.review() ? taker.andThen(review::add) : taker);
            review.write(problems, writer, found);
            Leftovers.of(sheets.orElseThrow(), request, writer).report(names.values(), writer, found);
            writer.finish(found);
        }
    }
}
