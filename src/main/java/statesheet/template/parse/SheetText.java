package statesheet.template.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import statesheet.problem.Where;
import statesheet.template.plan.Position;
import statesheet.template.plan.TypedText;

/**
 * A text file as its lines, with the way back from a CommonMark node to what was typed.
 *
 * <p>Words are always taken from here and never from a node: a node has the characters that {@link Shield} put in.
 */
public record SheetText(Where file, List<String> lines) {

    public SheetText {
        lines = List.copyOf(lines);
    }

    public static SheetText of(Where file, String text) {
        return new SheetText(file, text.lines().toList());
    }

    String whole() {
        return String.join("\n", lines);
    }

    /** The lines from {@code first} up to and without {@code end}, as one text. */
    String part(int first, int end) {
        return lines.subList(first, end).stream().collect(Collectors.joining("\n"));
    }

    /** The position as a problem names it: from 1, and a character beyond the basic plane counts as one. */
    public Where where(Position position) {
        var line = position.line() < lines.size() ? lines.get(position.line()) : "";
        int column = line.codePointCount(0, Math.min(position.column(), line.length()));
        return file.at(position.line() + 1, column + 1);
    }

    /** What was typed for {@code node}, line ends as spaces; {@code origin} is where the parsed text began. */
    TypedText typed(Node node, Position origin) {
        var typed = TypedText.at(Position.START, "");
        int line = -1;
        for (var span : node.getSourceSpans()) {
            var start = start(span, origin);
            if (line >= 0 && start.line() != line) {
                typed = typed.and(TypedText.at(typed.position(typed.text().length() - 1).right(1), " "));
            }
            line = start.line();
            var words = lines.get(line).substring(start.column(), start.column() + span.getLength());
            typed = typed.and(TypedText.inLine(words, start));
        }
        return typed;
    }

    /** The first character of {@code node}. */
    static Position start(Node node, Position origin) {
        return start(node.getSourceSpans().getFirst(), origin);
    }

    /** Behind the last character of {@code node}. */
    static Position end(Node node, Position origin) {
        var last = node.getSourceSpans().getLast();
        return start(last, origin).right(last.getLength());
    }

    private static Position start(SourceSpan span, Position origin) {
        int column = span.getColumnIndex() + (span.getLineIndex() == 0 ? origin.column() : 0);
        return new Position(origin.line() + span.getLineIndex(), column);
    }
}
