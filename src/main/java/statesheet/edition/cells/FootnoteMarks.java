package statesheet.edition.cells;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Footnote marks behind a text.
 *
 * @param text  what is left without them
 * @param marks in their order, without brackets or a slash
 */
public record FootnoteMarks(String text, List<String> marks) {

    private static final String SYMBOLS = "[*†‡§#¹²³⁰⁴-⁹ªº]+";
    private static final String ENCLOSED =
            "/\\s*(\\w{1,3})|\\(\\s*([^()]{1,5})\\s*\\)|\\[\\s*([^\\[\\]]{1,5})\\s*]|(" + SYMBOLS + ")";

    /** {@code Alaska/c}, {@code Alaska (3)}, {@code Alaska [a]}, {@code Alaska*}, {@code Alaska1}, {@code Alaska c}. */
    private static final Pattern ON_NAME = Pattern.compile(
            "(.*?\\S)\\s*(?:" + ENCLOSED + "|(\\d{1,2})|(?<=\\s)(\\p{L}))");

    /** {@code 1,284/c}, {@code 1,284 (3)}, {@code 92 [a]}, {@code 12*}, {@code 92a}. */
    private static final Pattern ON_NUMBER = Pattern.compile("(.*?\\S)\\s*(?:" + ENCLOSED + "|(?<=[0-9%])(\\p{L}))");

    /** No name or number of a table is longer with its marks, in characters; a whole paragraph may end in a letter. */
    private static final int LONGEST = 200;

    /** The last mark or marks of a name; empty if it has none. */
    public static Optional<FootnoteMarks> onName(String text) {
        return split(ON_NAME, text);
    }

    /** The last mark or marks of a number; empty if it has none. */
    public static Optional<FootnoteMarks> onNumber(String text) {
        return split(ON_NUMBER, text);
    }

    private static Optional<FootnoteMarks> split(Pattern pattern, String text) {
        var marked = pattern.matcher(text);
        if (text.length() > LONGEST || !marked.matches()) {
            return Optional.empty();
        }
        var marks = IntStream.rangeClosed(2, marked.groupCount()).mapToObj(marked::group)
                .filter(group -> group != null).findFirst().orElseThrow();
        return Optional.of(new FootnoteMarks(Texts.stripped(marked.group(1)),
                Stream.of(marks.split("[,;\\s]+")).filter(mark -> !mark.isEmpty()).toList()));
    }
}
