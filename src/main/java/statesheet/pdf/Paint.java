package statesheet.pdf;

import org.openpdf.text.pdf.PdfSpotColor;
import statesheet.brand.Cmyk;
import statesheet.vector.Color;

/** What an area is filled with. */
public sealed interface Paint {

    /** Light, for a screen. */
    record Rgb(Color color) implements Paint {}

    /** The four process inks. */
    record FourInks(Cmyk cmyk) implements Paint {}

    /** A plate of its own, at full strength. */
    record Plate(PdfSpotColor color) implements Paint {}

    /** Whether {@code other} is already this. Written out because the JVM builds a record's equals at run time. */
    default boolean isSameAs(Paint other) {
        return this == other
                || this instanceof Rgb(var color) && other instanceof Rgb(var before) && color.equals(before);
    }
}
