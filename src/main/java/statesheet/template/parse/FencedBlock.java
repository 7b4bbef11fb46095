package statesheet.template.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.FencedCodeBlock;
import statesheet.template.plan.Position;
import statesheet.template.plan.Report;
import statesheet.template.plan.TypedText;

/**
 * A fenced block as typed.
 *
 * @param kind  the word behind its opening fence
 * @param position  its opening fence
 * @param first the line after the opening fence
 * @param end   the line of the closing fence, or behind the last line of the file where there is none
 */
record FencedBlock(String kind, Position position, int first, int end) {

    static FencedBlock of(FencedCodeBlock node) {
        var position = SheetText.start(node, Position.START);
        int lines = (int) node.getLiteral().chars().filter(c -> c == '\n').count();
        return new FencedBlock(node.getInfo().strip(), position, position.line() + 1, position.line() + 1 + lines);
    }

    /** A line {@code key: value}; neither is empty. */
    record KeyValue(TypedText key, TypedText value) {
        String name() {
            return key.text();
        }
    }

    /** Its lines; reports that there are none, what is not {@code key: value}, and a key for the second time. */
    List<KeyValue> lines(SheetText sheet, Report report) {
        var typed = typedLines(sheet);
        if (typed.isEmpty()) {
            report.problem("block.empty", position, "an empty block of " + kind, "lines of key: value",
                    "fill or remove it");
        }
        var keys = new HashSet<String>();
        return typed.stream().flatMap(line -> keyValue(line, keys, report).stream()).toList();
    }

    /** As typed, without blank lines and the spaces around them. */
    private List<TypedText> typedLines(SheetText sheet) {
        return IntStream.range(first, end)
                .mapToObj(line -> stripped(TypedText.inLine(sheet.lines().get(line), new Position(line, 0))))
                .filter(line -> !line.text().isEmpty()).toList();
    }

    private Optional<KeyValue> keyValue(TypedText line, Set<String> keys, Report report) {
        int colon = line.text().indexOf(": ");
        if (colon <= 0) {
            report.problem("block.line", line.position(0), "\"" + line.text() + "\" in a block of " + kind, "key: value",
                    "write a key, a colon, a space and the value");
            return Optional.empty();
        }
        var key = stripped(line.part(0, colon));
        if (!keys.add(key.text())) {
            report.problem("block.key-twice", key.position(0), key.text() + " for the second time in a block of " + kind,
                    "each key once", "remove one of the two lines");
            return Optional.empty();
        }
        return Optional.of(new KeyValue(key, stripped(line.part(colon + 2, line.text().length()))));
    }

    private static TypedText stripped(TypedText words) {
        var text = words.text();
        int from = text.length() - text.stripLeading().length();
        return words.part(from, Math.max(from, text.stripTrailing().length()));
    }
}
