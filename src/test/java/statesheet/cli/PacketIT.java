package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.edition.Place;
import statesheet.testing.PdfReading;
import statesheet.testing.Program;
import statesheet.testing.Tool;

/** The packaged program makes large packets. */
class PacketIT {

    /** Five times what it takes on a machine of two processors. */
    private static final long MILLISECONDS = 5_000;

    /** Less than the virtual machine takes by itself for a batch of 55 sheets. */
    private static final String MEMORY = "-Xmx64m";

    private static final Path EDITION = Path.of("data", "homelessness-2022").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void fiveHundredCopiesTakeAMoment() throws IOException {
        Files.writeString(folder.resolve("copies.csv"), "place,copies\nNM,250\nTX,250\n");
        long start = System.nanoTime();
        var outcome = Program.run(folder, "packet", EDITION.toString(), "--copies=copies.csv", "--cover");
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertEquals("out/homelessness-2022-packet.pdf\n", outcome.out(), outcome::err);
        assertEquals("homelessness-2022: packet of 2 sheets, 500 copies, 1,002 pages.\n", outcome.err());
        assertTrue(milliseconds < MILLISECONDS, milliseconds + " ms");
    }

    @Test
    void allPlacesWithMostCopiesTakeLittleMemory() throws IOException {
        var places = Place.ALL.stream().map(Place::code).filter(code -> !code.equals("AS")).toList();
        Files.writeString(folder.resolve("copies.csv"), "place,copies\n" + String.join(",181\n", places) + ",181\n");
        var outcome = Tool.run(Program.home().resolve("runtime/bin/java").toString(), MEMORY, "-jar",
                Program.home().resolve("lib/statesheet.jar").toString(), "packet", EDITION.toString(),
                "--copies=" + folder.resolve("copies.csv"), "--out=" + folder.resolve("packet.pdf"));
        assertEquals(0, outcome.exit(), outcome::err);
        assertEquals(2 * 55 * 181, PdfReading.of(Files.readAllBytes(folder.resolve("packet.pdf"))).pages());
    }
}
