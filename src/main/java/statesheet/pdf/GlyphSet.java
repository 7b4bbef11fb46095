package statesheet.pdf;

import java.nio.IntBuffer;
import statesheet.text.Face;

/**
 * Glyphs of a face and the character that each stands for. Equal sets of the same face are equal.
 *
 * @param pairs glyph, character, glyph, character …, in order of the glyphs
 */
record GlyphSet(Face face, IntBuffer pairs) {

    /** The set of glyphs whose character is not 0. */
    static GlyphSet of(Face face, int[] characters) {
        int used = 0;
        for (int character : characters) {
            used += character == 0 ? 0 : 1;
        }
        var pairs = new int[2 * used];
        int at = 0;
        for (int glyph = 0; glyph < characters.length; glyph++) {
            if (characters[glyph] != 0) {
                pairs[at++] = glyph;
                pairs[at++] = characters[glyph];
            }
        }
        return new GlyphSet(face, IntBuffer.wrap(pairs).asReadOnlyBuffer());
    }

    // Written out because the JVM builds a record's own at run time, which takes 15 ms of a fresh process.

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphSet set && face == set.face && pairs.equals(set.pairs);
    }

    @Override
    public int hashCode() {
        return 31 * face.hashCode() + pairs.hashCode();
    }

    int size() {
        return pairs.limit() / 2;
    }

    int glyph(int index) {
        return pairs.get(2 * index);
    }

    int character(int index) {
        return pairs.get(2 * index + 1);
    }
}
