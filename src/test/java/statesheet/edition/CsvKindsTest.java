package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small spreadsheet as different programs and countries save it as CSV. */
class CsvKindsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ROWS = Given.HEADER + Given.US + Given.NM;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "U+{0} between the columns")
    @ValueSource(strings = {";", "\t", "|"})
    void otherMarksSeparateAsCommasDo(String separator) {
        assertReadsAsPlain(ROWS.replace(",", separator).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkTellsTheEncoding(String encoding) {
        assertReadsAsPlain(("\uFEFF" + ROWS).getBytes(Charset.forName(encoding)));
    }

    @Test
    void commasAtTheEndOfLinesAreBlankCells() {
        assertReadsAsPlain((Given.HEADER.strip() + ",,,\n" + Given.US.strip() + ",,\n\n" + Given.NM + ",,,,,,,,\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void theEndMarkOfDosIsNoRow(String lineEnd) {
        assertReadsAsPlain((ROWS.strip() + lineEnd + "\u001A").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        var rows = Arrays.asList(Given.US, Given.NM, "AK,Alaska,2,1,1,5,\n", "WY,Wyoming,1,1,0,5,\n", "TX,Texas,x,1,0,5,\n");
        var plain = Given.figures(folder.resolve("plain"), Given.HEADER + String.join("", rows)).read().orElseThrow();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rows, new Random(seed));
            var shuffled = Given.figures(folder, Given.HEADER + String.join("", rows)).read().orElseThrow();
            assertEquals(List.copyOf(plain.rows().keySet()), List.copyOf(shuffled.rows().keySet()));
            plain.rows().forEach((code, row) -> assertEquals(row.values(), shuffled.rows().get(code).values()));
            assertEquals(plain.nation().values(), shuffled.nation().values());
        }
    }

    @Test
    void aNumberBeyondTheLastColumnIsRefused() {
        assertEquals("""
                figures.csv:3 NM
                  found     8 cells
                  expected  7 cells, one for each column of the header
                  fix       remove the extra cell; put a number with commas in quotation marks, "1,234\"""",
                Given.figures(folder, Given.HEADER.strip() + ",\n" + Given.US + "NM,New Mexico,132,92,40,8.1,,7\n").said());
    }

    @ParameterizedTest(name = "[{0}] between semicolons is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1234      | 1234
            1,234     | 1234
            1,234,567 | 1234567
            """)
    void aCommaInACountSeparatesThousands(String typed, BigDecimal value) {
        var given = semicolons(typed, "8.1", "");
        assertEquals("", given.said());
        assertEquals(value, given.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    @ParameterizedTest(name = "{1} of [{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            70,5   | rate | "70,5", with a comma before its decimals | write 70.5
            0,1234 | rate | "0,1234", with a comma before its decimals | write 0.1234
            1,234  | rate | "1,234" between semicolons, a thousand and more or a number with decimals | write 1234 for the one, 1.2340 for the other
            1,234  | days | "1,234" between semicolons, a thousand and more or a number with decimals | write 1234 for the one, 1.2340 for the other
            1.234  | days | "1.234" between semicolons, a thousand and more or a number with decimals | write 1234 for the one, 1.2340 for the other
            12,5   | days | "12,5", with a comma before its decimals | write 12.5
            1.234,5 | days | "1.234,5", with a comma before its decimals | write a point before decimals, and no decimals in a count
            """, quoteCharacter = '\'')
    void aDecimalCommaIsRefused(String typed, String figure, String found, String fix) {
        var given = figure.equals("rate") ? semicolons("132", typed, "") : semicolons("132", "8.1", typed);
        assertEquals("""
                figures.csv:3 NM %s
                  found     %s
                  expected  %s
                  fix       %s""".formatted(figure, found, figure.equals("rate") ? "a number from 0 to 100, in percent"
                        : "a number", fix), given.said());
    }

    @ParameterizedTest(name = "[{0}] between semicolons")
    @CsvSource(delimiter = '|', textBlock = """
            1.234 | "1.234", a number with decimals | write "unit" (number, percent, dollars) and "decimals" for cases in edition.json if it is no count; in a count, put a comma or nothing between thousands
            70,5  | "70,5", with groups that are not of three digits | write 1234 or 1,234 for a thousand and more, and a point before decimals
            """, quoteCharacter = '\'')
    void aPointInACountIsRefusedAndSoIsADecimalComma(String typed, String found, String fix) {
        assertEquals("""
                figures.csv:3 NM cases
                  found     %s
                  expected  a whole number, 0 or more
                  fix       %s""".formatted(found, fix), semicolons(typed, "8.1", "").said());
    }

    /** The number of cases is the sum of its parts, where it can be read at all. */
    private Given semicolons(String cases, String rate, String days) {
        var home = cases.matches("[0-9,]*[0-9]{3}") ? cases : "132";
        return Given.figures(folder, (Given.HEADER + "US,United States,9000000,,,19.5,\n").replace(',', ';')
                + String.join(";", "NM", "New Mexico", cases, home, "0", rate, days) + "\n");
    }

    @Test
    void theNoBreakSpaceOfWindowsSeparatesThousands() {
        var given = Given.figures(folder, "").with("figures.csv", (Given.HEADER + "US,United States,5\u00A0000,,,19.5,\n"
                + "NM,New Mexico,1\u00A0234,1\u00A0234,0,8.1,\n").getBytes(WINDOWS));
        assertEquals("", given.said());
        assertEquals(new BigDecimal("1234"), given.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"132\u00A0", "132\u2020", "132\u00B9", "\u2013", "\u201C132\u201D", "1\u00A0234\u00BA"})
    void otherBytesThatAreNotUtf8AreRefusedWithTheirCell(String typed) {
        var given = Given.figures(folder, "")
                .with("figures.csv", (Given.HEADER + Given.US + "NM,New Mexico," + typed + ",92,40,8.1,\n").getBytes(WINDOWS));
        assertEquals("""
                figures.csv:3 NM cases
                  found     "%s", which is a guess: the file is not in UTF-8
                  expected  a whole number, 0 or more
                  fix       save the spreadsheet again as CSV UTF-8""".formatted(typed), given.said());
    }

    @Test
    void whatIsNotReadMayBeInAnyEncoding() {
        var figures = Given.HEADER.strip() + ",caf\u00E9\n" + Given.US.strip() + ",\n" + Given.NM.strip() + ",\u00A9\n"
                + "\nSource: \u201CYear book\u201D\n";
        var given = Given.figures(folder, "").with("figures.csv", figures.getBytes(WINDOWS));
        assertEquals("", given.said());
        assertEquals(new BigDecimal("132"), given.read().orElseThrow().rows().get("NM").value("cases").orElseThrow());
    }

    @Test
    void utf16WithoutAByteOrderMarkIsNoText() {
        assertEquals("""
                figures.csv
                  found     bytes that are not text
                  expected  a text file in UTF-8
                  fix       save it again with the encoding UTF-8""",
                Given.figures(folder, "").with("figures.csv", ROWS.getBytes(StandardCharsets.UTF_16LE)).said());
    }

    private void assertReadsAsPlain(byte[] figures) {
        var plain = Given.figures(folder.resolve("plain"), ROWS).read().orElseThrow();
        var given = Given.figures(folder, "").with("figures.csv", figures);
        assertEquals("", given.said());
        var edition = given.read().orElseThrow();
        assertEquals(plain.nation().values(), edition.nation().values());
        assertEquals(plain.rows().get("NM").values(), edition.rows().get("NM").values());
    }
}
