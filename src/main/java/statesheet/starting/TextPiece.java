package statesheet.starting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A part of the first text that may be left out, with what it needs.
 *
 * @param position among the others on the sheet; the pieces themselves are in the order of how much they are wanted
 * @param text     in CommonMark, without blank lines around it
 * @param figure   the figure that it is about; empty for none
 * @param needs    entries of the dictionary that are worked out for it
 */
record TextPiece(int position, String text, String figure, SequencedMap<String, Map<String, Object>> needs) {

    static TextPiece of(int position, String text) {
        return new TextPiece(position, text, "", new LinkedHashMap<>());
    }

    static TextPiece about(ProposedFigure figure, int position, String text) {
        return new TextPiece(position, text, figure.name(), new LinkedHashMap<>());
    }

    /** Whether it has the title, which no sheet is without. */
    boolean isOpening() {
        return position == 0;
    }

    /** Without one of its lines, counted from 1, and without a block that is empty then. */
    TextPiece withoutLine(int line) {
        var lines = new ArrayList<>(text.lines().toList());
        lines.remove(line - 1);
        return new TextPiece(position, String.join("\n", lines).replaceFirst("\n\n```key\n```", ""), figure, needs);
    }

    /** Whether it goes on with the list of the piece before it. */
    boolean isItem() {
        return text.startsWith("- ");
    }

    /** With an entry that is worked out: its label, and the key that says how. */
    TextPiece needing(String name, String label, String key, Object value) {
        var more = new LinkedHashMap<>(needs);
        var entry = new LinkedHashMap<String, Object>();
        entry.put("label", label);
        entry.put(key, value);
        more.put(name, entry);
        return new TextPiece(position, text, figure, more);
    }
}
