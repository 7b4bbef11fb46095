package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.testing.PdfReading;
import statesheet.testing.RunOutcome;

class BuildTest {

    @TempDir
    Path folder;

    @Test
    void aSheetIsMadeAndItsPathPrinted() throws IOException {
        assertOutcome(0, "out/ncmec-2023-NM.pdf\n", "ncmec-2023: 1 sheet made.\n", build(EditionCopy.in(folder)));
        assertEquals(2, PdfReading.of(Files.readAllBytes(out("ncmec-2023-NM.pdf"))).pages());
    }

    @Test
    void sheetsAreListedInOrderOfTheNamesOfTheirPlaces() {
        var edition = EditionCopy.in(folder).withRowsOf("AK,Alaska", "AL,Alabama");
        assertOutcome(0, "out/ncmec-2023-AL.pdf\nout/ncmec-2023-AK.pdf\nout/ncmec-2023-NM.pdf\n",
                "ncmec-2023: 3 sheets made.\n", build(edition));
        var failed = build(edition.with("sheet.md", "Congress", "Congress 36,200,000"));
        assertTrue(failed.err().contains("Not made because of the problem above: AL, AK, NM.\n"), failed::err);
        var check = TypedCommand.statesheet("check", edition.folder(), "--only=AK,AL");
        assertTrue(check.err().contains("Cannot be made because of the problem above: AL, AK.\n"), check::err);
    }

    @Test
    void theReviewPageIsInOrderOfTheNamesOfThePlaces() throws IOException {
        build(EditionCopy.in(folder).withRowsOf("MO,Missouri", "MS,Mississippi", "NV,Nevada", "NE,Nebraska"), "--review");
        assertEquals(List.of("MS", "MO", "NE", "NV", "NM"), Pattern.compile("<section class=\"sheet\" id=\"place-(..)\"")
                .matcher(Files.readString(out("ncmec-2023-review.html"))).results().map(match -> match.group(1)).toList());
    }

    @Test
    void aSumThatIsWrongIsToldAsTheDesignHasItAndNoSheetIsMade() {
        assertOutcome(1, "", """
                data/ncmec-2023/figures.csv:3 NM missingCases
                  found     parts that add to 131 (92 + 36 + 3)
                  expected  132, the total
                  fix       correct missingSocialServices, missingOther, missingRefugeeOffice or missingCases

                ncmec-2023: no sheet made, 1 problem.
                Not made because of the problem above: NM.
                """, build(EditionCopy.in(folder).withAWrongSum()));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anOlderSheetOfAPlaceThatFailsIsLeftAsItIs() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition);
        var older = Files.readAllBytes(out("ncmec-2023-NM.pdf"));
        assertTrue(build(edition.withAWrongSum()).err().endsWith("""
                Not made because of the problem above: NM.
                out/ncmec-2023-NM.pdf is from an earlier run and was not changed.
                """));
        assertArrayEquals(older, Files.readAllBytes(out("ncmec-2023-NM.pdf")));
    }

    @Test
    void withoutATextTheOlderSheetIsNamedAllTheSame() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition);
        Files.delete(edition.folder().resolve("sheet.md"));
        assertOutcome(1, "", """
                data/ncmec-2023/sheet.md
                  found     no such file
                  expected  a file that can be read
                  fix       check the name, or put the file there

                ncmec-2023: no sheet made, 1 problem.
                Not made because of the problem above: NM.
                out/ncmec-2023-NM.pdf is from an earlier run and was not changed.
                """, build(edition));
    }

    @Test
    void anEditionThatCannotBeReadIsTold() {
        var outcome = build(EditionCopy.in(folder).with("edition.json", "\"id\": \"ncmec-2023\",", ""));
        assertOutcome(1, "", """
                data/ncmec-2023/edition.json:1:1 id
                  found     no "id"
                  expected  a text in double quotes
                  fix       add "id"

                No sheet made.
                """, outcome);
    }

    @Test
    void aProblemOfOnePlaceStopsNoOther() {
        var outcome = build(EditionCopy.in(folder).withAWrongSumForTexas());
        assertEquals("out/ncmec-2023-NM.pdf\n", outcome.out());
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().endsWith("""

                ncmec-2023: 1 of 2 sheets made, 1 problem.
                Not made because of the problem above: TX.
                """), outcome::err);
    }

    @Test
    void aProblemOfTheEditionIsToldOnceAndStopsEverySheet() {
        var outcome = build(EditionCopy.in(folder).withTexas().with("sheet.md", "Congress", "Congress 36,200,000"));
        assertEquals("", outcome.out());
        assertEquals(1, count("typed by hand", outcome.err()), outcome::err);
        assertTrue(outcome.err().endsWith("Not made because of the problem above: NM, TX.\n"), outcome::err);
    }

    @Test
    void aProblemOfTheEditionThatOnlyTheFitShowsIsToldOnceAsWell() {
        var outcome = build(EditionCopy.in(folder).withTexas().with("sheet.md", "# {state}", "# 新 {state}"));
        assertEquals(1, count("a character that", outcome.err()), outcome::err);
        assertTrue(outcome.err().endsWith("Not made because of the problem above: NM, TX.\n"), outcome::err);
    }

    @Test
    void theProblemsOfPlacesNotAskedForAreOneLine() {
        assertOutcome(0, "out/ncmec-2023-NM.pdf\n", """
                warning: 1 problem in places not asked for: TX

                ncmec-2023: 1 sheet made.
                """, build(EditionCopy.in(folder).withAWrongSumForTexas(), "--only", "new mexico"));
    }

    @Test
    void aPlaceAskedForWithoutFiguresIsAProblem() {
        assertOutcome(1, "out/ncmec-2023-NM.pdf\n", """
                data/ncmec-2023/figures.csv TX
                  found     no figures for this place
                  expected  a row of figures
                  fix       add its row, or leave it out of what is asked for

                ncmec-2023: 1 of 2 sheets made, 1 problem.
                Not made because of the problem above: TX.
                """, build(EditionCopy.in(folder), "--only", "tx,NM"));
    }

    @Test
    void aPlaceWithoutReportIsNamedWithItsReasonAndIsNoFailure() {
        var edition = EditionCopy.in(folder)
                .with("edition.json", "\"pages\": 2,", "\"pages\": 2, \"notReported\": {\"AS\": \"has no count\"},");
        assertOutcome(0, "out/ncmec-2023-NM.pdf\n", """
                ncmec-2023: 1 sheet made.
                No sheet for AS, which has no count.
                """, build(edition));
        assertOutcome(0, "", """
                ncmec-2023: no sheet made.
                No sheet for AS, which has no count.
                """, build(edition, "--only=AS"));
    }

    @Test
    void anEditionWithoutPlacesIsAProblem() throws IOException {
        var edition = EditionCopy.in(folder);
        var figures = edition.folder().resolve("figures.csv");
        Files.write(figures, Files.readAllLines(figures).subList(0, 2));
        var outcome = build(edition);
        assertTrue(outcome.err().contains("found     no row of any place\n"), outcome::err);
        assertEquals(1, outcome.exit());
    }

    @Test
    void quietLeavesPathsAndProblems() {
        var edition = EditionCopy.in(folder).withAWarning();
        assertTrue(build(edition).err().startsWith("warning: data/ncmec-2023/figures.csv:3 "));
        assertOutcome(0, "", "", build(edition, "--quiet"));
        assertOutcome(0, "out/NM.pdf\n", "", build(edition, "--quiet", "--name=NM"));
        assertTrue(build(edition.withAWrongSum(), "--quiet").err().endsWith("or missingCases\n"));
    }

    @Test
    void warningsAreCounted() {
        var outcome = build(EditionCopy.in(folder).withAWarning());
        assertTrue(outcome.err().endsWith("\n\nncmec-2023: 1 sheet made, 1 warning.\n"), outcome::err);
        assertEquals(0, outcome.exit());
    }

    @Test
    void aDraftIsMadeWhateverItsProblems() throws IOException {
        var outcome = build(EditionCopy.in(folder).withAWrongSum(), "--draft");
        assertEquals("out/ncmec-2023-NM-DRAFT.pdf\n", outcome.out());
        assertTrue(outcome.err().contains("  found     parts that add to 131"), outcome::err);
        assertTrue(outcome.err().endsWith("\n\nncmec-2023: 1 draft made, 1 problem.\n"), outcome::err);
        assertEquals(1, outcome.exit());
        assertEquals(List.of("manifest.json", "ncmec-2023-NM-DRAFT.pdf"), made());
    }

    @Test
    void aDraftThatComesOutTheSameIsStillADraftOnTheReviewPage() throws IOException {
        var edition = EditionCopy.in(folder).withAWrongSum();
        build(edition, "--draft", "--review");
        var page = Files.readString(out("ncmec-2023-DRAFT-review.html"));
        assertTrue(page.contains("Draft, not to be handed out:"), page::toString);
        build(edition, "--draft", "--review");
        assertEquals(page, Files.readString(out("ncmec-2023-DRAFT-review.html")));
    }

    @Test
    void aDraftWithoutProblemsIsNoFinishedSheetEither() {
        assertOutcome(1, "out/ncmec-2023-NM-DRAFT.pdf\n", """
                ncmec-2023: 1 draft made.
                There are no problems. To make the finished sheet, leave out --draft.
                """, build(EditionCopy.in(folder), "--draft"));
    }

    @Test
    void picturesStandBesideTheirSheet() throws IOException {
        assertOutcome(0, """
                out/New Mexico.pdf
                out/New Mexico-1.png
                out/New Mexico-2.png
                """, "ncmec-2023: 1 sheet made.\n",
                build(EditionCopy.in(folder), "--png", "--dpi=36", "--name={state}"));
        assertEquals(306, ImageIO.read(out("New Mexico-1.png").toFile()).getWidth());
        assertEquals(306, ImageIO.read(out("New Mexico-2.png").toFile()).getWidth());
    }

    @Test
    void picturesOfAnOlderSheetGoWithIt() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition, "--png", "--dpi=36", "--size=large", "--name=NM");
        assertEquals(List.of("NM-1.png", "NM-2.png", "NM-3.png", "NM-4.png", "NM-5.png", "NM-6.png", "NM.pdf",
                "manifest.json"), made());
        build(edition, "--png", "--dpi=36", "--name=NM");
        assertEquals(List.of("NM-1.png", "NM-2.png", "NM.pdf", "manifest.json"), made());
        build(edition.with("sheet.md", "Congress", "The Congress"), "--name=NM");
        assertEquals(List.of("NM.pdf", "manifest.json"), made());
    }

    @Test
    void aPictureThatSomebodyAlteredStaysWithAWarning() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition, "--png", "--dpi=36");
        Files.writeString(out("ncmec-2023-NM-2.png"), "notes");
        var outcome = build(edition.with("sheet.md", "Congress", "The Congress"));
        assertTrue(outcome.err().contains("a picture of an older sheet, altered since Statesheet made it"), outcome::err);
        assertEquals(List.of("manifest.json", "ncmec-2023-NM-2.png", "ncmec-2023-NM.pdf"), made());
    }

    @Test
    void anotherProgramsPictureStopsTheWholeSheet() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(out("ncmec-2023-NM-2.png"), "a holiday");
        var outcome = build(EditionCopy.in(folder), "--png", "--dpi=36");
        assertTrue(outcome.err().startsWith("""
                out/ncmec-2023-NM-2.png NM
                  found     a file that Statesheet did not make, or that is not in manifest.json
                """), outcome::err);
        assertEquals(1, outcome.exit());
        assertEquals(List.of("manifest.json", "ncmec-2023-NM-2.png"), made());
    }

    @Test
    void aFileWhereTheFolderShouldBeIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("out"), "a letter");
        assertOutcome(1, "", """
                out
                  found     a file
                  expected  a folder, or a name that is free
                  fix       choose another folder with --out

                ncmec-2023: no sheet made, 1 problem.
                Not made because of the problem above: NM, TX.
                """, build(EditionCopy.in(folder).withTexas()));
    }

    @Test
    void aReviewShowsEverySheetWithItsFiguresAndCells() throws IOException {
        var outcome = build(EditionCopy.in(folder).withTexas(), "--review");
        assertEquals("out/ncmec-2023-NM.pdf\nout/ncmec-2023-TX.pdf\n", outcome.out());
        assertTrue(outcome.err().endsWith(
                "\nBefore you print the sheets, look at all of them in out/ncmec-2023-review.html\n"), outcome::err);
        var page = Files.readString(out("ncmec-2023-review.html"));
        assertTrue(page.contains("figures.csv:4 NM missingCases"), page);
        assertEquals(4, count("src=\"data:image/png;base64,", page));
    }

    @Test
    void aReviewOfUnchangedSheetsShowsThemAsWell() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition);
        assertEquals("", build(edition, "--review").out());
        var page = Files.readString(out("ncmec-2023-review.html"));
        assertEquals(2, count("src=\"data:image/png;base64,", page));
        assertTrue(page.contains("unchanged"), page);
    }

    @Test
    void somebodyElsesPageOfTheReviewsNameStays() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(out("ncmec-2023-review.html"), "<p>a letter</p>");
        var outcome = build(EditionCopy.in(folder), "--review");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().startsWith("""
                out/ncmec-2023-review.html
                  found     a file that Statesheet did not make, or that is not in manifest.json
                """), outcome::err);
        assertEquals("<p>a letter</p>", Files.readString(out("ncmec-2023-review.html")));
        assertEquals(0, build(EditionCopy.in(folder.resolve("again")), "--review", "--force").exit());
    }

    @Test
    void whereNoSheetIsMadeThereIsNothingToReview() {
        build(EditionCopy.in(folder).withAWrongSum(), "--review");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void sheetsOfEveryKindLieSideBySideUnderTheirUsualNames() throws IOException {
        var edition = EditionCopy.in(folder);
        build(edition);
        assertEquals("out/ncmec-2023-NM-press.pdf\n", build(edition, "--profile=press").out());
        assertEquals("out/ncmec-2023-NM-large.pdf\n", build(edition, "--size=large").out());
        assertEquals("out/NM.pdf\n", build(edition, "--size=large", "--name={code}").out());
        assertEquals(List.of("NM.pdf", "manifest.json", "ncmec-2023-NM-large.pdf", "ncmec-2023-NM-press.pdf",
                "ncmec-2023-NM.pdf"), made());
        assertEquals("", build(edition, "--profile=press").out());
    }

    @Test
    void anotherKindUnderTheSameNameIsMade() {
        var edition = EditionCopy.in(folder);
        build(edition, "--name=NM");
        assertEquals("out/NM.pdf\n", build(edition, "--name=NM", "--size=large").out());
        assertEquals("out/NM.pdf\n", build(edition, "--name=NM").out());
    }

    private RunOutcome build(EditionCopy edition, String... options) {
        var arguments = new ArrayList<Object>(List.of("build", edition.folder(), "--out", folder.resolve("out")));
        arguments.addAll(List.of(options));
        var outcome = TypedCommand.statesheet(arguments.toArray());
        return new RunOutcome(outcome.exit(), shown(outcome.out()), shown(outcome.err()));
    }

    /** With the files named as if this test's folder were the current one. */
    private String shown(String text) {
        return text.replace(folder + "/", "");
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int count(String words, String text) {
        return text.split(words, -1).length - 1;
    }

    private static void assertOutcome(int exit, String out, String err, RunOutcome outcome) {
        assertEquals(err, outcome.err());
        assertEquals(out, outcome.out());
        assertEquals(exit, outcome.exit());
    }
}
