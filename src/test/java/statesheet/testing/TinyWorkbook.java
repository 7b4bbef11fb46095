package statesheet.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written by hand, so that a test shows what is in it: one worksheet, Sheet1, from lines of cells.
 *
 * <p>A line is a row, a bar stands between cells. {@code 'text} is a text, {@code =SUM(B2)>5} a formula and the value
 * saved with it, {@code =A1&B1>'5} one whose value is a text, {@code =SUM(B2)} one without; {@code #REF!} is an error, {@code TRUE} a logical value, a blank nothing;
 * other cells that begin with a digit or a minus are numbers as they stand in the XML. {@code 0.7{0%}} has a number
 * format. A line that begins with {@code (hidden)} is a hidden row.
 */
public final class TinyWorkbook {

    private static final Pattern FORMATTED = Pattern.compile("(.*)\\{(.*)}");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final SequencedMap<String, String> parts = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> formats = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> texts = new LinkedHashMap<>();
    /** The number of the next one. */
    private int sheets = 2;

    private TinyWorkbook() {
        formats.put("General", 0);
    }

    public static TinyWorkbook of(String rows) {
        var workbook = new TinyWorkbook();
        var sheet = workbook.sheetData(rows);
        workbook.parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/></Types>"""
                .formatted(TYPE));
        workbook.parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
                .formatted(RELATIONS));
        workbook.parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                .formatted(MAIN, RELATIONS));
        workbook.parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId3" Type="%1$s/styles" Target="styles.xml"/>
                <Relationship Id="rId4" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
                .formatted(RELATIONS));
        workbook.parts.put("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
        workbook.parts.put("xl/styles.xml", workbook.styles());
        workbook.parts.put("xl/sharedStrings.xml", workbook.sharedTexts());
        return workbook;
    }

    /** Replaces {@code found} in a part; it must be there. */
    public TinyWorkbook change(String part, String found, String replacement) {
        var before = parts.get(part);
        if (!before.contains(found)) {
            throw new AssertionError(part + " has no " + found + ": " + before);
        }
        parts.put(part, before.replace(found, replacement));
        return this;
    }

    /** One more worksheet with the cells of the first. */
    public TinyWorkbook sheet(String name, String state) {
        int number = sheets++;
        parts.put("xl/worksheets/sheet" + number + ".xml", parts.get("xl/worksheets/sheet1.xml"));
        change("xl/workbook.xml", "</sheets>", "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" state=\""
                + state + "\" r:id=\"rIdSheet" + number + "\"/></sheets>");
        return change("xl/_rels/workbook.xml.rels", "</Relationships>", "<Relationship Id=\"rIdSheet" + number
                + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet" + number
                + ".xml\"/></Relationships>");
    }

    /** One more worksheet, from lines of cells. */
    public TinyWorkbook sheetOf(String name, String rows) {
        var sheet = "xl/worksheets/sheet" + sheets + ".xml";
        sheet(name, "visible");
        parts.put(sheet, parts.get(sheet).replaceFirst("(?s)<sheetData>.*</sheetData>",
                Matcher.quoteReplacement("<sheetData>" + sheetData(rows) + "</sheetData>")));
        parts.put("xl/styles.xml", styles());
        parts.put("xl/sharedStrings.xml", sharedTexts());
        return this;
    }

    public TinyWorkbook merge(String... ranges) {
        var cells = new StringBuilder();
        for (var range : ranges) {
            cells.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return change("xl/worksheets/sheet1.xml", "</sheetData>",
                "</sheetData><mergeCells>" + cells + "</mergeCells>");
    }

    /** @param column counted from 1 */
    public TinyWorkbook hideColumn(int column) {
        return change("xl/worksheets/sheet1.xml", "<sheetData>",
                "<cols><col min=\"" + column + "\" max=\"" + column + "\" hidden=\"1\"/></cols><sheetData>");
    }

    /** Its parts: names, and texts that may be altered. */
    public Map<String, String> parts() {
        return parts;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String sheetData(String rows) {
        var xml = new StringBuilder();
        var lines = rows.stripTrailing().split("\n");
        for (int row = 1; row <= lines.length; row++) {
            var line = lines[row - 1];
            boolean hidden = line.startsWith("(hidden)");
            xml.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
            var cells = line.replace("(hidden)", "").split("\\|", -1);
            for (int at = 0; at < cells.length; at++) {
                xml.append(cell((char) ('A' + at) + "" + row, cells[at].strip()));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private String cell(String address, String typed) {
        var formatted = FORMATTED.matcher(typed);
        if (formatted.matches()) {
            return cell(address, formatted.group(1)).replaceFirst(" r=", " s=\""
                    + formats.computeIfAbsent(formatted.group(2), _ -> formats.size()) + "\" r=");
        }
        if (typed.isEmpty()) {
            return "";
        }
        if (typed.startsWith("=")) {
            return formula(address, typed.substring(1).split(">", 2));
        }
        if (typed.matches("-?[0-9].*")) {
            return content(address, "n", "", typed);
        }
        if (typed.matches("#.*|TRUE|FALSE")) {
            return value(address, "", typed);
        }
        var text = typed.startsWith("'") ? typed.substring(1) : typed;
        return content(address, "s", "", String.valueOf(texts.computeIfAbsent(text, _ -> texts.size())));
    }

    private static String formula(String address, String... parts) {
        return parts.length == 1 ? "<c r=\"" + address + "\"><f>" + parts[0] + "</f></c>"
                : value(address, "<f>" + parts[0] + "</f>", parts[1]);
    }

    private static String value(String address, String formula, String value) {
        return switch (value) {
            case "TRUE" -> content(address, "b", formula, "1");
            case "FALSE" -> content(address, "b", formula, "0");
            default -> content(address, value.startsWith("#") ? "e" : value.matches("-?[0-9].*") ? "n" : "str", formula,
                    value.startsWith("'") ? value.substring(1) : value);
        };
    }

    private static String content(String address, String type, String formula, String value) {
        return "<c r=\"" + address + "\" t=\"" + type + "\">" + formula + "<v>" + escaped(value) + "</v></c>";
    }

    private String styles() {
        var codes = new StringBuilder();
        var cells = new StringBuilder();
        formats.forEach((code, number) -> {
            codes.append("<numFmt numFmtId=\"").append(164 + number).append("\" formatCode=\"").append(escaped(code))
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + number).append("\"/>");
        });
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + cells
                + "</cellXfs></styleSheet>";
    }

    private String sharedTexts() {
        var xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        texts.keySet().forEach(text -> xml.append("<si><t xml:space=\"preserve\">").append(escaped(text))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
