package statesheet.table;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import statesheet.problem.ProblemException;

/** An open workbook of either kind. */
sealed interface WorkbookFile permits XlsxWorkbook, XlsWorkbook {

    /** One worksheet's name; {@code id} is what the workbook calls it in its own files. */
    record Sheet(String name, boolean hidden, String id) {}

    /** In the order of their tabs. */
    List<Sheet> sheets() throws IOException, XMLStreamException, ProblemException;

    void read(Sheet sheet, WorksheetCells cells) throws IOException, XMLStreamException, ProblemException;
}
