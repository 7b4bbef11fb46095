package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.source.Installation;
import statesheet.testing.TinyWorkbook;

/** Workbooks of a spreadsheet program, and files that are none, damaged or made to harm. */
class OtherWorkbooksTest {

    private static final String EARLIER = "earlier-and-population.csv";

    private static final String ROWS = """
            place|name|cases|home|away|rate|days
            US|United States|=SUM(C3)>500|||19.5|
            NM|New Mexico|132{#,##0}|92|'40|8.1|1234.5
            """;

    @TempDir
    Path folder;

    /** LibreOffice 7.4 made the workbook from figures.csv, and nobody has touched it since. */
    @Test
    void aWorkbookOfLibreOfficeHasTheFiguresOfTheCsvThatItWasMadeFrom() throws IOException {
        var original = Installation.editions().resolve("homelessness-2022");
        var csv = new Given(original).read().orElseThrow();
        var given = new Given(folder)
                .with("edition.json", Files.readString(original.resolve("edition.json"))
                        .replace("figures.csv", "figures.xlsx"))
                .with(EARLIER, Files.readString(original.resolve(EARLIER)))
                .with("figures.xlsx", resource("homelessness-2022-by-libreoffice.xlsx"));
        assertEquals("", given.said());
        var workbook = given.read().orElseThrow();
        assertEquals(csv.nation().values(), workbook.nation().values());
        assertEquals(csv.rows().keySet(), workbook.rows().keySet());
        csv.rows().forEach((code, row) -> assertEquals(row.values(), workbook.rows().get(code).values(), code));
    }

    /** LibreOffice 7.4 made it, with a percent, a date, an error, a hidden row and merged cells in it, and with the
     * sum of a text and a number: to a spreadsheet program 92 and 40 are 40 then, and the check of the parts tells. */
    @Test
    void whatLibreOfficeWritesForEachKindOfCellIsReadOrRefused() throws IOException {
        assertEquals("""
                warning: figures.xlsx Cases
                  found     hidden row 3 (NM), read like the others
                  expected  rows and columns that one can see
                  fix       show them, or remove them
                figures.xlsx Cases!C4 TX cases
                  found     #DIV/0!, an error
                  expected  a whole number, 0 or more
                  fix       the formula divides by zero or by a blank: fix the formula, or clear the cell, which means \
                "not reported"
                figures.xlsx Cases!G4 TX days
                  found     45292 in a cell formatted as a date or time
                  expected  a number
                  fix       format the cell as a number, and type the figure again
                figures.xlsx Cases!C5 VT cases
                  found     a cell that is merged with others, C5:D5
                  expected  a whole number, 0 or more
                  fix       unmerge the cells, and fill in each of them
                figures.xlsx Cases!D5 VT home
                  found     a cell that is merged with others, C5:D5
                  expected  a whole number, 0 or more
                  fix       unmerge the cells, and fill in each of them
                figures.xlsx Cases!C3 NM cases
                  found     parts that add to 132 (92 + 40)
                  expected  40, the total
                  fix       correct home, away or cases""",
                given(resource("cells-by-libreoffice.xlsx")).said());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFileOfAnotherKindIsNamedForWhatItIs(String kind, byte[] bytes, String found, String fix) {
        assertEquals("""
                figures.xlsx
                  found     %s
                  expected  a workbook as a spreadsheet program saves it, .xlsx or .xls
                  fix       %s""".formatted(found, fix), given(bytes).said());
    }

    static Stream<Arguments> aFileOfAnotherKindIsNamedForWhatItIs() throws IOException {
        var sound = TinyWorkbook.of(ROWS);
        var save = "open it in the spreadsheet program and save it as .xlsx";
        var again = save + ", or use an older copy";
        return Stream.of(
                arguments("the beginning of an .xls file", ole2("Workbook"),
                        "a workbook that is damaged (its parts cannot be read)", again),
                arguments("encrypted", ole2("EncryptedPackage"), "a workbook with a password",
                        "save it without a password"),
                arguments("text", Given.HEADER.getBytes(StandardCharsets.UTF_8),
                        "a file that is not a workbook, whatever its name says", save),
                arguments("ods", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                        "a workbook of another kind, an OpenDocument spreadsheet (.ods)", save),
                arguments("xlsb", zip(Map.of("xl/workbook.bin", "")),
                        "a workbook of another kind, a binary workbook (.xlsb)", save),
                arguments("nothing", new byte[0], "a file that is not a workbook, whatever its name says",
                        save),
                arguments("half a workbook", Arrays.copyOf(sound.bytes(), sound.bytes().length / 2),
                        "a workbook that is damaged (its parts cannot be read)", again),
                arguments("no worksheet", TinyWorkbook.of(ROWS).change("xl/workbook.xml",
                        "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>", "").bytes(),
                        "a workbook that is damaged (it has no worksheet)", again),
                arguments("a text that is not there", TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml",
                        "t=\"s\"><v>11<", "t=\"s\"><v>2000000000<").bytes(),
                        "a workbook that is damaged (cell E3 has a text that does not exist)", again),
                arguments("a cell far away", TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml",
                        "r=\"E3\"", "r=\"ZZZZZZ3\"").bytes(),
                        "a workbook that is damaged (\"ZZZZZZ3\" where a cell's address should be)", again),
                arguments("one cell twice", TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml",
                        "r=\"E3\"", "r=\"D3\"").bytes(),
                        "a workbook that is damaged (cell D3 is not where it should be)", again),
                arguments("a cell without an address", TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml",
                        " r=\"E3\"", "").bytes(),
                        "a workbook with cells without addresses, which Statesheet does not read",
                        save),
                arguments("a row without a number", TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml",
                        "<row r=\"3\"", "<row").bytes(),
                        "a workbook with cells without addresses, which Statesheet does not read",
                        save),
                arguments("a part twice the size of the memory", zip(Map.of("xl/media/zeros", "\0".repeat(101_000_000))),
                        "a workbook that is more than 100 MB when unpacked", "copy the figures into a new workbook"));
    }

    @Test
    void aTextFileThatIsAWorkbookIsNamedForWhatItIs() {
        assertEquals("""
                figures.csv
                  found     a workbook, whatever its name says
                  expected  a text file
                  fix       save it as .xlsx or as CSV, and name it so in edition.json""",
                Given.figures(folder, "").with("figures.csv", TinyWorkbook.of(ROWS).bytes()).said());
    }

    @Test
    void nothingOutsideTheWorkbookIsOpened() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "77");
        var given = given(TinyWorkbook.of(ROWS).change("xl/worksheets/sheet1.xml", "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                .change("xl/worksheets/sheet1.xml", "<v>92</v>", "<v>&x;</v>").bytes());
        assertEquals("a workbook that is damaged (its parts cannot be read)",
                given.findings().getFirst().found());
    }

    /** Seeded: bytes of the file are changed, or its end cut off. Its checksums tell, or the change says nothing. */
    @Test
    void aWorkbookWithChangedBytesHasTheSameFiguresOrAProblem() {
        var sound = TinyWorkbook.of(ROWS).bytes();
        var values = values(given(sound));
        var random = new Random(3);
        for (int round = 0; round < 400; round++) {
            var bytes = round % 5 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int change = random.nextInt(3); change >= 0 && bytes.length > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var given = given(bytes);
            if (given.findings().isEmpty()) {
                assertEquals(values, values(given), "round " + round);
            }
        }
    }

    /** Seeded: characters of the XML are changed and the whole zipped anew, so that no checksum tells. */
    @Test
    void aWorkbookWithChangedXmlIsReadOrAProblemButNeverThrows() {
        var random = new Random(4);
        for (int round = 0; round < 400; round++) {
            var workbook = TinyWorkbook.of(ROWS);
            var parts = List.copyOf(workbook.parts().keySet());
            var part = parts.get(random.nextInt(parts.size()));
            var xml = new StringBuilder(workbook.parts().get(part));
            int at = random.nextInt(xml.length());
            switch (random.nextInt(3)) {
                case 0 -> xml.setCharAt(at, "0123456789<>/\"= astrZ".charAt(random.nextInt(21)));
                case 1 -> xml.delete(at, Math.min(xml.length(), at + 1 + random.nextInt(30)));
                default -> xml.insert(at, random.nextInt(10));
            }
            workbook.parts().put(part, xml.toString());
            var given = given(workbook.bytes());
            var edition = given.read().orElseThrow();
            assertFalse(given.findings().isEmpty() && edition.nation().cells().isEmpty(), "round " + round);
        }
    }

    private static List<Object> values(Given given) {
        var edition = given.read().orElseThrow();
        return List.of(edition.nation().values(), edition.rows().get("NM").values());
    }

    private Given given(byte[] workbook) {
        return Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.xlsx"))
                .with("figures.xlsx", workbook);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = OtherWorkbooksTest.class.getResourceAsStream("/workbooks/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] ole2(String stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                (byte) 0xE1});
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
