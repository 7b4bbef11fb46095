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

    /**
     * @param square the side of the QR code's white square
     * @param margin from the band's right edge to the square
     */
    public record ContactBand(List<Stack> entries, Optional<QrCode> code, double height, double square, double margin) {
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
