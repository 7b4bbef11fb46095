package statesheet.template.parse;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/**
 * CommonMark in which a placeholder, from its brace to the one that closes it, is one node.
 *
 * <p>Nothing inside a placeholder is read as markup, and it may lie over several lines. Escaped characters and
 * entities are nodes of their own, so that every other text node has exactly the characters that were typed.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new Trigger('{', Markdown::placeholder))
            .customInlineContentParserFactory(new Trigger('\\', Markdown::escaped))
            .customInlineContentParserFactory(new Trigger('&', Markdown::entity))
            .build();

    /** The longest entity, {@code &CounterClockwiseContourIntegral;}, has 33 characters (HTML 5, 13.5). */
    private static final int LONGEST_ENTITY = 33;

    private Markdown() {}

    /** Thread-safe; the tree is the caller's. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** {@code {…}}, braces included. */
    static final class Placeholder extends CustomNode {}

    /** A character written as an escape or an entity. */
    static final class Written extends CustomNode {
        private final String text;

        private Written(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private record Trigger(char character, InlineContentParser parser) implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(character);
        }

        @Override
        public InlineContentParser create() {
            return parser;
        }
    }

    private static ParsedInline placeholder(InlineParserState state) {
        var scanner = state.scanner();
        int depth = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            scanner.next();
            if (c == '\\' && scanner.hasNext()) {
                scanner.next();
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return ParsedInline.of(new Placeholder(), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    /** CommonMark 0.31.2, 2.4: a backslash before ASCII punctuation makes it a literal character. */
    private static ParsedInline escaped(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        char c = scanner.peek();
        if (c <= ' ' || c > '~' || Character.isLetterOrDigit(c)) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Written(String.valueOf(c)), scanner.position());
    }

    private static ParsedInline entity(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var typed = new StringBuilder("&");
        while (isInEntity(scanner.peek()) && typed.length() < LONGEST_ENTITY) {
            typed.append(scanner.peek());
            scanner.next();
        }
        if (!scanner.next(';')) {
            return ParsedInline.none();
        }
        var meant = meaning(typed.append(';').toString());
        return meant.contentEquals(typed)
                ? ParsedInline.none() : ParsedInline.of(new Written(meant), scanner.position());
    }

    private static boolean isInEntity(char c) {
        return c == '#' || c < 128 && Character.isLetterOrDigit(c);
    }

    /**
     * What an entity stands for; the text itself where it is none.
     *
     * <p>For the one that most texts have, CommonMark need not read its table of two thousand.
     */
    private static String meaning(String entity) {
        if (entity.equals("&nbsp;")) {
            return "\u00a0";
        }
        var paragraph = Parser.builder().build().parse(entity).getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text text && text.getNext() == null
                ? text.getLiteral() : entity;
    }
}
