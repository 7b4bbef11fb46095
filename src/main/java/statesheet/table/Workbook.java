package statesheet.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.SourceFile;

/** Reads one worksheet of a workbook: numbers as stored, formulas by the value that was saved with them. */
public final class Workbook {

    private static final String SAVE_AGAIN = "open it in the spreadsheet program and save it as .xlsx";

    private Workbook() {}

    /**
     * The worksheet asked for, or the first one; empty, with problems reported, if it cannot be read. The kind of
     * workbook is known by its content: an {@code .xls} file that is called {@code .xlsx} is read as well.
     *
     * @param worksheet the name in edition.json, with its spot there
     */
    public static Optional<Grid> read(SourceFile file, Optional<Json.Text> worksheet, Problems problems) {
        return file.bytes(problems).flatMap(bytes -> read(file, bytes, worksheet, problems));
    }

    /** The names of the worksheets that can be seen, in order; none where the file is no workbook that can be read. */
    public static List<String> worksheets(SourceFile file) {
        return file.bytes(new Problems()).map(bytes -> {
            try {
                return open(bytes, file.where()).tabs().stream().filter(tab -> !tab.hidden())
                        .map(WorkbookFile.Tab::name).toList();
            } catch (ProblemException | IOException | XMLStreamException | RuntimeException unreadable) {
                return List.<String>of();
            }
        }).orElse(List.of());
    }

    private static Optional<Grid> read(SourceFile file, byte[] bytes, Optional<Json.Text> worksheet,
            Problems problems) {
        try {
            return Optional.of(grid(file, bytes, worksheet, problems));
        } catch (ProblemException unreadable) {
            problems.addAll(unreadable.problems());
        } catch (IOException | XMLStreamException | RuntimeException unexpected) {
            // At content that it does not expect, POI throws runtime exceptions of many types.
            problems.addAll(damaged(file.where(), "its parts cannot be read").problems());
        }
        return Optional.empty();
    }

    private static Grid grid(SourceFile file, byte[] bytes, Optional<Json.Text> worksheet, Problems problems)
            throws IOException, XMLStreamException, ProblemException {
        var workbook = open(bytes, file.where());
        var tab = chosen(workbook.tabs(), file, worksheet);
        if (tab.hidden()) {
            problems.add(Problem.warning("workbook.hidden", file.where().worksheet(tab.name()),
                    "a hidden worksheet, which is read",
                    "a visible worksheet", "show it, or name another one as \"worksheet\" in edition.json"));
        }
        var cells = new WorksheetCells(file.where(), tab.name());
        workbook.read(tab, cells);
        return cells.grid();
    }

    private static WorkbookFile open(byte[] bytes, Where file)
            throws IOException, XMLStreamException, ProblemException {
        if (Magic.ZIP.begins(bytes)) {
            return XlsxWorkbook.of(XlsxParts.of(bytes, file));
        }
        if (!Magic.OLE2.begins(bytes)) {
            throw unreadable("workbook.kind", file, "a file that is not a workbook, whatever its name says",
                    SAVE_AGAIN);
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0")) {
            throw locked(file);
        }
        return XlsWorkbook.of(bytes, file);
    }

    private static WorkbookFile.Tab chosen(List<WorkbookFile.Tab> tabs, SourceFile file,
            Optional<Json.Text> worksheet) throws ProblemException {
        if (tabs.isEmpty()) {
            throw damaged(file.where(), "it has no worksheet");
        }
        if (worksheet.isEmpty()) {
            return tabs.getFirst();
        }
        var wanted = worksheet.get().value();
        var names = tabs.stream().map(WorkbookFile.Tab::name).toList();
        return tabs.stream().filter(tab -> tab.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new ProblemException(List.of(Problem.ofEdition("workbook.no-worksheet",
                        worksheet.get().where(),
                        "\"" + wanted + "\", a worksheet that " + file.name() + " does not have",
                        "one of " + String.join(", ", names),
                        Nearest.hint(wanted, names, "write the name of one of them, or remove \"worksheet\"")))));
    }

    static ProblemException unreadable(String rule, Where file, String found, String fix) {
        return new ProblemException(List.of(Problem.ofEdition(rule, file, found,
                "a workbook as a spreadsheet program saves it, .xlsx or .xls", fix)));
    }

    /** A file that breaks the rules of its kind; {@code detail} says how. */
    static ProblemException damaged(Where file, String detail) {
        return unreadable("workbook.damaged", file, "a workbook that is damaged (" + detail + ")",
                SAVE_AGAIN + ", or use an older copy");
    }

    static ProblemException locked(Where file) {
        return unreadable("workbook.password", file, "a workbook with a password", "save it without a password");
    }

    /** A workbook of another kind than the two that are read. */
    static ProblemException otherKind(Where file, String kind) {
        return unreadable("workbook.kind", file, "a workbook of another kind, " + kind, SAVE_AGAIN);
    }
}
