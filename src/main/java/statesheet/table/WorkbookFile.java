package statesheet.table;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import statesheet.problem.ProblemException;

/** An open workbook of either kind. */
sealed interface WorkbookFile permits XlsxWorkbook, XlsWorkbook {

    /** A worksheet by its name; {@code id} is what the workbook calls it in its own files. */
    record Tab(String name, boolean hidden, String id) {}

    /** In order, hidden ones included. */
    List<Tab> tabs() throws IOException, XMLStreamException, ProblemException;

    void read(Tab tab, WorksheetCells cells) throws IOException, XMLStreamException, ProblemException;
}
