package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import statesheet.document.Span;
import statesheet.document.Text;

/** Cuts a contact entry's text where strong or a link begins or ends: each such part is on lines of its own. */
public final class ContactLines {

    private ContactLines() {}

    /**
     * The parts in their order, without the space around them; one is all strong or all not, all one link or none. What
     * is strong inside a sentence stays in it.
     */
    public static List<Text> of(Text text) {
        var spans = text.spans();
        var parts = new ArrayList<Text>();
        var part = new ArrayList<Span>();
        for (int i = 0; i < spans.size(); i++) {
            if (!part.isEmpty() && !alike(part.getLast(), spans.get(i)) && !isInside(spans, i - 1)
                    && !isInside(spans, i)) {
                addTrimmed(part, text.line(), parts);
                part.clear();
            }
            part.add(spans.get(i));
        }
        addTrimmed(part, text.line(), parts);
        return parts;
    }

    /** Whether it is strong, with words on both sides that are neither strong nor a link. */
    private static boolean isInside(List<Span> spans, int at) {
        var run = spans.get(at);
        return run.strong() && run.link().isEmpty() && at > 0 && at + 1 < spans.size()
                && isPlain(spans.get(at - 1)) && isPlain(spans.get(at + 1));
    }

    private static boolean isPlain(Span span) {
        return !span.strong() && span.link().isEmpty() && !span.text().isBlank();
    }

    private static boolean alike(Span one, Span other) {
        return one.strong() == other.strong() && one.link().equals(other.link());
    }

    private static void addTrimmed(List<Span> part, int line, List<Text> parts) {
        var spans = new ArrayList<>(part);
        while (!spans.isEmpty() && spans.getFirst().text().isBlank()) {
            spans.removeFirst();
        }
        while (!spans.isEmpty() && spans.getLast().text().isBlank()) {
            spans.removeLast();
        }
        if (!spans.isEmpty()) {
            spans.set(0, with(spans.getFirst(), spans.getFirst().text().stripLeading()));
            spans.set(spans.size() - 1, with(spans.getLast(), spans.getLast().text().stripTrailing()));
            parts.add(new Text(spans, line));
        }
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.strong(), span.emphasis(), span.link());
    }
}
