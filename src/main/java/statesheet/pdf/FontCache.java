package statesheet.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The font subsets of the latest files. Sheets of one edition share most of theirs, and making one again takes longer
 * than all the rest of a sheet. A subset depends only on its own glyphs, so a file does not show which files were
 * written before it. Thread-safe.
 */
public final class FontCache {

    /** Six faces of about fifty places, each up to 20 kB. */
    private static final int MOST = 400;

    private final Map<GlyphSet, FontSubset> subsets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GlyphSet, FontSubset> eldest) {
            return size() > MOST;
        }
    };

    FontSubset subset(GlyphSet glyphs) {
        synchronized (subsets) {
            var known = subsets.get(glyphs);
            if (known != null) {
                return known;
            }
        }
        var made = FontSubset.of(glyphs);
        synchronized (subsets) {
            subsets.put(glyphs, made);
        }
        return made;
    }
}
