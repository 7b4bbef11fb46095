package statesheet.template.fill;

import java.util.ArrayList;
import java.util.List;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Value;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Segment;

/**
 * Puts printed words together into one text. Lives as long as that text.
 *
 * <p>Spaces in a row are one, as in all CommonMark, and none stand at either end: a plural's case may be empty. The
 * space behind a figure does not break. What is filled in at the start of the text or of a sentence begins with a
 * capital.
 */
final class TextBuilder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NOTHING = '\0';

    /** What may be between the start of a sentence and its first letter, and between a full stop and the space. */
    private static final String OPENING = "“‘\"'([";
    private static final String CLOSING = "”’\"')]";

    private final List<Span> spans = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    /** All of the text, in whatever manner. */
    private final StringBuilder whole = new StringBuilder();
    private final boolean startsSentence;
    private Manner manner = Manner.PLAIN;
    private char last = NOTHING;
    private boolean behindFigure;
    private boolean skipsSpace;

    /** @param startsSentence whether the text's first letter may become a capital */
    TextBuilder(boolean startsSentence) {
        this.startsSentence = startsSentence;
    }

    /** Sets what follows in this manner. */
    void set(Manner next) {
        if (!next.equals(manner)) {
            endRun();
            manner = next;
        }
    }

    Manner manner() {
        return manner;
    }

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i));
        }
    }

    /** Words that the program fills in, whose first letter is its own to choose. */
    void filled(String words) {
        int first = words.length() - words.stripLeading().length();
        words(first < words.length() && isAtStartOfSentence()
                ? words.substring(0, first) + Character.toUpperCase(words.charAt(first)) + words.substring(first + 1)
                : words);
    }

    /** A number: what counts it stays on its line. */
    void figure(String printed) {
        filled(printed);
        behindFigure = true;
    }

    /** Nothing, in place of a figure: a space beside it goes as well. */
    void omitted() {
        if (last == ' ' || last == NO_BREAK_SPACE) {
            dropSpace();
        } else {
            skipsSpace = true;
        }
    }

    private void add(char c) {
        boolean space = c == ' ' || c == '\t';
        if (space && (last == NOTHING || last == ' ' || last == NO_BREAK_SPACE || skipsSpace)) {
            skipsSpace = false;
            return;
        }
        last = space ? (behindFigure ? NO_BREAK_SPACE : ' ') : c;
        run.append(last);
        whole.append(last);
        behindFigure = false;
        skipsSpace = false;
    }

    private boolean isAtStartOfSentence() {
        int end = whole.length();
        while (end > 0 && OPENING.indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return startsSentence;
        }
        boolean space = isSpace(whole.charAt(end - 1));
        while (end > 0 && (isSpace(whole.charAt(end - 1)) || CLOSING.indexOf(whole.charAt(end - 1)) >= 0)) {
            end--;
        }
        return space && end > 0 && ".!?".indexOf(whole.charAt(end - 1)) >= 0 && !isInitial(end - 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    /** Whether the point at {@code at} is that of an initial, which ends no sentence that one could tell: U.S., D.C. */
    private boolean isInitial(int at) {
        return whole.charAt(at) == '.' && at > 0 && Character.isLetter(whole.charAt(at - 1))
                && (at == 1 || !Character.isLetterOrDigit(whole.charAt(at - 2)));
    }

    /** How long the text is so far. */
    int length() {
        return whole.length();
    }

    /** What was added since it had this length. */
    String since(int length) {
        return whole.substring(Math.min(length, whole.length()));
    }

    /** Notes that what was added since it had this length is what a segment printed. */
    void placed(Segment segment, Value value, int from) {
        placed.add(new Placed(segment, value, from, whole.length()).within(whole.length()));
    }

    private void endRun() {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), manner.strong(), manner.emphasis(), manner.link()));
            run.setLength(0);
        }
    }

    private void dropSpace() {
        var current = manner;
        if (run.isEmpty()) {
            var unended = spans.removeLast();
            manner = new Manner(unended.strong(), unended.emphasis(), unended.link());
            run.append(unended.text());
        }
        run.setLength(run.length() - 1);
        whole.setLength(whole.length() - 1);
        last = whole.isEmpty() ? NOTHING : whole.charAt(whole.length() - 1);
        set(current);
    }

    /** @param line the line of {@code sheet.md} that the text begins on, from 1 */
    Text text(int line) {
        if (last == ' ' || last == NO_BREAK_SPACE) {
            dropSpace();
        }
        endRun();
        return new Text(spans, line);
    }

    /** The words alone, with what each segment printed. */
    PlacedText placedText() {
        var words = text(0).words();
        return new PlacedText(words, placed.stream().map(part -> part.within(words.length())).toList());
    }
}
