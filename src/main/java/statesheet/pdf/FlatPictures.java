package statesheet.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Image;
import statesheet.vector.Color;

/** The pictures of one file: a logo that stands on many pages is one object there. */
final class FlatPictures {

    private final Map<byte[], Image> made = new IdentityHashMap<>();

    /** The picture on the ground that it has wherever it stands. */
    Image of(byte[] png, Color ground) {
        return made.computeIfAbsent(png, bytes -> FlatPicture.of(bytes, ground));
    }
}
