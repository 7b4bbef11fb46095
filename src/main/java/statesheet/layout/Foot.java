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
record Foot(Optional<Band> band, double gap, Stack notes) {

    /** @param code the QR code, in a white square as high as the band less the {@code margin} above and below it */
    record Band(List<Stack> entries, Optional<QrCode> code, double height, double margin) {
        Band {
            entries = List.copyOf(entries);
        }
    }

    double height() {
        return band.map(Band::height).orElse(0.0) + gap + notes.height();
    }

    boolean isEmpty() {
        return band.isEmpty() && notes.isEmpty();
    }
}
