package statesheet.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.review.About;
import statesheet.review.ReviewPage;
import statesheet.review.ReviewedPlace;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;
import statesheet.writing.FileFacts;
import statesheet.writing.FolderWriter;

/** Gathers what became of a run's places, and writes the page on which its sheets are looked through. */
final class ReviewWriter {

    /** More codes than these make no good name. */
    private static final int MOST_NAMED = 5;

    private final OpenEdition sheets;
    private final Edition edition;
    private final BatchRequest request;
    private final List<SheetOutcome> outcomes = new ArrayList<>();

    ReviewWriter(OpenEdition sheets, BatchRequest request) {
        this.sheets = sheets;
        this.edition = sheets.edition();
        this.request = request;
    }

    /** The name of the page of an edition's sheets; one of only some places has another name. */
    static String name(BatchRequest request, Edition edition) {
        var some = switch (request.places()) {
            case PlaceSelection.All _ -> "";
            case PlaceSelection.Only(var codes, _) when codes.size() <= MOST_NAMED ->
                    "-" + String.join("-", new TreeSet<>(codes));
            case PlaceSelection.Only(var codes, _) -> "-" + codes.size() + "-places";
        };
        return edition.id() + some + request.kind().suffix() + request.draftMark() + "-review.html";
    }

    void add(SheetOutcome outcome) {
        outcomes.add(outcome);
    }

    /**
     * Writes the page, if any sheet was added to look at.
     *
     * @param problems what was found while the edition was read
     * @param found    takes what keeps the page from being written
     */
    void write(List<Problem> problems, FolderWriter writer, Problems found) {
        if (!outcomes.stream().allMatch(SheetOutcome.NotMade.class::isInstance)) {
            var facts = FileFacts.of("review" + request.kind().suffix(), edition.id(), OptionalInt.empty(),
                    sheets.madeFrom());
            writer.put(name(request, edition), facts, out -> write(problems, out), found);
        }
    }

    private void write(List<Problem> problems, OutputStream out) throws IOException {
        try (var text = new OutputStreamWriter(out, UTF_8)) {
            ReviewPage.write(text, About.of(sheets, ofEdition(problems)), places(problems), request.jobs(),
                    this::pictures);
        }
    }

    /** The sheet as the file that will be handed out. */
    private List<byte[]> pictures(ReviewedPlace reviewed) {
        try {
            return Pictures.small(Files.readAllBytes(request.out().resolve(reviewed.state().pdf().orElseThrow())),
                    ReviewPage.THUMBNAIL_DPI);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<ReviewedPlace> places(List<Problem> problems) {
        var byCode = new HashMap<String, ReviewedPlace>();
        for (var outcome : outcomes) {
            var findings = Stream.concat(problems.stream(), outcome.problems().stream())
                    .filter(problem -> problem.where().isOf(outcome.place().code())).toList();
            byCode.put(outcome.place().code(), new ReviewedPlace(outcome.place(), state(outcome), findings,
                    printed(outcome)));
        }
        for (var problem : request.places().missing(edition)) {
            problem.where().place().flatMap(edition.places()::withCode).ifPresent(place -> byCode.put(place.code(),
                    new ReviewedPlace(place, new State.NotMade(Optional.empty()), List.of(problem), List.of())));
        }
        edition.notReported().forEach((code, reason) -> {
            if (request.places().includes(code)) {
                byCode.put(code, new ReviewedPlace(edition.places().withCode(code).orElseThrow(),
                        new State.NotReported(reason), List.of(), List.of()));
            }
        });
        return byCode.values().stream().sorted(Comparator.comparing(reviewed -> reviewed.place().name())).toList();
    }

    private List<PrintedFigure> printed(SheetOutcome outcome) {
        return outcome instanceof SheetOutcome.NotMade ? List.of()
                : sheets.printed(edition.rows().get(outcome.place().code()));
    }

    /** A draft stays one, whether or not it came out as the file that was there. */
    private State state(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.NotMade failed -> new State.NotMade(failed.older().map(ReviewWriter::name));
            case SheetOutcome.Made(_, var files, _) -> request.draft() ? new State.Draft(name(files.getFirst()))
                    : new State.Made(name(files.getFirst()));
            case SheetOutcome.Unchanged(_, var files, _) -> request.draft() ? new State.Draft(name(files.getFirst()))
                    : new State.Unchanged(name(files.getFirst()));
        };
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Those of places without a sheet included, which are behind all sheets. */
    private List<Problem> ofEdition(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.where().place().filter(code ->
                edition.rows().containsKey(code) || !edition.wholes().containsKey(code)).isEmpty()).toList();
    }
}
