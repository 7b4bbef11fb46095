package statesheet.document;

import java.util.List;
import java.util.Optional;

/** The band at the foot of the last page; {@code qr} is the address in its QR code. */
public record Contact(List<Entry> entries, Optional<String> qr) {

    public Contact {
        entries = List.copyOf(entries);
    }

    public record Entry(Text label, Text text) {}
}
