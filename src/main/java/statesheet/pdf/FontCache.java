package statesheet.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import statesheet.text.Face;

/**
 * The subsets of late files. Sheets of one edition share most of theirs, and cutting and deflating one anew costs more
 * than all the rest of a sheet. What a subset holds depends on its own glyphs alone, so a file does not show which
 * files came before it. Thread-safe.
 */
final class FontCache {

    /** Six faces of some fifty places, each up to 20 kB. */
    private static final int MOST = 400;

    private record Key(Face face, SortedMap<Integer, Integer> characters) {}

    private final Map<Key, FontSubset> subsets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FontSubset> eldest) {
            return size() > MOST;
        }
    };

    FontSubset subset(Face face, SortedMap<Integer, Integer> characters) {
        var key = new Key(face, characters);
        synchronized (subsets) {
            var known = subsets.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = FontSubset.of(face, characters);
        synchronized (subsets) {
            subsets.put(key, made);
        }
        return made;
    }
}
