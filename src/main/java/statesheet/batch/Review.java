package statesheet.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import statesheet.Statesheet;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.review.About;
import statesheet.review.Entry;
import statesheet.review.ReviewPage;
import statesheet.template.fill.PrintedFigure;

/** Gathers what became of a run's places, and writes the page on which its sheets are looked through. */
final class Review {

    /** More codes than these make no good name. */
    private static final int MOST_NAMED = 5;

    private final Statesheet sheets;
    private final Edition edition;
    private final Order order;
    private final OutFolder out;
    private final SequencedMap<Place, Outcome> outcomes = new LinkedHashMap<>();

    Review(Statesheet sheets, Order order, OutFolder out) {
        this.sheets = sheets;
        this.edition = sheets.edition();
        this.order = order;
        this.out = out;
    }

    /** The page of an edition's sheets, in the folder where they are; one of some places alone has another name. */
    static Path file(Order order, Edition edition) {
        var some = switch (order.asked()) {
            case Asked.Everything _ -> "";
            case Asked.Only(var codes) when codes.size() <= MOST_NAMED -> "-" + String.join("-", new TreeSet<>(codes));
            case Asked.Only(var codes) -> "-" + codes.size() + "-places";
        };
        return order.out().resolve(edition.id() + some + NamePattern.mark(order.making()) + order.draftMark()
                + "-review.html");
    }

    void add(Outcome outcome) {
        outcomes.put(outcome.place(), outcome);
    }

    /**
     * Writes the page, if there is any sheet to look at.
     *
     * @param problems what was found while the edition was read
     * @param found    takes what keeps the page from being written
     */
    void write(List<Problem> problems, Problems found) {
        if (outcomes.values().stream().allMatch(Outcome.NotMade.class::isInstance)) {
            return;
        }
        var file = file(order, edition);
        var inTheWay = out.inTheWay(file, ReviewPage::isOurs, "a file that Statesheet did not make");
        inTheWay.ifPresentOrElse(found::add, () -> {
            try (var staging = new Staging(out.path())) {
                try (var writer = new OutputStreamWriter(staging.stream(), UTF_8)) {
                    write(ReviewPage.begin(writer, About.of(sheets, ofEdition(problems)), entries(problems)));
                }
                staging.moveNext(file);
            } catch (IOException failed) {
                found.add(OutFolder.unwritable(file, failed));
            }
        });
    }

    private void write(ReviewPage page) throws IOException {
        try {
            InOrder.forEach(looked(), order.jobs(), this::look, look -> {
                try {
                    page.add(look.place(), look.pictures(), look.printed());
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        page.end();
    }

    /** What is shown of one place. */
    private record Look(Place place, List<byte[]> pictures, List<PrintedFigure> printed) {}

    /** The sheet as it lies there to be handed out. */
    private Look look(Place place) {
        var pdf = Optional.ofNullable(outcomes.get(place)).flatMap(Review::sheet);
        try {
            return pdf.isEmpty() ? new Look(place, List.of(), List.of())
                    : new Look(place, Pictures.small(Files.readAllBytes(pdf.get()), ReviewPage.THUMBNAIL_DPI),
                            sheets.printed(edition.rows().get(place.code())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Optional<Path> sheet(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> Optional.of(made.files().getFirst());
            case Outcome.Unchanged unchanged -> Optional.of(unchanged.files().getFirst());
            case Outcome.NotMade _ -> Optional.empty();
        };
    }

    private List<Place> looked() {
        return Stream.concat(outcomes.keySet().stream(),
                order.asked().withoutRow(edition).stream().flatMap(code -> Place.withCode(code).stream()))
                .sorted(Comparator.comparing(Place::code)).toList();
    }

    private List<Entry> entries(List<Problem> problems) {
        var byCode = new TreeMap<String, Entry>();
        for (var outcome : outcomes.values()) {
            byCode.put(outcome.place().code(), new Entry(outcome.place(), state(outcome),
                    of(outcome.place(), Stream.concat(problems.stream(), outcome.problems().stream()))));
        }
        for (var problem : order.asked().missing(edition)) {
            problem.where().place().flatMap(Place::withCode).ifPresent(place -> byCode.put(place.code(),
                    new Entry(place, new Entry.State.NotMade(Optional.empty()), List.of(problem))));
        }
        edition.notReported().forEach((code, reason) -> {
            if (order.asked().includes(code)) {
                byCode.put(code, new Entry(Place.withCode(code).orElseThrow(), new Entry.State.NotReported(reason),
                        List.of()));
            }
        });
        return List.copyOf(byCode.values());
    }

    private Entry.State state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> order.draft() ? new Entry.State.Draft(name(made.files().getFirst()))
                    : new Entry.State.Made(name(made.files().getFirst()));
            case Outcome.Unchanged unchanged -> new Entry.State.Unchanged(name(unchanged.files().getFirst()));
            case Outcome.NotMade failed -> new Entry.State.NotMade(failed.older().map(Review::name));
        };
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Problem> of(Place place, Stream<Problem> problems) {
        return problems.filter(problem -> problem.where().isOf(place.code())).distinct().toList();
    }

    private static List<Problem> ofEdition(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.where().place().isEmpty()
                || problem.where().isOf(Place.NATION.code())).toList();
    }
}
