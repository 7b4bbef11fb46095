package statesheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.testing.TinyWorkbook;

/**
 * A spreadsheet in a shape in which they are published, with made-up numbers where no published one is named.
 *
 * @param name with its ending
 * @param rows the cells as they are typed; none of a published workbook
 */
record Spreadsheet(String name, byte[] bytes, List<List<String>> rows) {

    /** Outside of quotes. */
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** What the counts of homeless people have for each year; the numbers of a state are drawn in {@link #counts}. */
    private static final List<String> COUNTED = List.of("Overall Homeless", "Sheltered ES Homeless",
            "Sheltered TH Homeless", "Sheltered SH Homeless", "Sheltered Total Homeless", "Unsheltered Homeless",
            "Homeless Individuals", "Homeless People in Families", "Homeless Veterans",
            "Homeless Unaccompanied Youth (Under 25)");

    static Spreadsheet published(Path file) {
        try {
            var name = file.getFileName().toString();
            return name.endsWith(".csv") ? ofText(name, Files.readString(file))
                    : new Spreadsheet(name, Files.readAllBytes(file), List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Spreadsheet ofText(String name, String text) {
        return new Spreadsheet(name, text.getBytes(StandardCharsets.UTF_8), text.lines().map(line ->
                Stream.of(line.split(COMMA, -1)).map(cell -> cell.replace("\"", "")).toList()).toList());
    }

    /** Of lines as {@link TinyWorkbook} has them. */
    private static List<List<String>> cells(String rows) {
        return rows.lines().map(line -> Stream.of(line.split("\\|", -1)).map(cell -> cell.replaceFirst("^'", ""))
                .toList()).toList();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Each shape that is no plain table. */
    static Stream<Spreadsheet> shapes() {
        return Stream.of(ofThreeWorksheets(), titled(), titledOfExcel97(), ofTwoYears(), ofTwoYearsOfExcel97(),
                ofFewAndNone());
    }

    static Spreadsheet ofThreeWorksheets() {
        return new Spreadsheet("three-worksheets.xlsx", TinyWorkbook.of("""
                'Read me
                'The counts are on the third worksheet.
                """).sheetOf("Definitions", """
                'Word|'Meaning
                'Case|'A child who was reported missing
                'Year|2022
                """).sheetOf("Counts", TITLED).bytes(), cells(TITLED));
    }

    private static final String TITLED = """
            'Children in care and leaving it, by state
            'State|'In care||'Leaving care|
            |'Boys|'Girls|'Adoptions|'Returns
            'United States|500|401|300|120
            'New Mexico|132|100|30|1
            'Texas|200|170|61|80
            'Wyoming|0|1|0|1
            """;

    static Spreadsheet titled() {
        return new Spreadsheet("titled.xlsx", TinyWorkbook.of(TITLED).merge("A1:E1", "A2:A3", "B2:C2", "D2:E2").bytes(),
                cells(TITLED));
    }

    static Spreadsheet titledOfExcel97() {
        return ofExcel97("titled.xls", TITLED, "A1:E1", "A2:A3", "B2:C2", "D2:E2");
    }

    /** The shape of the workbook of HUD's point-in-time counts: 24 columns. */
    static Spreadsheet ofTwoYears() {
        return new Spreadsheet("counts.xlsx", TinyWorkbook.of(twoYears()).merge(MERGED).bytes(), cells(twoYears()));
    }

    static Spreadsheet ofTwoYearsOfExcel97() {
        return ofExcel97("counts.xls", twoYears(), MERGED);
    }

    private static final String[] MERGED = {"A1:W1", "A4:A5", "B4:B5", "C4:C5", "D4:M4", "N4:W4"};

    private static String twoYears() {
        var random = new Random(13);
        var rows = new ArrayList<>(List.of("'Point-In-Time Estimates of Homelessness by State", "'Counted on one night",
                "", "'State|'FIPS Code|'Number of CoCs|'2021" + "|".repeat(COUNTED.size()) + "'2022"
                        + "|".repeat(COUNTED.size() - 1),
                "||" + ("|'" + String.join("|'", COUNTED)).repeat(2)));
        var total = new long[1 + 2 * COUNTED.size()];
        int code = 1;
        for (var place : PlaceList.UNITED_STATES.withSheets().stream().map(Place::code).toList()) {
            // Wyoming has nobody to count but one.
            int size = place.equals("WY") ? 1 : 40 + random.nextInt(20_000);
            var numbers = new ArrayList<Long>(List.of(1L + random.nextInt(9)));
            numbers.addAll(counts(size, random));
            numbers.addAll(counts(size, random));
            for (int at = 0; at < total.length; at++) {
                total[at] += numbers.get(at);
            }
            rows.add("'" + place + "|" + code++ + "|" + joined(numbers));
        }
        rows.add("'Total||" + joined(Arrays.stream(total).boxed().toList()));
        rows.add("");
        rows.add("'CoCs are the regions that count together.");
        return String.join("\n", rows);
    }

    private static String joined(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }

    /** In the order of {@link #COUNTED}. */
    private static List<Long> counts(int size, Random random) {
        long emergency = random.nextInt(size + 1);
        long transitional = size == 1 ? 1 - emergency : random.nextInt(size);
        long haven = size == 1 ? 0 : random.nextInt(30);
        long outside = size == 1 ? 0 : random.nextInt(size);
        long sheltered = emergency + transitional + haven;
        long all = sheltered + outside;
        long alone = random.nextLong(all + 1);
        return List.of(all, emergency, transitional, haven, sheltered, outside, alone, all - alone,
                random.nextLong(all + 1), random.nextLong(all + 1));
    }

    /** Places with 0 and with 1 of everything, in every kind of column. */
    static Spreadsheet ofFewAndNone() {
        return ofText("few-and-none.csv", """
                State,Deaths,Families,People,Missing cases,Boys under 5,Girls under 5,Median rent,Poverty (%),\
                Deaths 2020,Agency
                US,12,30,61,10,33,28,"$1,100",12,9,
                AL,0,0,0,0,0,0,$0,0,0,Red
                AK,1,1,1,1,1,0,$1,1,1,Red
                AZ,1,0,1,0,0,1,$900,1,0,Blue
                AR,4,8,17,3,9,8,$800,20,3,Blue
                NM,6,21,42,6,23,19,$700,18,5,Green
                """);
    }

    private static Spreadsheet ofExcel97(String name, String rows, String... merged) {
        try (var workbook = new HSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Sheet1");
            fill(sheet, rows);
            for (var range : merged) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(bytes);
            return new Spreadsheet(name, bytes.toByteArray(), cells(rows));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fill(HSSFSheet sheet, String rows) {
        var lines = rows.split("\n");
        for (int at = 0; at < lines.length; at++) {
            var row = sheet.createRow(at);
            var cells = lines[at].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].startsWith("'")) {
                    row.createCell(column).setCellValue(cells[column].substring(1));
                } else if (!cells[column].isEmpty()) {
                    row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
                }
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
