package statesheet;

import statesheet.brand.PrintSize;
import statesheet.pdf.Profile;

/** What kind of sheets are made: for whom, and in what size of type. */
public record Making(Profile profile, PrintSize size) {

    /** For readers and office printers, in the brand's own size. */
    public static final Making USUAL = new Making(Profile.DIGITAL, PrintSize.STANDARD);

    public static Making of(PrintSize size) {
        return new Making(Profile.DIGITAL, size);
    }

    public static Making of(Profile profile) {
        return new Making(profile, PrintSize.STANDARD);
    }
}
