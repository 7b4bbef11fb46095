package statesheet.template;

import java.util.List;
import java.util.Optional;

/**
 * One compiled text of {@code sheet.md}: a title, a paragraph, a list item, a value in a fenced block.
 *
 * @param pieces       in reading order
 * @param strongs      the runs set in bold
 * @param placeFigures every figure of the place in it, each once
 */
record Passage(Spot spot, List<Piece> pieces, List<Strong> strongs, List<Reference> placeFigures) {

    static final Passage EMPTY = new Passage(Spot.START, List.of(), List.of());

    Passage {
        pieces = List.copyOf(pieces);
        strongs = List.copyOf(strongs);
        placeFigures = List.copyOf(placeFigures);
    }

    Passage(Spot spot, List<Piece> pieces, List<Strong> strongs) {
        this(spot, pieces, strongs, placeFigures(pieces));
    }

    private static List<Reference> placeFigures(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.segment().references())
                .filter(reference -> !reference.ofNation()).distinct().toList();
    }

    Needs needs() {
        return new Needs(spot, placeFigures);
    }

    /** A segment and how it is set; {@code spot} is where it was typed. */
    record Piece(Spot spot, Manner manner, Segment segment) {}

    /** How words are set. */
    record Manner(boolean strong, boolean emphasis, Optional<String> link) {
        static final Manner PLAIN = new Manner(false, false, Optional.empty());

        Manner withStrong() {
            return new Manner(true, emphasis, link);
        }

        Manner withEmphasis() {
            return new Manner(strong, true, link);
        }

        Manner withLink(String address) {
            return new Manner(strong, emphasis, Optional.of(address));
        }
    }

    /** A run in bold, from its first asterisk on. */
    record Strong(Spot spot, List<Piece> pieces) {
        Strong {
            pieces = List.copyOf(pieces);
        }
    }
}
