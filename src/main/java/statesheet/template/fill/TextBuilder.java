package statesheet.template.fill;

import java.util.ArrayList;
import java.util.List;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.template.plan.Passage.Manner;

/**
 * Puts printed words together into one text. Lives as long as that text.
 *
 * <p>Spaces in a row are one, as in all CommonMark, and there is none at either end: a plural's case may be empty.
 * The space after a figure does not break.
 */
final class TextBuilder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NOTHING = '\0';

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Manner manner = Manner.PLAIN;
    private char last = NOTHING;
    private boolean afterFigure;

    /** Sets what follows in this manner. */
    void set(Manner next) {
        if (!next.equals(manner)) {
            endRun();
            manner = next;
        }
    }

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i));
        }
    }

    void figure(String printed) {
        words(printed);
        afterFigure = true;
    }

    private void add(char c) {
        boolean space = c == ' ' || c == '\t';
        if (space && (last == NOTHING || last == ' ' || last == NO_BREAK_SPACE)) {
            return;
        }
        last = space ? (afterFigure ? NO_BREAK_SPACE : ' ') : c;
        run.append(last);
        afterFigure = false;
    }

    /** How long the run is that is being put together. */
    int length() {
        return run.length();
    }

    /** What was added to the run since it had this length. */
    String since(int length) {
        return run.substring(length);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), manner.strong(), manner.emphasis(), manner.link()));
            run.setLength(0);
        }
    }

    /** @param line the line of {@code sheet.md} that the text begins on, from 1 */
    Text text(int line) {
        if (last == ' ' || last == NO_BREAK_SPACE) {
            if (run.isEmpty()) {
                var unended = spans.removeLast();
                set(new Manner(unended.strong(), unended.emphasis(), unended.link()));
                run.append(unended.text());
            }
            run.setLength(run.length() - 1);
        }
        endRun();
        return new Text(spans, line);
    }
}
