package statesheet.template.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words directly before a figure that call it a bound. */
public enum BoundWords {
    NONE, MORE_THAN, OVER;

    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(over|more[\\s\u00A0]+than)[\\s\u00A0]+$");

    /** "more than" and what is before it, with room for several spaces. */
    private static final int LONGEST = 20;

    /** Those at the end of {@code words}, a space after them. */
    public static BoundWords after(CharSequence words) {
        var tail = words.subSequence(Math.max(0, words.length() - LONGEST), words.length()).toString();
        var match = WORDS.matcher(tail.toLowerCase(Locale.ROOT));
        if (!match.find()) {
            return NONE;
        }
        return match.group(1).equals("over") ? OVER : MORE_THAN;
    }
}
