package statesheet.brand;

import java.util.Locale;
import java.util.regex.Pattern;

/** Something that {@code brand.json} names: a color, a face or a style. */
interface BrandKey {

    Pattern NEXT_WORD = Pattern.compile("_(.)");

    String name();

    /** The name as {@code brand.json} writes it: ON_BRAND is {@code onBrand}. */
    default String key() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
