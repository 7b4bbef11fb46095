package statesheet.brand;

import java.util.Map;

/** Page and styles of one size of print; every style. */
record Print(PageGeometry page, Map<StyleRole, Style> styles) {

    Print {
        styles = Map.copyOf(styles);
    }
}
