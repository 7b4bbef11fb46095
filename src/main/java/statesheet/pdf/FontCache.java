package statesheet.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import statesheet.pdf.UsedGlyphs.ShownGlyph;
import statesheet.text.Face;

/**
 * The font subsets of the latest files. Sheets of one edition share most of theirs, and making one again takes longer
 * than all the rest of a sheet. A subset depends only on its own glyphs, so a file does not show which files were
 * written before it. Thread-safe.
 */
public final class FontCache {

    /** 5,000 places of one edition have some 900, of about 6 kB each. */
    private static final int MOST = 2_000;

    private final Map<List<Object>, FontSubset> subsets = new ConcurrentHashMap<>();

    /** @see FontSubset#of */
    FontSubset subset(Face face, List<ShownGlyph> shown) {
        if (subsets.size() > MOST) {
            subsets.clear();
        }
        return subsets.computeIfAbsent(List.of(face, shown), _ -> FontSubset.of(face, shown));
    }
}
