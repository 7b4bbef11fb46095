package statesheet.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import statesheet.batch.Batch;
import statesheet.batch.BatchRequest;
import statesheet.batch.NamePattern;
import statesheet.batch.SheetOutcome;
import statesheet.edition.reading.EditionReader;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;

/** Makes all sheets of the edition into its folder {@code out}, one run at a time, and shows what came of it. */
final class Building {

    private static final String OUT = "out";

    private final Path folder;
    private final EventStreams events;
    private final Consumer<Throwable> bugs;
    private final Semaphore free = new Semaphore(1);
    private volatile Result last = Result.NONE;

    /** @param folder the edition's */
    Building(Path folder, EventStreams events, Consumer<Throwable> bugs) {
        this.folder = folder;
        this.events = events;
        this.bugs = bugs;
    }

    Map<String, Route> routes() {
        return Map.of("/build", Route.post(this::build),
                "/review", Route.get(_ -> review()),
                "/folder", Route.post(_ -> openFolder()));
    }

    private record Progress(int done, int of) {}

    /** What the page gets at the end. */
    private record Report(int made, int unchanged, List<String> notMade, List<Problem> problems, boolean review,
            String out) {}

    /** @param sheets by their names, as the review page links them */
    private record Result(Optional<Path> review, Map<String, Path> sheets) {

        static final Result NONE = new Result(Optional.empty(), Map.of());
    }

    private Answer build(Request request) {
        var kind = DeskRoutes.kind(request);
        if (kind.isEmpty()) {
            return Answer.unknown();
        }
        if (!free.tryAcquire()) {
            return Answer.refusal(409, "The sheets are being made already.");
        }
        Thread.ofPlatform().daemon().name("build").start(() -> run(kind.get()));
        return Answer.json(202, new Progress(0, 0));
    }

    private void run(SheetKind kind) {
        try {
            events.send("built", RecordJson.of(made(kind)));
        } catch (RuntimeException | Error bug) {
            bugs.accept(bug);
            events.send("failed", RecordJson.of(List.of("This is a bug in the program: " + bug)));
        } finally {
            free.release();
        }
    }

    private Report made(SheetKind kind) {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems);
        try {
            return edition.isEmpty() ? nothing(problems.all())
                    : made(new Batch(edition.get(), request(kind), problems));
        } catch (ProblemException unusableNames) {
            return nothing(unusableNames.problems());
        }
    }

    private BatchRequest request(SheetKind kind) {
        return new BatchRequest(new PlaceSelection.All(), out(), NamePattern.usual(kind), kind, false,
                OptionalInt.empty(), true, Runtime.getRuntime().availableProcessors(), false, false);
    }

    private Report nothing(List<Problem> problems) {
        return new Report(0, 0, List.of(), problems, false, out().toString());
    }

    private Report made(Batch batch) {
        var outcomes = new ArrayList<SheetOutcome>();
        var found = batch.run(outcome -> {
            outcomes.add(outcome);
            events.send("progress", RecordJson.of(new Progress(outcomes.size(), batch.size())));
        });
        var sheets = new HashMap<String, Path>();
        outcomes.stream().flatMap(Building::files).forEach(file -> sheets.put(file.getFileName().toString(), file));
        last = new Result(batch.review(), Map.copyOf(sheets));
        var problems = Stream.of(batch.problems().stream(), outcomes.stream().flatMap(one -> one.problems().stream()),
                found.stream()).flatMap(all -> all).toList();
        return new Report(count(outcomes, SheetOutcome.Made.class), count(outcomes, SheetOutcome.Unchanged.class),
                outcomes.stream().filter(SheetOutcome.NotMade.class::isInstance).map(one -> one.place().name())
                        .toList(),
                problems, batch.review().isPresent(), out().toString());
    }

    private static int count(List<SheetOutcome> outcomes, Class<? extends SheetOutcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    private static Stream<Path> files(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.Made(_, var files, _) -> files.stream();
            case SheetOutcome.Unchanged(_, var files, _) -> files.stream();
            case SheetOutcome.NotMade(_, var older, _) -> older.stream();
        };
    }

    private Path out() {
        return folder.toAbsolutePath().normalize().resolve(OUT);
    }

    /** The page that the last run wrote. It holds its style, and no script may run in it. */
    private Answer review() throws IOException {
        return file(last.review, Answer.HTML).with("Content-Security-Policy", "default-src 'none'; img-src data:;"
                + " style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
    }

    /** A sheet that the last run made, to which the review page has a link. */
    Optional<Answer> sheet(String path) throws IOException {
        var file = Optional.ofNullable(last.sheets.get(path.substring(1)));
        return file.isEmpty() ? Optional.empty() : Optional.of(file(file, "application/pdf"));
    }

    private static Answer file(Optional<Path> file, String type) throws IOException {
        try {
            return file.isEmpty() ? Answer.unknown() : Answer.of(type, Files.readAllBytes(file.get()));
        } catch (NoSuchFileException removed) {
            return Answer.unknown();
        }
    }

    private Answer openFolder() throws IOException {
        SystemOpener.open((Files.isDirectory(out()) ? out() : folder).toString());
        return Answer.json(new Progress(0, 0));
    }
}
