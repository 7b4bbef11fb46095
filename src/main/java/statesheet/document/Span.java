package statesheet.document;

import java.util.Optional;

/** Some words in one manner. {@code link} is the address they lead to. */
public record Span(String text, boolean strong, boolean emphasis, Optional<String> link) {

    public static Span plain(String text) {
        return new Span(text, false, false, Optional.empty());
    }
}
