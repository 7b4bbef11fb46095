package statesheet.pdf;

import java.util.List;
import java.util.Optional;
import statesheet.layout.Cover;
import statesheet.layout.Leaves;
import statesheet.layout.Page;
import statesheet.layout.Sheet;

/**
 * Sheets of one brand and page size, to be joined into one file.
 *
 * <p>Everything begins on a right-hand page, so everything takes whole leaves: behind an odd number of pages comes a
 * blank one.
 *
 * @param parts in the order of the file; one or more
 */
public record Packet(Optional<Cover> cover, List<Part> parts) {

    public Packet {
        parts = List.copyOf(parts);
    }

    /**
     * One sheet as often as it is wanted.
     *
     * @param code   of its place; the pages' labels begin with it
     * @param copies 1 or more
     */
    public record Part(String code, Sheet sheet, int copies) {

        /** Of all copies, blank ones included. */
        public int pages() {
            return copies * Leaves.pages(sheet.pages().size());
        }
    }

    /** Of the whole file, blank ones included. */
    public int pages() {
        return cover.map(first -> Leaves.pages(first.sheet().pages().size())).orElse(0)
                + parts.stream().mapToInt(Part::pages).sum();
    }

    Page firstPage() {
        return cover.map(Cover::sheet).orElseGet(() -> parts.getFirst().sheet()).pages().getFirst();
    }
}
