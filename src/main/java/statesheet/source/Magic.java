package statesheet.source;

/** The first bytes by which a kind of file is known, whatever its name says. */
enum Magic {

    ZIP('P', 'K', 3, 4),
    /** The container of .xls files, and of workbooks with a password. */
    OLE2(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    UTF_16_LITTLE(0xFF, 0xFE),
    UTF_16_BIG(0xFE, 0xFF);

    private final int[] first;

    Magic(int... first) {
        this.first = first;
    }

    boolean begins(byte[] bytes) {
        boolean begins = bytes.length >= first.length;
        for (int at = 0; begins && at < first.length; at++) {
            begins = (bytes[at] & 0xFF) == first[at];
        }
        return begins;
    }
}
