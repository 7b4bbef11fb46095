package statesheet.pdf;

import org.openpdf.text.Image;
import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.vector.Color;

/** A brand's colors as they are. */
record ScreenColors(Brand brand) implements Palette {

    @Override
    public Paint paint(ColorRole role) {
        return new Paint.Rgb(brand.color(role));
    }

    @Override
    public Paint paint(Color color) {
        return new Paint.Rgb(color);
    }

    @Override
    public Image picture(byte[] png) {
        return FlatPicture.of(png, brand.color(ColorRole.BRAND));
    }
}
