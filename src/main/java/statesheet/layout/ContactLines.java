package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import statesheet.document.Span;
import statesheet.document.Text;

/** Cuts a contact entry's text where strong begins or ends: each strong part stands on lines of its own. */
final class ContactLines {

    private ContactLines() {}

    /** The parts in their order, without the space around them; their spans are all strong or all not. */
    static List<Text> of(Text text) {
        var parts = new ArrayList<Text>();
        var part = new ArrayList<Span>();
        for (var span : text.spans()) {
            if (!part.isEmpty() && part.getLast().strong() != span.strong()) {
                addTrimmed(part, text.line(), parts);
                part.clear();
            }
            part.add(span);
        }
        addTrimmed(part, text.line(), parts);
        return parts;
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
