package statesheet.template;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import statesheet.problem.Where;

/**
 * A text file as its lines, with the way back from a CommonMark node to what was typed.
 *
 * <p>Words are always taken from here and never from a node: a node has the characters that {@link Shield} put in.
 */
record SheetText(Where file, List<String> lines) {

    SheetText {
        lines = List.copyOf(lines);
    }

    static SheetText of(Where file, String text) {
        return new SheetText(file, text.lines().toList());
    }

    String whole() {
        return String.join("\n", lines);
    }

    /** The lines from {@code first} up to and without {@code end}, as one text. */
    String part(int first, int end) {
        return lines.subList(first, end).stream().collect(Collectors.joining("\n"));
    }

    /** The spot as a problem names it: from 1, and a character beyond the basic plane counts as one. */
    Where where(Spot spot) {
        var line = spot.line() < lines.size() ? lines.get(spot.line()) : "";
        int column = line.codePointCount(0, Math.min(spot.column(), line.length()));
        return file.at(spot.line() + 1, column + 1);
    }

    /** What was typed for {@code node}, line ends as spaces; {@code origin} is where the parsed text began. */
    Sourced typed(Node node, Spot origin) {
        var typed = Sourced.at(Spot.START, "");
        int line = -1;
        for (var span : node.getSourceSpans()) {
            var start = start(span, origin);
            if (line >= 0 && start.line() != line) {
                typed = typed.and(Sourced.at(typed.spot(typed.text().length() - 1).right(1), " "));
            }
            line = start.line();
            var words = lines.get(line).substring(start.column(), start.column() + span.getLength());
            typed = typed.and(Sourced.inLine(words, start));
        }
        return typed;
    }

    /** The first character of {@code node}. */
    static Spot start(Node node, Spot origin) {
        return start(node.getSourceSpans().getFirst(), origin);
    }

    /** Behind the last character of {@code node}. */
    static Spot end(Node node, Spot origin) {
        var last = node.getSourceSpans().getLast();
        return start(last, origin).right(last.getLength());
    }

    private static Spot start(SourceSpan span, Spot origin) {
        int column = span.getColumnIndex() + (span.getLineIndex() == 0 ? origin.column() : 0);
        return new Spot(origin.line() + span.getLineIndex(), column);
    }
}
