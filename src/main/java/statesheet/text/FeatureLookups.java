package statesheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a feature's lookups are, for Latin script and the default language. GPOS and GSUB begin alike (OpenType 1.9.1,
 * "OpenType Layout common table formats").
 */
final class FeatureLookups {

    private final Sfnt font;
    private final int table;

    private FeatureLookups(Sfnt font, int table) {
        this.font = font;
        this.table = table;
    }

    /** The lookups in the order in which they apply; none where the font lacks the table or the feature. */
    static List<Integer> of(Sfnt font, String table, String feature) {
        var found = font.table(table);
        return found.exists() ? new FeatureLookups(font, found.at()).of(feature) : List.of();
    }

    private List<Integer> of(String feature) {
        int list = table + font.u16(table + 8);
        boolean[] wanted = wanted(feature, font.u16(list));
        var lookups = new ArrayList<Integer>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i]) {
                lookups.add(list + font.u16(list + 2 + 2 * i));
            }
        }
        return lookups;
    }

    /** For each lookup of the font whether the feature uses it; they apply in the order of the lookup list. */
    private boolean[] wanted(String name, int lookupCount) {
        var wanted = new boolean[lookupCount];
        int features = table + font.u16(table + 6);
        int language = defaultLanguage(table + font.u16(table + 4));
        int count = language == 0 ? 0 : font.u16(language + 4);
        for (int i = 0; i < count; i++) {
            int record = features + 2 + 6 * font.u16(language + 6 + 2 * i);
            if (font.u32(record) == Sfnt.tag(name)) {
                int feature = features + font.u16(record + 4);
                for (int k = 0; k < font.u16(feature + 2); k++) {
                    wanted[font.u16(feature + 4 + 2 * k)] = true;
                }
            }
        }
        return wanted;
    }

    /** Where the default language of script {@code latn}, or else {@code DFLT}, lies; 0 where there is neither. */
    private int defaultLanguage(int scripts) {
        int fallback = 0;
        for (int i = 0; i < font.u16(scripts); i++) {
            int record = scripts + 2 + 6 * i;
            int script = scripts + font.u16(record + 4);
            int language = font.u16(script) == 0 ? 0 : script + font.u16(script);
            if (font.u32(record) == Sfnt.tag("latn")) {
                return language;
            }
            if (font.u32(record) == Sfnt.tag("DFLT")) {
                fallback = language;
            }
        }
        return fallback;
    }
}
