package statesheet.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * One worksheet of an {@code .xlsx} workbook: numbers as stored, formulas by the value that was saved with them.
 *
 * <p>Lives as long as one reading.
 */
public final class Workbook {

    /** Rightmost column that may hold anything. */
    private static final int MOST_COLUMNS = 1_000;

    private final SourceFile file;
    private final Sheet sheet;
    private final SheetFacts facts;
    private final TreeMap<Integer, List<Table.Cell>> cells = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();

    private Workbook(SourceFile file, Sheet sheet, SheetFacts facts) {
        this.file = file;
        this.sheet = sheet;
        this.facts = facts;
    }

    /** The worksheet asked for, else the first; empty, with problems said, where it cannot be read. */
    public static Optional<Table> read(SourceFile file, Optional<Worksheet> asked, Problems problems) {
        return file.bytes(problems).flatMap(bytes -> read(file, bytes, asked, problems));
    }

    private static Optional<Table> read(SourceFile file, byte[] bytes, Optional<Worksheet> asked, Problems problems) {
        try (var parts = WorkbookParts.of(bytes);
                var library = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                        new ReadingOptions(parts.hasStyles(), true))) {
            var sheet = worksheet(library, file, asked, problems);
            return sheet.isEmpty() ? Optional.empty() : Optional.of(table(file, library, sheet.get(), parts));
        } catch (WorkbookException unusable) {
            problems.add(unreadable(file, unusable));
        } catch (IOException | XMLStreamException broken) {
            problems.add(unreadable(file, WorkbookException.damaged("its parts cannot be unpacked")));
        } catch (RuntimeException puzzled) {
            // The library throws whatever comes to hand at content that it does not expect.
            problems.add(unreadable(file, WorkbookException.damaged("its cells cannot be taken apart")));
        }
        return Optional.empty();
    }

    private static Problem unreadable(SourceFile file, WorkbookException why) {
        return Problem.ofEdition("workbook.unreadable", file.where(), why.getMessage(),
                "a workbook as a spreadsheet program saves it, .xlsx",
                why.fix());
    }

    private static Optional<Sheet> worksheet(ReadableWorkbook library, SourceFile file, Optional<Worksheet> asked,
            Problems problems) throws WorkbookException {
        var names = library.getSheets().map(Sheet::getName).toList();
        var sheet = asked.isEmpty() ? library.getSheet(0) : library.findSheet(asked.get().name());
        if (sheet.isEmpty()) {
            var missing = asked.orElseThrow(() -> WorkbookException.damaged("it has no worksheet"));
            problems.add(Problem.ofEdition("workbook.no-worksheet", missing.where(),
                    "\"" + missing.name() + "\", a worksheet that "
                    + file.name() + " does not have", "one of " + String.join(", ", names),
                    Nearest.hint(missing.name(), names, "write the name of one of them, or leave \"worksheet\" out")));
        } else if (sheet.get().getVisibility() != SheetVisibility.VISIBLE) {
            problems.add(Problem.warning("workbook.hidden", file.where().worksheet(sheet.get().getName()),
                    "a hidden worksheet, which is read",
                    "a worksheet that one can see", "show it, or name another one as \"worksheet\" in edition.json"));
        }
        return sheet;
    }

    private static Table table(SourceFile file, ReadableWorkbook library, Sheet sheet, WorkbookParts parts)
            throws IOException, XMLStreamException, WorkbookException {
        int formats = parts.hasStyles() ? library.getFormats().size() : Integer.MAX_VALUE;
        var facts = SheetFacts.read(parts.worksheet(sheet.getId()), parts.sharedTexts(), formats);
        var workbook = new Workbook(file, sheet, facts);
        try (var rows = sheet.openStream()) {
            workbook.take(rows);
        }
        workbook.fillUp();
        facts.merges().forEach(workbook::refuseMerged);
        return workbook.table();
    }

    private void take(Stream<Row> rows) throws WorkbookException {
        for (var row : (Iterable<Row>) rows::iterator) {
            int count = filledCells(row);
            if (count > MOST_COLUMNS || cells.size() > Csv.MOST_ROWS) {
                throw new WorkbookException("a worksheet with more than " + Csv.MOST_ROWS + " rows or " + MOST_COLUMNS
                        + " columns", "copy the figures into a new worksheet");
            }
            if (count > 0) {
                take(row, count);
            }
        }
    }

    /** Cells up to the last one with content: of stray ones, only the look was saved. */
    private static int filledCells(Row row) {
        int count = row.getCellCount();
        while (count > 0 && row.getOptionalCell(count - 1).filter(Workbook::isFilled).isEmpty()) {
            count--;
        }
        return count;
    }

    private static boolean isFilled(org.dhatim.fastexcel.reader.Cell cell) {
        boolean unread = cell.getValue() == null && cell.getRawValue() != null && !cell.getRawValue().isEmpty();
        return !cell.getText().isBlank() || cell.getFormula() != null || unread;
    }

    private void take(Row row, int count) {
        var read = new ArrayList<Table.Cell>();
        for (int at = 0; at < count; at++) {
            read.add(WorkbookCell.of(row.getOptionalCell(at), where(row.getRowNum(), at), facts));
        }
        cells.put(row.getRowNum(), read);
        if (row.isHidden() || facts.flatRows().contains(row.getRowNum())) {
            hiddenRows.add(row.getRowNum());
        }
    }

    /** Gives every row as many cells as the first one, which is the header. */
    private void fillUp() {
        int width = cells.isEmpty() ? 0 : cells.firstEntry().getValue().size();
        cells.forEach((row, read) -> {
            for (int at = read.size(); at < width; at++) {
                read.add(new Table.Cell.Text(where(row, at), ""));
            }
        });
    }

    /** Merged cells share one content, so it is anyone's guess whose it is. A merged blank is blank for all of them. */
    private void refuseMerged(CellRange range) {
        var first = cells.getOrDefault(range.top(), List.of());
        if (range.left() >= first.size() || isBlank(first.get(range.left()))) {
            return;
        }
        cells.subMap(range.top(), true, range.bottom(), true).forEach((row, read) -> {
            for (int at = range.left(); at <= range.right() && at < read.size(); at++) {
                read.set(at, new Table.Cell.Unusable(where(row, at), "a cell that is merged with others, " + range,
                        "take the merged cells apart, and fill in each of them"));
            }
        });
    }

    private static boolean isBlank(Table.Cell cell) {
        return cell instanceof Table.Cell.Text(var where, var text) && text.isBlank();
    }

    private Where where(int row, int column) {
        return file.where().cell(sheet.getName(), CellRange.letters(column) + row);
    }

    private Table table() {
        var rows = cells.entrySet().stream().map(row ->
                new Table.Row(where(row.getKey(), 0), row.getValue(), hiddenRows.contains(row.getKey()))).toList();
        return new Table(rows, facts.hiddenColumns(), false);
    }
}
