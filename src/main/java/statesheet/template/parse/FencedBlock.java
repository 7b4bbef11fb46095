package statesheet.template.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import statesheet.template.plan.Report;
import statesheet.template.plan.TypedText;

/**
 * A fenced block as typed.
 *
 * @param info     what is behind its opening fence: its kind, and perhaps conditions
 * @param position its opening fence
 * @param closed   whether it has a closing fence
 * @param body     the lines between the fences
 */
record FencedBlock(TypedText info, int position, boolean closed, TypedText body) {

    private static final Pattern LINE = Pattern.compile("\\S.*");

    static FencedBlock of(FencedCodeBlock node, SheetText sheet) {
        var spans = node.getSourceSpans();
        boolean closed = node.getClosingFenceLength() != null;
        int start = SheetText.start(node, 0) + spans.getFirst().getLength();
        int end = closed ? spans.getLast().getInputIndex() : SheetText.end(node, 0);
        var fence = TypedText.from(SheetText.start(node, 0), sheet.text().substring(SheetText.start(node, 0), start));
        var info = fence.part(node.getOpeningFenceLength(), fence.text().length()).stripped();
        return new FencedBlock(info, fence.position(0), closed,
                TypedText.from(start, sheet.text().substring(start, end)));
    }

    String kind() {
        return info.text().split("\\s*\\{", 2)[0];
    }

    /** What is behind the kind. */
    TypedText conditions() {
        return info.part(kind().length(), info.text().length()).stripped();
    }

    /** A line {@code key: value}; neither is empty. */
    record KeyValue(TypedText key, TypedText value) {
        String name() {
            return key.text();
        }
    }

    /** Its lines; reports that there are none, what is not {@code key: value}, and a key for the second time. */
    List<KeyValue> lines(Report report) {
        return lines(report, "");
    }

    /** The same, where one key may be there several times. */
    List<KeyValue> lines(Report report, String repeatable) {
        var lines = LINE.matcher(body.text()).results()
                .map(line -> body.part(line.start(), line.end()).stripped())
                .filter(line -> !line.text().isEmpty()).toList();
        if (lines.isEmpty()) {
            report.problem("block.empty", position, "an empty block of " + kind(), "lines of key: value",
                    "fill or remove it");
        }
        var keys = new HashSet<String>();
        return lines.stream().flatMap(line -> keyValue(line, keys, repeatable, report).stream()).toList();
    }

    private Optional<KeyValue> keyValue(TypedText line, Set<String> keys, String repeatable, Report report) {
        int colon = Braces.find(line.text(), ':', 0);
        if (colon <= 0 || !line.text().startsWith(": ", colon)) {
            report.problem("block.line", line.position(0), "\"" + line.text() + "\" in a block of " + kind(),
                    "key: value", "write a key, a colon, a space and the value");
            return Optional.empty();
        }
        var key = line.part(0, colon).stripped();
        if (!keys.add(key.text()) && !key.text().equals(repeatable)) {
            report.problem("block.key-twice", key.position(0),
                    key.text() + " for the second time in a block of " + kind(), "each key once",
                    "remove one of the two lines");
            return Optional.empty();
        }
        return Optional.of(new KeyValue(key, line.part(colon + 2, line.text().length()).stripped()));
    }
}
