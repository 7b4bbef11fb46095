package statesheet.document;

import java.util.List;
import java.util.Optional;

/**
 * The band at the foot of the last page.
 *
 * @param qr   the address in its QR code
 * @param scan the line that says what the code leads to
 */
public record Contact(List<Channel> channels, Optional<String> qr, Optional<Text> scan) {

    public Contact {
        channels = List.copyOf(channels);
    }

    /** One way to get in touch: Hotline, 1-800-THE-LOST. */
    public record Channel(Text label, Text text) {}
}
