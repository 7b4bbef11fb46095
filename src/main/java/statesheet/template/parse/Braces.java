package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import statesheet.template.plan.TypedText;

/**
 * Finds where a placeholder ends, and the branches in it. A backslash takes the meaning from the character behind it.
 */
final class Braces {

    private Braces() {}

    /** Behind the brace that closes the one at {@code start}; -1 where none does before a blank line. */
    static int end(String text, int start) {
        int depth = 0;
        boolean blank = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
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

    /** The first {@code wanted} from {@code from} on that is in no inner braces; -1 where there is none. */
    static int find(String text, char wanted, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == wanted && depth == 0) {
                return i;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return -1;
    }

    /** The text between the bars that are in no inner braces. */
    static List<TypedText> branches(TypedText text) {
        var branches = new ArrayList<TypedText>();
        int from = 0;
        for (int bar = find(text.text(), '|', 0); bar >= 0; bar = find(text.text(), '|', from)) {
            branches.add(text.part(from, bar));
            from = bar + 1;
        }
        branches.add(text.part(from, text.text().length()));
        return branches;
    }
}
