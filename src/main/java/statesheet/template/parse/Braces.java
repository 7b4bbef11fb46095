package statesheet.template.parse;

/** Finds where a placeholder ends. */
final class Braces {

    private Braces() {}

    /** Behind the brace that closes the one at {@code start}; -1 where none does before a blank line. */
    static int end(String text, int start) {
        int depth = 0;
        boolean blank = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            } else if (c == '\n' && blank) {
                return -1;
            }
            blank = c == '\n' || blank && Character.isWhitespace(c);
        }
        return -1;
    }
}
