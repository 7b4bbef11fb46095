package statesheet.template.parse;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import statesheet.problem.Where;
import statesheet.template.plan.TypedText;

/**
 * A text file, with the way back from a CommonMark node to what was typed.
 *
 * <p>Words are always taken from here and never from a node: a node has the characters that {@link Shield} put in.
 */
public final class SheetText {

    private final Where file;
    private final String text;
    private final int[] lineStarts;

    public SheetText(Where file, String text) {
        this.file = file;
        this.text = text.lines().collect(Collectors.joining("\n"));
        this.lineStarts = IntStream.range(0, this.text.length() + 1)
                .filter(at -> at == 0 || this.text.charAt(at - 1) == '\n').toArray();
    }

    String text() {
        return text;
    }

    /** The position as a problem names it: from 1, and a character beyond the basic plane counts as one. */
    public Where where(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        int line = found < 0 ? -found - 2 : found;
        return file.at(line + 1, text.codePointCount(lineStarts[line], position) + 1);
    }

    /** What was typed for {@code node}, line ends as spaces; {@code origin} is where the parsed text began. */
    TypedText typed(Node node, int origin) {
        var typed = TypedText.at(origin, "");
        int end = start(node, origin);
        for (var span : node.getSourceSpans()) {
            int start = origin + span.getInputIndex();
            if (start > end) {
                typed = typed.and(TypedText.at(end, " "));
            }
            end = start + span.getLength();
            typed = typed.and(TypedText.from(start, text.substring(start, end)));
        }
        return typed;
    }

    /** The first character of {@code node}. */
    static int start(Node node, int origin) {
        return origin + node.getSourceSpans().getFirst().getInputIndex();
    }

    /** Behind the last character of {@code node}. */
    static int end(Node node, int origin) {
        var last = node.getSourceSpans().getLast();
        return origin + last.getInputIndex() + last.getLength();
    }
}
