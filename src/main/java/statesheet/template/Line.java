package statesheet.template;

import java.util.ArrayList;
import java.util.List;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * A line of a page's furniture, its header or footer, compiled: plain words with names and page numbers.
 *
 * <p>Immutable.
 */
public final class Line {

    private final List<Segment> segments;

    private Line(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** Compiles {@code text}; {@code where} is the spot that all its problems name. */
    public static Line compile(String text, Where where, Edition edition, Problems problems) {
        var reading = new Reading(edition, Vocabulary.ofFurniture(edition), _ -> where, problems);
        return new Line(segments(Sourced.at(Spot.START, text), reading));
    }

    private static List<Segment> segments(Sourced typed, Reading reading) {
        var messages = new MessageParser(reading);
        var segments = new ArrayList<Segment>();
        var text = typed.text();
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
            int end = Braces.end(text, brace);
            if (end < 0) {
                break;
            }
            addWords(typed.part(from, brace), segments, reading);
            segments.add(messages.compile(typed.part(brace, end), ""));
            from = end;
        }
        addWords(typed.part(from, text.length()), segments, reading);
        return segments;
    }

    private static void addWords(Sourced words, List<Segment> segments, Reading reading) {
        if (words.text().contains("{") || words.text().contains("}")) {
            reading.problem("text.brace", Spot.START, "a brace without its partner", "placeholders, {name}",
                    "close or remove the brace");
        }
        segments.add(new Segment.Literal(words));
    }

    /** The line on one page of a place's sheet, with ordinary spaces: it is never broken. */
    public String fill(Edition edition, Place place, int page, int pages) {
        var line = new StringBuilder();
        for (var segment : segments) {
            line.append(printed(segment, edition, place, page, pages));
        }
        return line.toString().replace('\u00A0', ' ');
    }

    private static String printed(Segment segment, Edition edition, Place place, int page, int pages) {
        return switch (segment) {
            case Segment.Literal literal -> literal.words().text();
            case Segment.Named named -> named.name().printed(edition, place, page, pages);
            case Segment.Select select -> {
                var chosen = select.cases().getOrDefault(
                        select.name().printed(edition, place, page, pages), select.other());
                yield new Line(chosen).fill(edition, place, page, pages);
            }
            case Segment.Unreadable unreadable -> "[" + unreadable.name() + "]";
            case Segment.Address _, Segment.Figure _, Segment.Plural _ ->
                    throw new IllegalStateException("the vocabulary of page furniture has no figures");
        };
    }
}
