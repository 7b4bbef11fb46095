package statesheet.pdf;

import statesheet.layout.Sheet;

/** Writes composed sheets as files. Thread-safe. */
@FunctionalInterface
public interface SheetWriter {

    byte[] write(Sheet sheet, Metadata about);
}
