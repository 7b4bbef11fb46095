package statesheet.template.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words directly before a figure that call it a bound, or say that it is rounded.
 *
 * @param typed as typed, in small letters and with single spaces; empty where there are none
 */
public record BoundWords(Claim claim, String typed) {

    /** What the words say of the true number. */
    public enum Claim {
        /** Nothing: the number is meant to be the true one. */
        NONE,
        /** It is above the printed one. */
        ABOVE,
        /** The same of a rounded number; before an exact one it may mean something else: NCMEC took over 5 cases. */
        OVER,
        AT_LEAST,
        BELOW,
        /** Like {@link #OVER}: cared for under 5 programs. */
        UNDER,
        AT_MOST,
        /** It is near the printed one. */
        ABOUT;

        /** What the words say with "not" before them. */
        private Claim negated() {
            return switch (this) {
                case ABOVE, OVER -> AT_MOST;
                case BELOW, UNDER -> AT_LEAST;
                case AT_LEAST -> BELOW;
                case AT_MOST -> ABOVE;
                case ABOUT, NONE -> NONE;
            };
        }
    }

    public static final BoundWords NONE = new BoundWords(Claim.NONE, "");

    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?<typed>"
            + "(?<not>(?:not|no|never|nor|cannot|\\p{L}+n['’]t)"
            + " (?:be |been |even )?)?(?:"
            + "(?<above>(?:more|greater) than|in excess of|exceed(?:s|ed|ing)?|upwards? of|topp?(?:s|ed|ing)|north of"
            + "|surpass(?:es|ed|ing)?)"
            + "|(?<over>over|above|beyond|past|higher than)"
            + "|(?<least>at least|(?:a )?minimum of|as few as)"
            + "|(?<below>(?:less|fewer) than|nearly|almost|(?:just )?(?:shy|short) of|not quite)"
            + "|(?<under>under|below|(?:lower|smaller) than)"
            + "|(?<most>at most|up to|as (?:many|much) as|(?:a )?maximum of)"
            + "|(?<about>about|around|approximately|roughly|some|(?:an )?estimated|close to|circa)"
            + ")) [$(“\"‘']?$");

    /** "not been in excess of" and room for what is before it. */
    private static final int LONGEST = 50;

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    /** Those at the end of {@code words}, a space after them. */
    public static BoundWords after(CharSequence words) {
        var tail = words.subSequence(Math.max(0, words.length() - LONGEST), words.length()).toString();
        var match = WORDS.matcher(SPACES.matcher(tail.toLowerCase(Locale.ROOT)).replaceAll(" "));
        if (!match.find()) {
            return NONE;
        }
        var claim = match.group("above") != null ? Claim.ABOVE : match.group("over") != null ? Claim.OVER
                : match.group("least") != null ? Claim.AT_LEAST : match.group("below") != null ? Claim.BELOW
                : match.group("under") != null ? Claim.UNDER : match.group("most") != null ? Claim.AT_MOST
                : Claim.ABOUT;
        return new BoundWords(match.group("not") == null ? claim : claim.negated(), match.group("typed"));
    }
}
