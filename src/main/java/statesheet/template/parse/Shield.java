package statesheet.template.parse;

/**
 * Keeps a placeholder whole that is wrapped over lines.
 *
 * <p>CommonMark finds blocks before it finds anything in them: a line that begins with {@code # cases}} would be a
 * heading, one that begins with {@code - } a list. Where such a line continues a placeholder, its first character is
 * replaced by a letter while CommonMark looks at it. The replacement is a Unicode noncharacter, which no text may hold,
 * and as long as the original, so that every line and column stays true.
 */
final class Shield {

    /** Unicode 16, 23.7: noncharacters are for use inside a program. */
    private static final char STAND_IN = '\uFDD0';

    private static final String MARKERS = "#-+>";

    private Shield() {}

    /** {@code text} with the first character of lines inside a placeholder made harmless. */
    static String wrappedPlaceholders(String text) {
        var shielded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '{') {
                int end = Braces.end(text, i);
                shieldLines(shielded, i, end);
                i = Math.max(i, end - 1);
            }
        }
        return shielded.toString();
    }

    /** A single line that is never anything but inline text, whatever it begins with. */
    static String line(String text) {
        var shielded = new StringBuilder(text);
        shieldStart(shielded, 0);
        return shielded.toString();
    }

    private static void shieldLines(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                shieldStart(text, i + 1);
            }
        }
    }

    private static void shieldStart(StringBuilder text, int lineStart) {
        int first = lineStart;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (startsBlock(text, first)) {
            text.setCharAt(first, STAND_IN);
        }
    }

    private static boolean startsBlock(CharSequence text, int first) {
        int next = first;
        while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            next++;
        }
        if (next > first) {
            return next < text.length() && (text.charAt(next) == '.' || text.charAt(next) == ')');
        }
        return first < text.length() && (MARKERS.indexOf(text.charAt(first)) >= 0
                || text.charAt(first) == '*' && first + 1 < text.length() && text.charAt(first + 1) == ' ');
    }
}
