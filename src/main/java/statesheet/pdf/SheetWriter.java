package statesheet.pdf;

import statesheet.sheet.Sheet;

/** Writes composed sheets as files. Thread-safe. */
@FunctionalInterface
public interface SheetWriter {

    byte[] write(Sheet sheet, Metadata about);
}
