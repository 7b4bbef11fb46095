package statesheet.text;

/**
 * Where a line may end, and what that costs, in squares of slack over measure.
 *
 * <p>A line may end
 * <ul>
 *   <li>at a space, except before a dash with spaces around it: none begins a line;
 *   <li>after a hyphen with two letters or more on each side, at a price, unless the word holds a digit or looks like
 *       an address (a slash, an at sign, a full stop inside): a telephone number stays whole;
 *   <li>after an en or em dash that a word follows at once, except between two digits;
 *   <li>at a no-break space, at a high price: a number and its noun, a place's name;
 *   <li>in an emergency, at a no-break space inside a number, and after a slash between words.
 * </ul>
 */
final class BreakRules {

    static final double NEVER = Double.POSITIVE_INFINITY;

    /** So much that a line ends there only where what stays together otherwise is wider than the measure. */
    static final double EMERGENCY = 1e7;

    /** As bad as a line that is a third empty, so rare in a wide column and not too rare in a narrow one. */
    private static final double AFTER_HYPHEN = 0.1;

    /** As bad as a line that is empty for nearly a half: in running text, none is left so short for what is bound. */
    static final double BOUND = 0.2;

    /** As bad as a line that is empty for a seventh: "a", or the first word of a sentence, is left at its end. */
    private static final double STRANDED = 0.02;

    private BreakRules() {}

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\u00A0' || codePoint == '\u202F';
    }

    /** Where the next word begins, or the text ends. */
    static int afterSpaces(int[] text, int from) {
        int i = from;
        while (i < text.length && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /** Where the next spaces begin, or the text ends. */
    static int afterWord(int[] text, int from) {
        int i = from;
        while (i < text.length && !isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /**
     * The price of a break at spaces.
     *
     * @param word where the word before begins
     * @param from the first space
     * @param to   what follows the last space; within the text
     */
    static double atSpaces(int[] text, int word, int from, int to) {
        boolean bound = true;
        for (int i = from; i < to; i++) {
            bound &= text[i] != ' ';
        }
        boolean beforeDash = (text[to] == '\u2013' || text[to] == '\u2014') && afterWord(text, to) == to + 1;
        if (beforeDash || bound && isInNumber(text, from, to)) {
            return EMERGENCY;
        }
        return bound ? BOUND : isStranded(text, word, from) ? STRANDED : 0;
    }

    /** Whether the spaces are between groups of digits, or before a percent sign. */
    private static boolean isInNumber(int[] text, int from, int to) {
        return from > 0 && Character.isDigit(text[from - 1]) && !Character.isLetter(text[to]);
    }

    /** Whether the word would look lost at a line's end: one letter, or the first word after the end of a sentence. */
    private static boolean isStranded(int[] text, int word, int end) {
        return end == word + 1 && Character.isLetter(text[word]) || endsSentence(text, word);
    }

    /** Whether what stands before {@code end}, ignoring spaces and closing quotes, is a full stop or the like. */
    private static boolean endsSentence(int[] text, int end) {
        int i = end - 1;
        while (i >= 0 && (isSpace(text[i]) || isClosing(text[i]))) {
            i--;
        }
        return i >= 0 && (text[i] == '.' || text[i] == '?' || text[i] == '!');
    }

    private static boolean isClosing(int codePoint) {
        return codePoint == '\u201D' || codePoint == '\u2019' || codePoint == ')' || codePoint == '"';
    }

    /**
     * The price of a break inside a word.
     *
     * @param word where the word begins
     * @param end  where it ends
     * @param at   the character that would begin the next line
     */
    static double inside(int[] text, int word, int end, int at) {
        return switch (text[at - 1]) {
            case '-', '\u2010' -> lettersAround(text, word, end, at) && isPlain(text, word, end) ? AFTER_HYPHEN : NEVER;
            case '\u2013', '\u2014' -> at - 1 > word && beginsWord(text[at]) && !digitsAround(text, at) ? 0 : NEVER;
            case '/' -> wordsAround(text, word, at) && !digitsAround(text, at) ? EMERGENCY : NEVER;
            default -> NEVER;
        };
    }

    private static boolean lettersAround(int[] text, int word, int end, int at) {
        return at - 3 >= word && at + 1 < end
                && Character.isLetter(text[at - 3]) && Character.isLetter(text[at - 2])
                && Character.isLetter(text[at]) && Character.isLetter(text[at + 1]);
    }

    private static boolean wordsAround(int[] text, int word, int at) {
        return at - 1 > word && Character.isLetterOrDigit(text[at - 2]) && Character.isLetterOrDigit(text[at]);
    }

    private static boolean digitsAround(int[] text, int at) {
        return Character.isDigit(text[at - 2]) && Character.isDigit(text[at]);
    }

    private static boolean beginsWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '\u201C' || codePoint == '\u2018' || codePoint == '(';
    }

    /** Whether the word is neither a number nor an address. */
    private static boolean isPlain(int[] text, int word, int end) {
        for (int i = word; i < end; i++) {
            boolean stopInside = text[i] == '.' && i + 1 < end && Character.isLetterOrDigit(text[i + 1]);
            if (Character.isDigit(text[i]) || text[i] == '/' || text[i] == '@' || stopInside) {
                return false;
            }
        }
        return true;
    }
}
