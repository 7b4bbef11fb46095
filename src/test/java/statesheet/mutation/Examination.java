package statesheet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.cli.TypedCommand;
import statesheet.edition.Row;
import statesheet.layout.Read;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.sheet.Item;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;
import statesheet.testing.PdfReading;

/** What the program makes of one mutant. Fails with an AssertionError, or with what the program throws. */
final class Examination {

    /** Of every so many mutants, one is given to the program as it is typed, and one sheet's file is read back. */
    private static final int SAMPLED = 16;

    private static final int MOST_LINES = 12;
    private static final int MOST_CHARACTERS = 3_000;

    private final Mutant mutant;
    private final Path folder;
    private final Tally tally;

    Examination(Mutant mutant, Path folder, Tally tally) {
        this.mutant = mutant;
        this.folder = folder;
        this.tally = tally;
    }

    void run() {
        mutant.writeTo(folder);
        if (mutant.seed() % SAMPLED == 0) {
            checkAsTyped();
        }
        try {
            var opened = OpenEdition.open(folder, SheetKind.USUAL);
            assertReadable(opened.problems());
            assertValues(opened);
            makeOne(opened);
        } catch (ProblemException refused) {
            tally.refused();
            assertTrue(refused.problems().stream().anyMatch(Problem::stopsAny), "refused without a problem");
            assertReadable(refused.problems());
        }
    }

    private void checkAsTyped() {
        var outcome = TypedCommand.statesheet("check", folder);
        assertTrue(outcome.exit() == 0 || outcome.exit() == 1, () -> "exit " + outcome.exit() + "\n" + outcome.err());
        Stream.of(outcome.err().split("\n\n")).forEach(Examination::assertReadable);
    }

    private static void assertReadable(List<Problem> problems) {
        problems.stream().map(Problem::toString).distinct().forEach(Examination::assertReadable);
    }

    private static void assertReadable(String message) {
        assertTrue(message.lines().count() <= MOST_LINES, () -> "a long message:\n" + message);
        assertTrue(message.chars().noneMatch(mark -> mark != '\n' && (Character.isISOControl(mark)
                || Character.getType(mark) == Character.FORMAT)),
                () -> "a message with raw control characters: " + message);
        assertTrue(message.length() <= MOST_CHARACTERS, () -> "a message that is too long: " + message);
    }

    private void assertValues(OpenEdition opened) {
        if (mutant.kind() == Mutant.Kind.FIGURES || mutant.kind() == Mutant.Kind.PLACES) {
            var allowed = new NumbersAllowed(mutant, opened.edition());
            var rows = new ArrayList<>(opened.edition().rows().values());
            rows.addAll(opened.edition().wholesOfSheets());
            assertEquals(List.of(), rows.stream().filter(row -> !opened.isStopped(row.place().code()))
                    .flatMap(row -> allowed.wrongValues(row).stream()).toList());
        }
    }

    private void makeOne(OpenEdition opened) {
        var rows = opened.edition().rows().values().stream()
                .filter(row -> !opened.isStopped(row.place().code())).toList();
        if (rows.isEmpty()) {
            tally.refused();
            return;
        }
        var row = rows.get(new Random(mutant.seed()).nextInt(rows.size()));
        var found = new Problems();
        var sheet = opened.compose(row, false, found);
        assertReadable(found.all());
        assertEquals(sheet.isEmpty(), found.anyStops());
        sheet.ifPresentOrElse(composed -> examine(opened, row, composed), tally::refused);
    }

    private void examine(OpenEdition opened, Row row, Sheet sheet) {
        tally.sheet();
        var words = new ArrayList<>(words(sheet));
        if (tally.sheets() % SAMPLED == 0) {
            words.addAll(wordsOfFile(opened, row));
        }
        if (mutant.kind() != Mutant.Kind.EDITION) {
            var allowed = new NumbersAllowed(mutant, opened.edition());
            assertEquals(List.of(), allowed.wrongNumbers(row, words), () -> row.place().code());
            tally.numbers(words.stream().mapToInt(text -> NumbersAllowed.numbersIn(text).size()).sum());
        }
    }

    private static List<String> wordsOfFile(OpenEdition opened, Row row) {
        try {
            var file = PdfReading.of(opened.render(row.place().code()));
            return Stream.iterate(1, page -> page <= file.pages(), page -> page + 1).map(file::text).toList();
        } catch (ProblemException refused) {
            throw new AssertionError("composed and not made", refused);
        }
    }

    /** What the sheet says, its elements whole; then each label of charts, and of headers and footers, by itself. */
    private static List<String> words(Sheet sheet) {
        var read = new Read(sheet);
        var charts = read.all(Role.FIGURE).stream().map(Structure::id).collect(Collectors.toSet());
        return Stream.concat(read.aloud().stream(), sheet.pages().stream().flatMap(page -> page.items().stream())
                .filter(item -> !(item.tag() instanceof Tag.Content(int leaf)) || charts.contains(leaf))
                .flatMap(item -> labels(item))).toList();
    }

    private static Stream<String> labels(Item item) {
        return item instanceof Item.Glyphs glyphs ? Stream.of(glyphs.run().text()) : Stream.of();
    }
}
