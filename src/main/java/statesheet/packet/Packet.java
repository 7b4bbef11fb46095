package statesheet.packet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.sheet.Sheet;

/**
 * Sheets of one brand and page size, to be joined into one file.
 *
 * <p>Everything begins on a right-hand page, so everything takes whole leaves: a blank page follows an odd number of
 * pages.
 *
 * @param parts in the order of the file; one or more
 */
record Packet(Optional<Sheet> cover, List<PacketPart> parts) {

    Packet {
        parts = List.copyOf(parts);
    }

    /** Of the whole file, blank ones included. */
    int pages() {
        return cover.map(Sheet::pagesOnLeaves).orElse(0) + parts.stream().mapToInt(PacketPart::pages).sum();
    }

    /** The packet as one file, which {@code about} describes as a whole: tagged and archival like its sheets. */
    byte[] write(SheetPdf sheets, Metadata about) {
        var painted = Stream.concat(cover.stream(),
                parts.stream().flatMap(part -> Stream.of(part.first(), part.sheet())));
        return sheets.write(painted.flatMap(sheet -> sheet.pages().stream()).toList(), about,
                painter -> new PacketPainter(painter).paint(this));
    }
}
