package statesheet.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of spans that flows as one.
 *
 * @param line the line of {@code sheet.md} it begins on, counted from 1; 0 where it comes from another file
 */
public record Text(List<Span> spans, int line) {

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text plain(String words) {
        return new Text(List.of(Span.plain(words)), 0);
    }

    /** The same with a full stop, where it has none. */
    public Text asSentence() {
        return spans.isEmpty() || words().matches(".*[.!?]") ? this : new Text(
                Stream.concat(spans.stream(), Stream.of(Span.plain("."))).toList(), line);
    }

    /** Both as one text, the other as a further sentence. */
    public Text and(Text other) {
        var between = Span.plain(words().matches(".*[.!?]") ? " " : ". ");
        return new Text(Stream.of(spans, List.of(between), other.spans).flatMap(List::stream).toList(), line);
    }

    /** Only the words, with ordinary spaces: for bookmarks, titles and alternative texts. */
    public String words() {
        return spans.stream().map(Span::text).collect(Collectors.joining()).replace('\u00A0', ' ');
    }
}
