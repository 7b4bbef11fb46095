package statesheet.table;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;

/** Reads a worksheet of an {@code .xlsx} workbook in one pass over its XML (ECMA-376, part 1, 18.3). */
final class XlsxWorksheet {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    private final XmlPart xml;
    private final Where file;
    private final List<RichText> texts;
    private final List<CellStyle> styles;
    private final WorksheetCells cells;
    private int row = -1;
    private int column;

    /**
     * @param texts  the texts that cells share
     * @param styles those that cells name; none if the workbook has no styles
     */
    XlsxWorksheet(XmlPart xml, Where file, List<RichText> texts, List<CellStyle> styles, WorksheetCells cells) {
        this.xml = xml;
        this.file = file;
        this.texts = texts;
        this.styles = styles;
        this.cells = cells;
    }

    void read() throws XMLStreamException, ProblemException {
        while (xml.next()) {
            switch (xml.name()) {
                case "col" -> readColumns();
                case "row" -> readRow();
                case "c" -> readCell();
                case "mergeCell" -> cells.merge(CellRangeAddress.valueOf(xml.attribute("ref")));
                case "extLst" -> xml.skip();
                default -> { }
            }
        }
    }

    private void readColumns() throws ProblemException {
        if (isHidden("width")) {
            int last = xml.number("max", LIMITS.getMaxColumns());
            for (int at = xml.number("min", LIMITS.getMaxColumns()); at <= last; at++) {
                cells.hideColumn(at - 1);
            }
        }
    }

    private boolean isHidden(String size) {
        return xml.attribute("hidden").matches("1|true") || xml.attribute(size).matches("0+(\\.0*)?");
    }

    private void readRow() throws ProblemException {
        refuseWithoutAddress();
        int next = xml.number("r", LIMITS.getMaxRows()) - 1;
        if (next <= row) {
            throw Workbook.damaged(file, "row " + (next + 1) + " comes after row " + (row + 1));
        }
        row = next;
        column = -1;
        if (isHidden("ht")) {
            cells.hideRow(row);
        }
    }

    private void readCell() throws XMLStreamException, ProblemException {
        refuseWithoutAddress();
        var address = xml.attribute("r");
        if (CellReference.classifyCellReference(address, LIMITS) != CellReference.NameType.CELL) {
            throw Workbook.damaged(file, "\"" + address + "\" where a cell's address should be");
        }
        var cell = new CellReference(address);
        if (cell.getRow() != row || cell.getCol() <= column) {
            throw Workbook.damaged(file, "cell " + address + " is not where it should be");
        }
        column = cell.getCol();
        var style = style(address);
        var content = content(address, xml.attribute("t"), style.format());
        cells.put(row, column, style.struckOut() ? WorkbookCell.struckOut(content) : content);
    }

    /** The standard allows rows and cells without one; no spreadsheet program leaves it out. */
    private void refuseWithoutAddress() throws ProblemException {
        if (xml.attribute("r").isEmpty()) {
            throw Workbook.unreadable("workbook.addresses", file,
                    "a workbook with cells without addresses, which Statesheet does not read",
                    "open it in the spreadsheet program and save it as .xlsx");
        }
    }

    private CellStyle style(String address) throws ProblemException {
        if (styles.isEmpty() || xml.attribute("s").isEmpty()) {
            return CellStyle.PLAIN;
        }
        int style = xml.number("s", Integer.MAX_VALUE);
        if (style >= styles.size()) {
            throw Workbook.damaged(file, "cell " + address + " has a format that does not exist");
        }
        return styles.get(style);
    }

    private GridCell content(String address, String type, NumberFormat format)
            throws XMLStreamException, ProblemException {
        boolean formula = false;
        boolean stored = false;
        var text = RichText.BLANK;
        while (xml.nextIn("c")) {
            switch (xml.name()) {
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                case "v" -> {
                    stored = true;
                    text = RichText.plain(xml.text());
                }
                case "is" -> text = RichText.read(xml);
                default -> xml.skip();
            }
        }
        var where = cells.where(row, column);
        boolean empty = text.text().isEmpty();
        if (formula && empty && !(stored && type.equals("str"))) {
            return WorkbookCell.withoutValue(where);
        }
        return switch (type) {
            case "s" -> WorkbookCell.text(where, empty ? text : shared(address, text.text()));
            case "inlineStr" -> WorkbookCell.text(where, text);
            case "str" -> WorkbookCell.result(where, text, formula);
            case "", "n" -> empty ? WorkbookCell.text(where, text) : WorkbookCell.number(where, text.text(), format);
            case "b" -> empty ? WorkbookCell.text(where, text) : WorkbookCell.truth(where, text.text());
            case "e" -> WorkbookCell.error(where, text.text());
            default -> throw Workbook.unreadable("workbook.cell-type", file,
                    "a workbook with a cell of an unknown type, " + address,
                    "save it as .xlsx for Excel 2007 to 365, not as \"Strict\"");
        };
    }

    private RichText shared(String address, String number) throws ProblemException {
        int text = XmlPart.number(number, Integer.MAX_VALUE, file);
        if (text >= texts.size()) {
            throw Workbook.damaged(file, "cell " + address + " has a text that does not exist");
        }
        return texts.get(text);
    }
}
