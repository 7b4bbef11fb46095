package statesheet.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;

/** An {@code .xls} workbook, of Excel 97 to 2003. */
record XlsWorkbook(HSSFWorkbook workbook) implements WorkbookFile {

    static XlsWorkbook of(byte[] bytes, Where file) throws IOException, ProblemException {
        try {
            return new XlsWorkbook(new HSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (EncryptedDocumentException encrypted) {
            throw Workbook.locked(file);
        } catch (OldFileFormatException old) {
            throw Workbook.otherKind(file, ".xls of Excel 95 or earlier");
        }
    }

    @Override
    public List<Tab> tabs() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(at -> new Tab(workbook.getSheetName(at),
                workbook.isSheetHidden(at) || workbook.isSheetVeryHidden(at), String.valueOf(at))).toList();
    }

    @Override
    public void read(Tab tab, WorksheetCells cells) throws ProblemException {
        var sheet = workbook.getSheetAt(Integer.parseInt(tab.id()));
        sheet.getMergedRegions().forEach(cells::merge);
        int width = 0;
        for (var row : sheet) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                cells.hideRow(row.getRowNum());
            }
            for (var cell : row) {
                var content = content(sheet, (HSSFCell) cell, cells.where(row.getRowNum(), cell.getColumnIndex()));
                boolean struckOut = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout();
                cells.put(row.getRowNum(), cell.getColumnIndex(),
                        struckOut ? WorkbookCell.struckOut(content) : content);
            }
            width = Math.max(width, row.getLastCellNum());
        }
        IntStream.range(0, width).filter(at -> sheet.isColumnHidden(at) || sheet.getColumnWidth(at) == 0)
                .forEach(cells::hideColumn);
    }

    private GridCell content(HSSFSheet sheet, HSSFCell cell, Where where) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && sheet.getForceFormulaRecalculation()) {
            return WorkbookCell.withoutValue(where);
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> WorkbookCell.number(where, String.valueOf(cell.getNumericCellValue()), format(cell));
            case STRING -> WorkbookCell.result(where, text(cell.getRichStringCellValue()), formula);
            case BOOLEAN -> WorkbookCell.truth(where, cell.getBooleanCellValue() ? "1" : "0");
            case ERROR -> WorkbookCell.error(where, FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> WorkbookCell.text(where, RichText.BLANK);
        };
    }

    private static NumberFormat format(Cell cell) {
        return NumberFormat.of(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private RichText text(HSSFRichTextString text) {
        var oddPart = "";
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            var font = workbook.getFontAt(text.getFontOfFormattingRun(run));
            oddPart = font.getTypeOffset() != Font.SS_NONE ? RichText.RAISED
                    : font.getStrikeout() ? RichText.STRUCK_OUT : oddPart;
        }
        return new RichText(text.getString(), oddPart);
    }
}
