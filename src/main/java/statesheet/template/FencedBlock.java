package statesheet.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.FencedCodeBlock;

/**
 * A fenced block as typed.
 *
 * @param kind  the word behind its opening fence
 * @param spot  its opening fence
 * @param first the line after the opening fence
 * @param end   the line of the closing fence, or behind the last line of the file where there is none
 */
record FencedBlock(String kind, Spot spot, int first, int end) {

    static FencedBlock of(FencedCodeBlock node) {
        var spot = SheetText.start(node, Spot.START);
        int lines = (int) node.getLiteral().chars().filter(c -> c == '\n').count();
        return new FencedBlock(node.getInfo().strip(), spot, spot.line() + 1, spot.line() + 1 + lines);
    }

    /** A line {@code key: value}; neither is empty. */
    record Entry(Sourced key, Sourced value) {
        String name() {
            return key.text();
        }
    }

    /** Its entries; no line at all, a line that is none and a repeated key are said, and left out. */
    List<Entry> entries(SheetText sheet, Reading reading) {
        var typed = lines(sheet);
        if (typed.isEmpty()) {
            reading.problem("block.empty", spot, "an empty block of " + kind, "lines of key: value",
                    "fill or remove it");
        }
        var keys = new HashSet<String>();
        return typed.stream().flatMap(line -> entry(line, keys, reading).stream()).toList();
    }

    /** Its lines, blank ones aside, without the spaces around them. */
    private List<Sourced> lines(SheetText sheet) {
        return IntStream.range(first, end)
                .mapToObj(line -> stripped(Sourced.inLine(sheet.lines().get(line), new Spot(line, 0))))
                .filter(line -> !line.text().isEmpty()).toList();
    }

    private Optional<Entry> entry(Sourced line, Set<String> keys, Reading reading) {
        int colon = line.text().indexOf(": ");
        if (colon <= 0) {
            reading.problem("block.line", line.spot(0), "\"" + line.text() + "\" in a block of " + kind, "key: value",
                    "write a key, a colon, a space and the value");
            return Optional.empty();
        }
        var key = stripped(line.part(0, colon));
        if (!keys.add(key.text())) {
            reading.problem("block.key-twice", key.spot(0), key.text() + " for the second time in a block of " + kind,
                    "each key once", "remove one of the two lines");
            return Optional.empty();
        }
        return Optional.of(new Entry(key, stripped(line.part(colon + 2, line.text().length()))));
    }

    private static Sourced stripped(Sourced words) {
        var text = words.text();
        int from = text.length() - text.stripLeading().length();
        return words.part(from, Math.max(from, text.stripTrailing().length()));
    }
}
