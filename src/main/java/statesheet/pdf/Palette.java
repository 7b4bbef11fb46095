package statesheet.pdf;

import org.openpdf.text.Image;
import statesheet.brand.ColorRole;
import statesheet.vector.Color;

/** What the parts of a brand's sheets are painted with. */
public interface Palette {

    Paint paint(ColorRole role);

    /** For a color of the logo's own. */
    Paint paint(Color color);

    /** The brand's logo, a PNG picture, on the band. */
    Image picture(byte[] png);
}
