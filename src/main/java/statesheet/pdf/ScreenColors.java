package statesheet.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Image;
import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.vector.Color;

/** A brand's colors as they are, for one file. A logo on several of its pages is one object there. */
final class ScreenColors implements Palette {

    private final Brand brand;
    private final Map<byte[], Image> pictures = new IdentityHashMap<>();

    ScreenColors(Brand brand) {
        this.brand = brand;
    }

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
        return pictures.computeIfAbsent(png, any -> Pixels.of(any).on(brand.color(ColorRole.BRAND)));
    }
}
