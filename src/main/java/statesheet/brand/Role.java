package statesheet.brand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part that a colour, a face or a style plays on the sheet. */
interface Role {

    Pattern NEXT_WORD = Pattern.compile("_(.)");

    String name();

    /** The name as {@code brand.json} writes it: ON_BRAND is {@code onBrand}. */
    default String key() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    static <R extends Role> Optional<R> called(String key, List<R> known) {
        return known.stream().filter(role -> role.key().equals(key)).findFirst();
    }

    static List<String> keys(List<? extends Role> roles) {
        return roles.stream().map(Role::key).toList();
    }
}
