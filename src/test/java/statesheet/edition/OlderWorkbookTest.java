package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The small edition with an .xls workbook as its spreadsheet, as Excel 97 to 2003 saves it. */
class OlderWorkbookTest {

    private static final String[][] ROWS = {
        {"place", "name", "cases", "home", "away", "rate", "days"},
        {"US", "United States", "500", "", "", "19.5"},
        {"NM", "New Mexico", "132", "92", "40", "8.1", "1234.5"}};

    @TempDir
    Path folder;

    @Test
    void itIsReadLikeTheSameCsv() throws IOException {
        var csv = Given.figures(folder.resolve("csv"),
                Given.HEADER + Given.US + "NM,New Mexico,132,92,40,8.1,1234.5\n");
        var given = given(workbook -> {
            cases(workbook).setCellFormula("D3+E3");
            cases(workbook).setCellValue(132);
        });
        assertEquals("", given.said());
        assertEquals(csv.read().orElseThrow().nation().values(), given.read().orElseThrow().nation().values());
        assertEquals(csv.read().orElseThrow().rows().get("NM").values(),
                given.read().orElseThrow().rows().get("NM").values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoCertainCountIsRefusedWithItsCell(String found, BiConsumer<HSSFWorkbook, HSSFCell> change)
            throws IOException {
        var problem = given(workbook -> change.accept(workbook, cases(workbook))).findings().getFirst();
        assertEquals("Sheet1!C3 NM cases found " + found,
                problem.where().toString().replaceFirst(".*figures.xls ", "") + " found " + problem.found());
    }

    static Stream<Arguments> whatIsNoCertainCountIsRefusedWithItsCell() {
        return Stream.of(
                refused("#DIV/0!, an error", (workbook, cell) -> {
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue(FormulaError.DIV0);
                }),
                refused("#REF!, an error", (workbook, cell) -> cell.setCellErrorValue(FormulaError.REF)),
                refused("a formula without a stored value", (workbook, cell) -> {
                    cell.setCellFormula("D3+E3");
                    cell.getSheet().setForceFormulaRecalculation(true);
                }),
                refused("TRUE, a logical value", (workbook, cell) -> cell.setCellValue(true)),
                refused("0.7 in a cell formatted as a percent, which shows 70%", (workbook, cell) -> {
                    cell.setCellValue(0.7);
                    format(workbook, cell, "0%");
                }),
                refused("45292 in a cell formatted as a date or time", (workbook, cell) -> {
                    cell.setCellValue(45_292);
                    format(workbook, cell, "m/d/yyyy");
                }),
                refused("a cell that is merged with others, C3:D3",
                        (workbook, cell) -> cell.getSheet().addMergedRegion(CellRangeAddress.valueOf("C3:D3"))),
                refused("a text of which a part is raised or lowered, as a footnote mark is",
                        (workbook, cell) -> otherFace(workbook, cell, font -> font.setTypeOffset(HSSFFont.SS_SUPER))),
                refused("a text of which a part is struck out",
                        (workbook, cell) -> otherFace(workbook, cell, font -> font.setStrikeout(true))),
                refused("a cell that is struck out", (workbook, cell) -> {
                    var font = workbook.createFont();
                    font.setStrikeout(true);
                    var style = workbook.createCellStyle();
                    style.setFont(font);
                    cell.setCellStyle(style);
                }),
                refused("\"N/A\", a mark for no figure", (workbook, cell) -> cell.setCellValue("N/A")));
    }

    private static Arguments refused(String found, BiConsumer<HSSFWorkbook, HSSFCell> change) {
        return arguments(found, change);
    }

    private static void format(HSSFWorkbook workbook, HSSFCell cell, String code) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    /** 132, of which the 2 is in another face. */
    private static void otherFace(HSSFWorkbook workbook, HSSFCell cell, Consumer<HSSFFont> change) {
        var font = workbook.createFont();
        change.accept(font);
        var text = new HSSFRichTextString("132");
        text.applyFont(2, 3, font);
        cell.setCellValue(text);
    }

    @Test
    void aTextInAnotherFaceIsRead() throws IOException {
        assertEquals("", given(workbook -> otherFace(workbook, cases(workbook), font -> font.setBold(true))).said());
    }

    @Test
    void whatIsHiddenOrShownOtherwiseIsReadWithAWarning() throws IOException {
        var given = given(workbook -> {
            workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(4, true);
            format(workbook, workbook.getSheetAt(0).getRow(2).getCell(6), "0");
        });
        assertEquals("""
                warning: figures.xls Sheet1
                  found     hidden row 3 (NM) and column E (away), read like the others
                warning: figures.xls Sheet1
                  found     numbers that their format shows rounded: G3 (1234.5, format 0)""",
                given.said().replaceAll("\n  (expected|fix) .*", ""));
        assertEquals(new BigDecimal("1234.5"), given.read().orElseThrow().rows().get("NM").value("days").orElseThrow());
    }

    @Test
    void aHiddenWorksheetIsReadWithAWarning() throws IOException {
        var given = given(workbook -> {
            workbook.createSheet("Notes");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });
        assertEquals("a hidden worksheet, which is read", given.findings().getFirst().found());
        assertEquals(1, given.findings().size());
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        var locked = bytes(workbook(workbook -> { }));
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertEquals("a workbook with a password", given(locked).findings().getFirst().found());
    }

    @Test
    void itsNameMaySayXlsx() throws IOException {
        var given = Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.xlsx"))
                .with("figures.xlsx", bytes(workbook(workbook -> { })));
        assertEquals("", given.said());
    }

    /** Seeded. This kind of file has no checksums, so all that can be asked is that nothing throws. */
    @Test
    void aWorkbookWithChangedBytesIsReadOrAProblemButNeverThrows() throws IOException {
        var sound = bytes(workbook(workbook -> { }));
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var bytes = sound.clone();
            for (int change = random.nextInt(20); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            given(bytes).problems();
        }
    }

    private static HSSFCell cases(HSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(2).getCell(2);
    }

    private static HSSFWorkbook workbook(Consumer<HSSFWorkbook> change) {
        var workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("Sheet1");
        for (int row = 0; row < ROWS.length; row++) {
            var created = sheet.createRow(row);
            for (int column = 0; column < ROWS[row].length; column++) {
                fill(created.createCell(column), ROWS[row][column]);
            }
        }
        change.accept(workbook);
        return workbook;
    }

    private static void fill(HSSFCell cell, String typed) {
        if (typed.matches("[0-9].*")) {
            cell.setCellValue(Double.parseDouble(typed));
        } else {
            cell.setCellValue(typed);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private Given given(Consumer<HSSFWorkbook> change) throws IOException {
        return given(bytes(workbook(change)));
    }

    private Given given(byte[] workbook) {
        return Given.edition(folder, (Given.TOP + Given.DICTIONARY).replace("figures.csv", "figures.xls"))
                .with("figures.xls", workbook);
    }
}
