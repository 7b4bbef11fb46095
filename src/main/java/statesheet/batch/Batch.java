package statesheet.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import statesheet.Statesheet;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;

/**
 * The sheets of an edition's places, made in one run and on several threads.
 *
 * <pre>{@code
 * var batch = Batch.of(Path.of("data/homelessness-2022"), Order.into(Path.of("out")));
 * batch.run(outcome -> System.out.println(outcome));
 * }</pre>
 *
 * <p>Memory does not grow with the number of sheets: each is let go as soon as its files are written.
 */
public final class Batch {

    private final Edition edition;
    private final Order order;
    private final OutFolder out;
    private final Collection<Row> rows;
    private final Map<String, String> names;
    private final Earlier earlier;
    private final Optional<Statesheet> sheets;
    private final List<Problem> problems;
    /** How many of the problems, the first ones, are of the figures. */
    private final int ofFigures;

    private Batch(Edition edition, Order order, Problems found) throws ProblemException {
        this.edition = edition;
        this.order = order;
        this.out = new OutFolder(order.out(), order.force());
        this.rows = order.asked().rows(edition);
        this.names = order.fileNames(edition, rows);
        this.earlier = Earlier.of(edition, rows, names, order, out, found);
        this.ofFigures = found.all().size();
        if (order.review() || earlier.unchanged().size() < rows.size()) {
            this.sheets = Statesheet.of(edition, order.making(), found);
        } else {
            this.sheets = Optional.empty();
            found.addAll(earlier.manifest().warnings(edition.id()));
        }
        this.problems = found.all();
    }

    /**
     * The batch of the edition in a folder. Reads all of it, and what an earlier run left in the folder for the sheets.
     *
     * @throws ProblemException where there is not even an id, a date or a header of figures to go by
     * @throws ProblemException    where the files' names cannot be used
     */
    public static Batch of(Path folder, Order order) throws ProblemException {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems);
        return of(edition.orElseThrow(() -> new ProblemException(problems.all())), order, problems);
    }

    /** The batch of an edition whose figures are read already, with the problems that were found in them. */
    public static Batch of(Edition edition, Order order, Problems problems) throws ProblemException {
        return new Batch(edition, order, problems);
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
        return Optional.of(Review.file(order, edition)).filter(file -> order.review() && Files.exists(file));
    }

    /** How many of these have to be made; the others have not changed since they were. */
    public int changed() {
        return rows.size() - earlier.unchanged().size();
    }

    /**
     * Makes what has changed.
     *
     * @param taker gets what became of each place, on the calling thread and in order of the codes
     * @return what was found wrong with the folder or with what was asked for; no place's own problems
     * @throws RuntimeException the program's own fault; what was made by then stays
     */
    public List<Problem> run(Consumer<Outcome> taker) {
        var found = new Problems();
        if (order.review() && sheets.isPresent()) {
            var review = new Review(sheets.get(), order, out);
            make(taker.andThen(review::add), found);
            review.write(problems, found);
        } else {
            make(taker, found);
        }
        found.addAll(order.asked().missing(edition));
        return found.all();
    }

    private void make(Consumer<Outcome> taker, Problems found) {
        out.obstacle().ifPresent(found::add);
        if (sheets.isEmpty() || found.anyStops()) {
            rows.forEach(row -> taker.accept(asItIs(row)));
        } else if (rows.stream().allMatch(this::isStopped)) {
            rows.forEach(row -> taker.accept(maker().make(row).outcome()));
        } else {
            makeInFolder(taker, found);
        }
    }

    private boolean isStopped(Row row) {
        return !order.draft() && !sheets.orElseThrow().stopping(row.place().code()).isEmpty();
    }

    private SheetMaker maker() {
        return new SheetMaker(sheets.orElseThrow(), order, out, names, earlier);
    }

    private void makeInFolder(Consumer<Outcome> taker, Problems found) {
        if (!out.isMade(found)) {
            rows.forEach(row -> taker.accept(asItIs(row)));
        } else if (order.draft()) {
            InOrder.forEach(rows, order.jobs(), maker()::make, done -> taker.accept(done.outcome()));
        } else {
            makeOnRecord(taker, found);
        }
    }

    private void makeOnRecord(Consumer<Outcome> taker, Problems found) {
        try (var record = RunRecord.open(out)) {
            var maker = maker();
            InOrder.forEach(rows, order.jobs(), row -> made(row, maker), done -> {
                record.add(done.entry());
                taker.accept(done.outcome());
            });
            record.finish(edition, warningsOfTextAndBrand(), earlier.manifest());
        } catch (RunRecord.TakenException taken) {
            found.add(taken.problem());
            rows.forEach(row -> taker.accept(asItIs(row)));
        } catch (IOException failed) {
            found.add(OutFolder.unwritable(out.path().resolve(Manifest.FILE), failed));
        }
    }

    private SheetMaker.Done made(Row row, SheetMaker maker) {
        return Optional.ofNullable(earlier.unchanged().get(row.place().code()))
                .map(entry -> new SheetMaker.Done(unchanged(row, entry), entry)).orElseGet(() -> maker.make(row));
    }

    /** Without making anything. */
    private Outcome asItIs(Row row) {
        var code = row.place().code();
        return Optional.ofNullable(earlier.unchanged().get(code)).<Outcome>map(entry -> unchanged(row, entry))
                .orElseGet(() -> new Outcome.NotMade(row.place(), out.older(names.get(code) + ".pdf"), List.of()));
    }

    private Outcome.Unchanged unchanged(Row row, Entry entry) {
        var files = entry.made().orElseThrow().files().stream().map(file -> out.path().resolve(file.name())).toList();
        return new Outcome.Unchanged(row.place(), files, entry.problems());
    }

    /** What the next run would not find again if it made nothing: the figures are read by every run. */
    private List<Problem> warningsOfTextAndBrand() {
        return problems.subList(ofFigures, problems.size()).stream().filter(Problem::isWarning).toList();
    }
}
