package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.RunOutcome;

/** What the folder of sheets holds besides those that a run made, in the words of the person who hands them out. */
class LeftoversTest {

    private static final String AMERICAN_SAMOA = "AS,American Samoa,,,3645,,9,132,92,37,3,,,,5,31,6,,,,77\n";

    @TempDir
    Path folder;

    private EditionCopy edition;

    /** New Mexico's sheet, and one of American Samoa, made of the same figures: nowhere but in a test. */
    @BeforeEach
    void copyTheEdition() {
        edition = EditionCopy.in(folder).withRowsOf("AS,American Samoa");
    }

    /** American Samoa loses its row, with the reason that the edition gives. */
    private void loseTheRow() {
        edition.with("figures.csv", AMERICAN_SAMOA, "")
                .with("edition.json", "\"pages\": 2,", "\"pages\": 2, \"notReported\": {\"AS\": \"has no count\"},");
    }

    // Places that have no row any more

    @Test
    void aSheetWhosePlaceHasNoRowAnyMoreIsNamedAndStays() throws IOException {
        build("--png", "--dpi=36");
        build("--size=large");
        loseTheRow();
        assertErr("""
                warning: out
                  found     sheets of places that have no row of figures any more: ncmec-2023-AS-large.pdf, \
                ncmec-2023-AS.pdf
                  expected  only sheets of places that have a row
                  fix       if these places are to have no sheet, move the files to the folder old with --prune

                ncmec-2023: 1 sheet made, 1 warning.
                No sheet for AS, which has no count.
                """, withoutOlder(build("--name={code}")));
        assertTrue(Files.exists(out("ncmec-2023-AS.pdf")));
        assertEquals(0, build("--name={code}").exit());
    }

    @Test
    void pruneMovesItWithItsPicturesToOldAndTakesItOffTheRecord() throws IOException {
        build("--png", "--dpi=36");
        var sheet = Files.readString(out("ncmec-2023-AS.pdf"), StandardCharsets.ISO_8859_1);
        loseTheRow();
        var outcome = build("--prune");
        assertTrue(outcome.err().startsWith("""
                warning: out/old
                  found     files of places that have no row of figures any more: ncmec-2023-AS-1.png, \
                ncmec-2023-AS-2.png, ncmec-2023-AS.pdf
                  expected  only sheets of places that have a row
                  fix       none needed: they are in this folder now; delete them if you do not need them
                """), outcome::err);
        assertEquals(0, outcome.exit());
        assertEquals(List.of("manifest.json", "ncmec-2023-NM.pdf", "old"), names(folder.resolve("out")));
        assertEquals(List.of("ncmec-2023-AS-1.png", "ncmec-2023-AS-2.png", "ncmec-2023-AS.pdf"), names(out("old")));
        assertEquals(sheet, Files.readString(out("old/ncmec-2023-AS.pdf"), StandardCharsets.ISO_8859_1));
        assertFalse(Files.readString(out("manifest.json")).contains("ncmec-2023-AS"));
        assertErr("ncmec-2023: 1 sheet unchanged, none made.\nNo sheet for AS, which has no count.\n",
                build("--prune"));
    }

    @Test
    void pruneReplacesNothingInOldAndNamesWhatWasAltered() throws IOException {
        build();
        Files.createDirectories(out("old"));
        Files.writeString(out("old/ncmec-2023-AS.pdf"), "an older one");
        Files.writeString(out("ncmec-2023-AS.pdf"), "a note in the margin");
        loseTheRow();
        var outcome = build("--prune");
        assertTrue(outcome.err().contains("; altered after Statesheet made them: ncmec-2023-AS.pdf\n"), outcome::err);
        assertEquals("an older one", Files.readString(out("old/ncmec-2023-AS.pdf")));
        assertEquals("a note in the margin", Files.readString(out("old/ncmec-2023-AS-2.pdf")));
    }

    @Test
    void pruneMovesNothingWhileTheEditionHasAProblem() {
        build();
        edition.with("figures.csv", AMERICAN_SAMOA, AMERICAN_SAMOA.replace("AS,American Samoa", "AX,American Somoa"));
        assertEquals(1, build("--prune").exit());
        build("--prune", "--draft");
        assertTrue(Files.exists(out("ncmec-2023-AS.pdf")));
        assertFalse(Files.exists(out("old")));
    }

    @Test
    void whereOldIsAFileTheSheetsStayAndThatIsAProblem() throws IOException {
        build();
        Files.writeString(out("old"), "a letter");
        loseTheRow();
        var outcome = build("--prune");
        assertTrue(outcome.err().startsWith("out/old\n  found     a file that Statesheet did not make"), outcome::err);
        assertEquals(1, outcome.exit());
        assertTrue(Files.exists(out("ncmec-2023-AS.pdf")));
    }

    @Test
    void anotherEditionsSheetsInTheFolderAreItsOwn() {
        build();
        loseTheRow();
        edition.with("edition.json", "\"id\": \"ncmec-2023\"", "\"id\": \"another\"");
        assertErr("another: 1 sheet made.\nNo sheet for AS, which has no count.\n", build("--prune"));
        assertTrue(Files.exists(out("ncmec-2023-AS.pdf")));
    }

    // Older files

    @Test
    void afterOneFigureIsCorrectedTheLargePressPacketAndReviewFilesOfBeforeAreNamedAsOlder() {
        makeEveryKind();
        edition.with("figures.csv", ",,,,77", ",,,,78");
        var outcome = build();
        assertErr("""
                warning: out
                  found     files made before the edition was last changed: packet ncmec-2023-packet.pdf; review page \
                ncmec-2023-review.html; large sheets ncmec-2023-AS-large.pdf to ncmec-2023-NM-large.pdf (2); press sheets \
                ncmec-2023-AS-press.pdf to ncmec-2023-NM-press.pdf (2)
                  expected  files made from its figures, text and brand as they are now
                  fix       make them again, with what else they were made with, like --out or --copies: statesheet build \
                data/ncmec-2023 --review; statesheet build data/ncmec-2023 --size=large; statesheet build data/ncmec-2023 \
                --profile=press; statesheet packet data/ncmec-2023

                ncmec-2023: 2 sheets made, 1 warning.
                """, outcome);
        assertEquals(0, outcome.exit());
        makeEveryKind();
        assertErr("ncmec-2023: 2 sheets unchanged, none made.\n", build());
    }

    @Test
    void aPacketInLargePrintIsOlderThanAChangeAndNotThanASheetInUsualPrint() {
        TypedCommand.statesheet("packet", edition.folder(), "--size=large", "--out", out("large.pdf"));
        assertFalse(isOlderTold());
        edition.with("figures.csv", ",,,,77", ",,,,78");
        assertTrue(build().err().contains("statesheet packet data/ncmec-2023 --size=large\n"));
    }

    @ParameterizedTest(name = "a change of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            figures.csv  | ,,,,77           | ,,,,78
            sheet.md     | Congress         | The Congress
            edition.json | 2026-11-22       | 2026-11-23
            brand.json   | #12305A          | #12305B
            """)
    void aFileIsOlderOnceTheFiguresTheTextTheEditionOrTheBrandChange(String file, String before, String after)
            throws IOException {
        build("--size=large");
        assertFalse(isOlderTold());
        var path = edition.folder().resolve(file);
        var text = Files.readString(path);
        int at = text.indexOf(before);
        Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
        assertTrue(isOlderTold());
    }

    private boolean isOlderTold() {
        return build("--only=NM").err().contains("files made before the edition was last changed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"another file in the folder", "the same file saved again", "the number of threads",
        "pictures"})
    void aFileIsNoOlderForWhatIsNotInIt(String what) throws IOException {
        build("--size=large");
        var options = switch (what) {
            case "the number of threads" -> List.of("--jobs=1");
            case "pictures" -> List.of("--png", "--dpi=36");
            case "another file in the folder" -> {
                Files.writeString(edition.folder().resolve("notes.md"), "Call them on Monday.");
                yield List.<String>of();
            }
            default -> {
                var figures = edition.folder().resolve("figures.csv");
                Files.writeString(figures, Files.readString(figures));
                yield List.<String>of();
            }
        };
        assertErr("ncmec-2023: 2 sheets made.\n", build(options.toArray(String[]::new)));
    }

    @Test
    void aRunForOnePlaceNamesTheOlderFilesOfThatOneAndOfSeveral() {
        makeEveryKind();
        edition.with("figures.csv", ",,,,77", ",,,,78");
        var err = build("--only=NM").err();
        assertTrue(err.contains("large sheet ncmec-2023-NM-large.pdf;"), err);
        assertTrue(err.contains("packet ncmec-2023-packet.pdf;"), err);
        assertFalse(err.contains("ncmec-2023-AS"), err);
    }

    @Test
    void anOlderDraftSaysItselfThatItIsNone() {
        build("--draft");
        edition.with("figures.csv", ",,,,77", ",,,,78");
        assertErr("ncmec-2023: 2 sheets made.\n", build());
    }

    private void makeEveryKind() {
        build("--review");
        build("--size=large");
        build("--profile=press");
        assertEquals(0, TypedCommand.statesheet("packet", edition.folder(), "--out",
                out("ncmec-2023-packet.pdf")).exit());
    }

    private RunOutcome build(String... options) {
        var arguments = new ArrayList<Object>(List.of("build", edition.folder(), "--out", folder.resolve("out")));
        arguments.addAll(List.of(options));
        var outcome = TypedCommand.statesheet(arguments.toArray());
        return new RunOutcome(outcome.exit(), outcome.out(), outcome.err().replace(folder + "/", ""));
    }

    /** Without the warning of older files, which has its own tests. */
    private static RunOutcome withoutOlder(RunOutcome outcome) {
        return new RunOutcome(outcome.exit(), outcome.out(), outcome.err()
                .replaceAll("(?s)warning: out\n  found     files made before.*?\n\n", "")
                .replace("2 warnings", "1 warning"));
    }

    private static void assertErr(String expected, RunOutcome outcome) {
        assertEquals(expected, outcome.err());
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
