package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.testing.PdfReading;
import statesheet.testing.Program;
import statesheet.testing.Thorough;
import statesheet.testing.Tool;

/** The packaged program makes large packets. */
class PacketIT {

    /** Less than the virtual machine takes by itself for a batch of 55 sheets. */
    private static final String MEMORY = "-Xmx64m";

    private static final Path EDITION = Path.of("data", "homelessness-2022").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void fiveHundredCopiesOfTwoSheetsAreOnePacket() throws IOException {
        Files.writeString(folder.resolve("copies.csv"), "place,copies\nNM,250\nTX,250\n");
        var outcome = Program.run(folder, "packet", EDITION.toString(), "--copies=copies.csv", "--cover");
        assertEquals("out/homelessness-2022-packet.pdf\n", outcome.out(), outcome::err);
        assertEquals("homelessness-2022: packet of 2 sheets, 500 copies, 1,002 pages.\n",
                outcome.errWithoutProgress());
    }

    @Test
    void aPacketInLargePrintHasTheSameEndOfItsNameAsASheet() {
        var outcome = Program.run(folder, "packet", EDITION.toString(), "--only=NM", "--size=large");
        assertEquals("out/homelessness-2022-packet-large.pdf\n", outcome.out(), outcome::err);
    }

    @Test
    void manyCopiesOfAFewPlacesTakeLittleMemory() throws IOException {
        assertMadeInLittleMemory(List.of("CA", "NM", "TX"), 200);
    }

    @Test
    @Thorough
    void allPlacesWithMostCopiesTakeLittleMemory() throws IOException {
        assertMadeInLittleMemory(
                PlaceList.UNITED_STATES.all().stream().map(Place::code).filter(code -> !code.equals("AS")).toList(), 181);
    }

    private void assertMadeInLittleMemory(List<String> places, int copies) throws IOException {
        Files.writeString(folder.resolve("copies.csv"), "place,copies\n" + places.stream()
                .map(place -> place + "," + copies + "\n").collect(Collectors.joining()));
        var outcome = Tool.run(Program.home().resolve("runtime/bin/java").toString(), MEMORY, "-jar",
                Program.home().resolve("lib/statesheet.jar").toString(), "packet", EDITION.toString(),
                "--copies=" + folder.resolve("copies.csv"), "--out=" + folder.resolve("packet.pdf"));
        assertEquals(0, outcome.exit(), outcome::err);
        assertEquals(2 * places.size() * copies, PdfReading.of(Files.readAllBytes(folder.resolve("packet.pdf"))).pages());
    }
}
