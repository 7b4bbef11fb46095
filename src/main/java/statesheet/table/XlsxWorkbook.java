package statesheet.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import statesheet.problem.ProblemException;

/** An {@code .xlsx} workbook, and what its worksheets share (ECMA-376, part 1, 18.2, 18.4 and 18.8). */
record XlsxWorkbook(XlsxParts parts, String name) implements WorkbookFile {

    private static final int MOST_FORMATS = 1 << 16;

    static XlsxWorkbook of(XlsxParts parts) throws XMLStreamException, ProblemException {
        return new XlsxWorkbook(parts, parts.related("", "Type", ".*/officeDocument").orElse("xl/workbook.xml"));
    }

    @Override
    public List<Tab> tabs() throws XMLStreamException, ProblemException {
        var tabs = new ArrayList<Tab>();
        var xml = parts.xml(name);
        while (xml.next()) {
            if (xml.name().equals("sheet")) {
                boolean hidden = !xml.attribute("state").matches("|visible");
                tabs.add(new Tab(xml.attribute("name"), hidden, xml.attribute("id")));
            }
        }
        return tabs;
    }

    @Override
    public void read(Tab tab, WorksheetCells cells) throws XMLStreamException, ProblemException {
        var part = parts.related(name, "Id", Pattern.quote(tab.id()))
                .orElseThrow(() -> Workbook.damaged(parts.file(), "a worksheet is missing"));
        new XlsxWorksheet(parts.xml(part), parts.file(), texts(), styles(), cells).read();
    }

    /** The texts that cells share. A cell names one of them by its number from 0. */
    private List<RichText> texts() throws XMLStreamException, ProblemException {
        var texts = new ArrayList<RichText>();
        var xml = parts.shared(name, "sharedStrings");
        while (xml.next()) {
            if (xml.name().equals("si")) {
                texts.add(RichText.read(xml));
            }
        }
        return texts;
    }

    /** The styles of the cells. A cell names one of them by its number from 0. */
    private List<CellStyle> styles() throws XMLStreamException, ProblemException {
        var styles = new ArrayList<CellStyle>();
        var codes = new HashMap<Integer, String>();
        var struckOut = new ArrayList<Boolean>();
        var xml = parts.shared(name, "styles");
        while (xml.next()) {
            switch (xml.name()) {
                case "numFmt" -> codes.putIfAbsent(xml.number("numFmtId", MOST_FORMATS), xml.attribute("formatCode"));
                case "font" -> struckOut.add(false);
                case "strike" -> struckOut.set(struckOut.size() - 1, !xml.attribute("val").matches("0|false"));
                case "cellStyleXfs", "cellXfs" -> styles.clear();
                case "xf" -> styles.add(new CellStyle(format(xml, codes),
                        struckOut.size() > font(xml) && struckOut.get(font(xml))));
                default -> { }
            }
        }
        return styles;
    }

    private static NumberFormat format(XmlPart xml, Map<Integer, String> codes) throws ProblemException {
        int number = xml.attribute("numFmtId").isEmpty() ? 0 : xml.number("numFmtId", MOST_FORMATS);
        return NumberFormat.of(number, codes.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number)));
    }

    private static int font(XmlPart xml) throws ProblemException {
        return xml.attribute("fontId").isEmpty() ? 0 : xml.number("fontId", MOST_FORMATS);
    }
}
