package statesheet.layout;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the foot of the last page.
 *
 * @param band  the contact band, from edge to edge
 * @param gap   from the band to the first note; 0 where one of them is not there
 * @param notes below the band
 */
record Foot(Optional<ContactBand> band, double gap, Stack notes) {

    /**
     * @param square the side of the QR code's white square
     * @param margin from the band's right edge to the square
     */
    record ContactBand(List<Stack> entries, Optional<QrCode> code, double height, double square, double margin) {
        ContactBand {
            entries = List.copyOf(entries);
        }
    }

    double height() {
        return band.map(ContactBand::height).orElse(0.0) + gap + notes.height();
    }

    boolean isEmpty() {
        return band.isEmpty() && notes.isEmpty();
    }
}
