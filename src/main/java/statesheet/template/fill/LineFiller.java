package statesheet.template.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import statesheet.document.PageLine;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Segment;

/** Fills lines without markup for one place: header, footer and the name of a file. */
public record LineFiller(Edition edition, Place place) {

    /** With ordinary spaces: such a line is never broken. */
    public PageLine line(List<Segment> segments) {
        var tokens = new ArrayList<>(segments.stream().flatMap(this::tokens)
                .filter(token -> !(token instanceof PageLine.FixedWords(var text)) || !text.isEmpty()).toList());
        if (!tokens.isEmpty() && tokens.getFirst() instanceof PageLine.FixedWords(var text)
                && !beginsAsTyped(segments)) {
            tokens.set(0, new PageLine.FixedWords(Character.toUpperCase(text.charAt(0)) + text.substring(1)));
        }
        return new PageLine(tokens);
    }

    /** What is filled in at the start of a line begins with a capital; words and names are as they are. */
    private static boolean beginsAsTyped(List<Segment> segments) {
        return segments.stream().filter(segment -> !(segment instanceof Segment.Literal(var words))
                || !words.text().isEmpty()).findFirst()
                .filter(first -> first instanceof Segment.Named(var name, _)
                && (name == BuiltInName.THE_STATE || name == BuiltInName.KIND)).isEmpty();
    }

    private Stream<PageLine.Token> tokens(Segment segment) {
        return switch (segment) {
            case Segment.Literal(var words) -> words(words.text());
            case Segment.Named(var name, _) when name == BuiltInName.PAGE -> Stream.of(new PageLine.PageNumber());
            case Segment.Named(var name, _) when name == BuiltInName.PAGES -> Stream.of(new PageLine.NumberOfPages());
            case Segment.Named(var name, var possessive) -> words(possessive
                    ? BuiltInName.possessive(name.printed(edition, place)) : name.printed(edition, place));
            case Segment.Select select ->
                    select.caseFor(select.name().printed(edition, place)).stream().flatMap(this::tokens);
            case Segment.Unreadable(var name) -> words("[" + name + "]");
            case Segment.Address _, Segment.Period _, Segment.Digits _, Segment.ByFigure _, Segment.Ranking _,
                    Segment.RankedCount _ ->
                    throw new IllegalStateException("only sheet.md has figures and addresses");
        };
    }

    private static Stream<PageLine.Token> words(String words) {
        return Stream.of(new PageLine.FixedWords(words.replace('\u00A0', ' ')));
    }
}
