package statesheet.layout.measure;

import java.util.ArrayList;
import java.util.List;
import statesheet.document.Span;
import statesheet.document.Text;

/** Cuts a contact entry's text where strong or a link begins or ends: each such part is on lines of its own. */
public final class ContactLines {

    private ContactLines() {}

    /** The parts in their order, without the space around them; one is all strong or all not, all one link or none. */
    public static List<Text> of(Text text) {
        var parts = new ArrayList<Text>();
        var part = new ArrayList<Span>();
        for (var span : text.spans()) {
            if (!part.isEmpty() && !alike(part.getLast(), span)) {
                addTrimmed(part, text.line(), parts);
                part.clear();
            }
            part.add(span);
        }
        addTrimmed(part, text.line(), parts);
        return parts;
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
