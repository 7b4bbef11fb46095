package statesheet.layout;

import java.util.List;

/**
 * A document's boxes at one scale.
 *
 * @param firstTop where the text of the first page begins, below the band
 * @param nextTop  where that of every later page begins
 * @param bottom   the last baseline or edge of every page
 */
record Measured(Setting setting, List<Piece> pieces, Foot foot, double firstTop, double nextTop, double bottom) {

    Measured {
        pieces = List.copyOf(pieces);
    }

    Flow page(int number, double stretch) {
        return new Flow(number == 1 ? firstTop : nextTop, stretch, setting.space());
    }
}
