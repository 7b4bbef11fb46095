package statesheet.template.fill;

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
        return new PageLine(segments.stream().flatMap(this::tokens).toList());
    }

    private Stream<PageLine.Token> tokens(Segment segment) {
        return switch (segment) {
            case Segment.Literal(var words) -> words(words.text());
            case Segment.Named(var name) when name == BuiltInName.PAGE -> Stream.of(new PageLine.PageNumber());
            case Segment.Named(var name) when name == BuiltInName.PAGES -> Stream.of(new PageLine.NumberOfPages());
            case Segment.Named(var name) -> words(name.printed(edition, place));
            case Segment.Select select ->
                    select.caseFor(select.name().printed(edition, place)).stream().flatMap(this::tokens);
            case Segment.Unreadable(var name) -> words("[" + name + "]");
            case Segment.Address _, Segment.Digits _, Segment.Plural _ ->
                    throw new IllegalStateException("only sheet.md has figures and addresses");
        };
    }

    private static Stream<PageLine.Token> words(String words) {
        return Stream.of(new PageLine.FixedWords(words.replace('\u00A0', ' ')));
    }
}
