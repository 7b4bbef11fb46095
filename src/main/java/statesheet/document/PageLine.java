package statesheet.document;

import java.util.List;
import java.util.stream.Collectors;

/** A line of the header or footer. Its page numbers are known only when the pages are. */
public record PageLine(List<Token> tokens) {

    public static final PageLine EMPTY = new PageLine(List.of());

    public PageLine {
        tokens = List.copyOf(tokens);
    }

    public sealed interface Token {}

    public record FixedWords(String text) implements Token {}

    public record PageNumber() implements Token {}

    public record NumberOfPages() implements Token {}

    public static PageLine of(String words) {
        return new PageLine(List.of(new FixedWords(words)));
    }

    /** The line on one page, counted from 1, of a sheet of so many. */
    public String on(int page, int pages) {
        return tokens.stream().map(token -> switch (token) {
            case FixedWords(var text) -> text;
            case PageNumber() -> String.valueOf(page);
            case NumberOfPages() -> String.valueOf(pages);
        }).collect(Collectors.joining());
    }
}
