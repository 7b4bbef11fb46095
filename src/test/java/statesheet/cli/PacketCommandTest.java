package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;
import statesheet.testing.RunOutcome;
import statesheet.testing.Tool;

class PacketCommandTest {

    @TempDir
    Path folder;

    private EditionFolder edition() {
        return EditionFolder.copied("homelessness-2022", folder.resolve("data"));
    }

    /** Puts the packet into the test's folder; files are told as if one had typed them there. */
    private RunOutcome packet(EditionFolder edition, String... options) {
        var arguments = new ArrayList<Object>(
                List.of("packet", edition.folder(), "--out", folder.resolve("packet.pdf")));
        arguments.addAll(List.of(options));
        var outcome = TypedCommand.statesheet(arguments.toArray());
        return new RunOutcome(outcome.exit(), relative(outcome.out()), relative(outcome.err()));
    }

    private String relative(String text) {
        return text.replace(folder + "/", "");
    }

    private PdfReading read() throws IOException {
        return PdfReading.of(Files.readAllBytes(folder.resolve("packet.pdf")));
    }

    private String list(String csv) throws IOException {
        return "--copies=" + Files.writeString(folder.resolve("copies.csv"), csv);
    }

    private static void assertOutcome(int exit, String out, String err, RunOutcome outcome) {
        assertEquals(err, outcome.err());
        assertEquals(out, outcome.out());
        assertEquals(exit, outcome.exit());
    }

    @Test
    void allPlacesAreJoinedInOrderOfTheirNames() throws IOException {
        assertOutcome(0, "packet.pdf\n", """
                homelessness-2022: packet of 55 sheets, 110 pages.
                No sheet for AS, which has no count for 2022.
                """, packet(edition()));
        assertEquals(List.of("1 Alabama", "3 Alaska", "5 Arizona", "7 Arkansas"), read().bookmarks().stream()
                .filter(line -> !line.startsWith(" ")).limit(4).toList());
    }

    @Test
    void placesAreAskedForByCodeOrNameCaseAside() throws IOException {
        assertOutcome(0, "packet.pdf\n", "homelessness-2022: packet of 2 sheets, 6 pages.\n",
                packet(edition(), "--only=tx,new mexico", "--cover"));
        assertEquals(List.of("i", "ii", "NM-1", "NM-2", "TX-1", "TX-2"), read().pageLabels());
    }

    @Test
    void sheetsInLargePrintTakeWholeLeavesAndAreNumberedInLargeType() throws IOException {
        assertEquals(0, packet(edition(), "--only=NM,TX", "--cover", "--size=large").exit());
        var labels = read().pageLabels();
        int second = labels.indexOf("TX-1");
        assertEquals(List.of("i", "ii", "NM-1", "NM-2", "NM-3"), labels.subList(0, 5));
        assertTrue(second % 2 == 0 && second >= 6, labels::toString);
        var text = read().text(second + 1);
        assertTrue(text.matches("(?s).*\\s" + (second + 1) + " Texas, page 1 of \\d.*"), text);
    }

    @Test
    void aListGivesTheCopiesAndTheOrder() throws IOException {
        var list = list("member,place,copies\nPat Doe,TX,2\nKim Roe,NM,1\nJo Poe,Texas,1\n");
        assertOutcome(0, "packet.pdf\n", "homelessness-2022: packet of 2 sheets, 4 copies, 8 pages.\n",
                packet(edition(), list));
        assertEquals(List.of("TX-1", "TX-2", "TX(2)-1", "TX(2)-2", "TX(3)-1", "TX(3)-2", "NM-1", "NM-2"),
                read().pageLabels());
    }

    @Test
    void theBytesAreTheSameOnAnyNumberOfThreads() throws IOException {
        var edition = edition();
        packet(edition, "--jobs=1", "--cover");
        var one = Files.readAllBytes(folder.resolve("packet.pdf"));
        for (int jobs : List.of(2, 8)) {
            packet(edition, "--jobs=" + jobs, "--cover");
            assertArrayEquals(one, Files.readAllBytes(folder.resolve("packet.pdf")), jobs + " threads");
        }
    }

    @Test
    void onePlacesProblemStopsThePacketAndAnOlderOneIsLeft() throws IOException {
        var edition = edition();
        packet(edition, "--only=NM,TX");
        var older = Files.readAllBytes(folder.resolve("packet.pdf"));
        edition.with("figures.csv", "\nTX,Texas,", "\nTX,Utah,");
        var outcome = packet(edition, "--only=NM,TX");
        assertEquals(1, outcome.exit());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("data/homelessness-2022/figures.csv:"), outcome::err);
        assertTrue(outcome.err().endsWith("""
                homelessness-2022: no packet made, 1 problem.
                A packet is only made with all of its sheets.
                packet.pdf is from an earlier run and was not changed.
                """), outcome::err);
        assertArrayEquals(older, Files.readAllBytes(folder.resolve("packet.pdf")));
        assertOutcome(0, "packet.pdf\n", """
                warning: 1 problem in places not asked for: TX

                homelessness-2022: packet of 1 sheet, 2 pages.
                """, packet(edition, "--only=NM"));
    }

    @Test
    void aPlaceWithoutFiguresThatIsNamedIsAProblem() {
        assertOutcome(1, "", """
                data/homelessness-2022/figures.csv AS
                  found     no figures for this place: it has no count for 2022
                  expected  a row of figures
                  fix       add its row, or leave it out of what is asked for

                homelessness-2022: no packet made, 1 problem.
                A packet is only made with all of its sheets.
                """, packet(edition(), "--only=NM,AS"));
        assertFalse(Files.exists(folder.resolve("packet.pdf")));
    }

    @Test
    void whatIsWrongWithTheListAndWithTheEditionIsToldAtOnce() throws IOException {
        var outcome = packet(edition().with("figures.csv", "\nTX,Texas,", "\nTX,Utah,"),
                list("place,copies\nAS,3\nTX,5\nNM,some\n"));
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().startsWith("""
                copies.csv:4 copies
                  found     "some", a text
                """), outcome::err);
        assertTrue(outcome.err().contains("""

                copies.csv:2 AS
                  found     no figures for this place: it has no count for 2022
                  expected  a place that has a sheet
                  fix       remove the row, or add the place's figures
                """), outcome::err);
        assertTrue(outcome.err().contains("TX name\n"), outcome::err);
        assertTrue(outcome.err().contains("homelessness-2022: no packet made, 3 problems.\n"), outcome::err);
        assertFalse(Files.exists(folder.resolve("packet.pdf")));
    }

    @Test
    void aListThatIsNotThereIsAProblem() {
        assertOutcome(1, "", """
                gone.csv
                  found     no such file
                  expected  a file that can be read
                  fix       check the name, or put the file there

                homelessness-2022: no packet made, 1 problem.
                A packet is only made with all of its sheets.
                """, packet(edition(), "--copies=" + folder.resolve("gone.csv")));
    }

    @Test
    void aFileThatStatesheetDidNotMakeIsReplacedByForceAlone() throws IOException {
        var edition = edition();
        Files.writeString(folder.resolve("packet.pdf"), "somebody's own");
        assertOutcome(1, "", """
                packet.pdf
                  found     a file that Statesheet did not make, or that is not in manifest.json
                  expected  no file, or one that Statesheet made and may replace
                  fix       move it away, choose another folder with --out, or replace it with --force

                homelessness-2022: no packet made, 1 problem.
                A packet is only made with all of its sheets.
                """, packet(edition, "--only=NM"));
        assertEquals("somebody's own", Files.readString(folder.resolve("packet.pdf")));
        assertEquals(0, packet(edition, "--only=NM", "--force").exit());
        assertEquals(2, read().pages());
    }

    @Test
    void nothingButThePacketAndItsRecordIsLeftInItsFolder() throws IOException {
        var edition = edition();
        TypedCommand.statesheet("packet", edition.folder(), "--only=NM", "--out",
                folder.resolve("new/folder/packet.pdf"));
        try (Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
            assertEquals(List.of("manifest.json", "packet.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void withoutItsTextThereIsNoPacket() throws IOException {
        var edition = edition();
        Files.delete(edition.folder().resolve("sheet.md"));
        var outcome = packet(edition);
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("data/homelessness-2022/sheet.md\n  found     no such file\n"), outcome::err);
    }

    @Test
    void aPacketThatNobodyAlteredIsReplaced() {
        var edition = edition();
        packet(edition, "--only=NM");
        assertEquals(0, packet(edition, "--only=TX").exit());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a note behind", "turned by qpdf", "a sheet of the edition"})
    void whatSomebodyAlteredOrPutInThePacketsPlaceIsKeptUnderAnotherName(String what) throws IOException {
        var target = folder.resolve("packet.pdf");
        var edition = edition();
        packet(edition, "--only=NM");
        switch (what) {
            case "a note behind" -> Files.writeString(target, "a note", StandardOpenOption.APPEND);
            case "turned by qpdf" -> assertEquals(0, Tool.run("qpdf", "--replace-input", "--rotate=+90:1",
                    target.toString()).exit());
            default -> {
                TypedCommand.statesheet("build", edition.folder(), "--only=NM", "--out", folder, "--name=sheet");
                Files.move(folder.resolve("sheet.pdf"), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var before = Files.readAllBytes(target);
        var outcome = packet(edition, "--only=TX");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.err().contains("the altered one is now packet-altered.pdf"), outcome::err);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("packet-altered.pdf")));
        assertEquals(List.of("TX-1", "TX-2"), read().pageLabels());
    }
}
