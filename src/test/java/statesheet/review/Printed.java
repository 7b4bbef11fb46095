package statesheet.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Place;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.problem.Where;
import statesheet.template.fill.PrintedFigure;

/** Printed figures of a made-up spreadsheet: the nation's, until they are given to a place. */
final class Printed {

    private Printed() {}

    static PrintedFigure figure(String name, String text, String digits) {
        return of(name, name, text, List.of(origin(name, digits)));
    }

    static PrintedFigure share(String part, String text, String digits, String ofDigits) {
        return of(part, part + ", share", text, List.of(origin(part, digits), origin("total", ofDigits)));
    }

    /** A publisher's mark, printed in words. */
    static PrintedFigure mark(String name, String words) {
        return of(name, name, words, List.of(marked(name, words)));
    }

    static PrintedFigure.Origin marked(String field, String words) {
        return new PrintedFigure.Origin(Where.in("figures.csv").field(field), new Value.Marked(words));
    }

    static PrintedFigure of(String name, String label, String text, List<PrintedFigure.Origin> origins) {
        return new PrintedFigure(name, label, Place.NATION, text, List.of(5), origins, number(origins),
                Optional.empty(), Optional.empty());
    }

    static PrintedFigure ofNation(PrintedFigure figure) {
        return of("us_" + figure.figure(), figure.label(), figure.text(), figure.origins());
    }

    static PrintedFigure of(Place owner, PrintedFigure figure) {
        return new PrintedFigure(figure.figure(), figure.label(), owner, figure.text(), figure.lines(),
                figure.origins(), figure.number(), figure.working(), figure.margin());
    }

    /** That of the only cell, or the share that the first is of the second. */
    private static Optional<BigDecimal> number(List<PrintedFigure.Origin> origins) {
        var numbers = origins.stream().flatMap(origin -> origin.value() instanceof Value.Number(var number)
                ? Stream.of(number) : Stream.empty()).toList();
        return numbers.size() < origins.size() ? Optional.empty() : numbers.size() == 1
                ? Optional.of(numbers.getFirst()) : Shares.percent(numbers.getFirst(), numbers.getLast());
    }

    static PrintedFigure.Origin origin(String field, String digits) {
        return new PrintedFigure.Origin(Where.in("figures.csv").field(field),
                new Value.Number(new BigDecimal(digits)));
    }
}
