package statesheet.layout.measure;

import java.util.List;
import java.util.Optional;

/**
 * The end of the last page: the contact band and the notes below it.
 *
 * @param band  the contact band, from edge to edge
 * @param gap   from the band to the first note; 0 where one of them is missing
 * @param notes below the band
 */
public record Closing(Optional<ContactBand> band, double gap, Stack notes) {

    /** One way to get in touch. */
    public record Entry(Box.TextBox label, Stack words) {

        /** Width of the widest line, in points. */
        double width() {
            return Math.max(label.width(), words.width());
        }
    }

    /**
     * @param padding from the band's upper edge to its labels
     * @param labels  height of the tallest of these: the words of all entries begin on one line
     * @param square  the side of the QR code's white square
     */
    public record ContactBand(List<Entry> entries, double labels, Optional<QrCode> code, double height, double padding,
            double square) {
        public ContactBand {
            entries = List.copyOf(entries);
        }
    }

    public double height() {
        return band.map(ContactBand::height).orElse(0.0) + gap + notes.height();
    }

    boolean isEmpty() {
        return band.isEmpty() && notes.isEmpty();
    }
}
