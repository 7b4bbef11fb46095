package statesheet.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes by which a kind of file is known, whatever its name says. */
enum Magic {

    ZIP("PK\u0003\u0004"),
    /** The container of .xls files, and of workbooks with a password. */
    OLE2("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    UTF_16_LITTLE("\u00FF\u00FE"),
    UTF_16_BIG("\u00FE\u00FF");

    private final byte[] first;

    Magic(String first) {
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean begins(byte[] bytes) {
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
