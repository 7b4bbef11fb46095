package statesheet.template;

import java.util.stream.Collectors;
import statesheet.template.Passage.Strong;

/** Warns where bold and the place's figures part: in prose each stands for the other. */
final class ProseWarnings {

    private final Reading reading;
    private final TypedNumbers typedNumbers;

    ProseWarnings(Reading reading, TypedNumbers typedNumbers) {
        this.reading = reading;
        this.typedNumbers = typedNumbers;
    }

    void check(Passage passage) {
        for (var piece : passage.pieces()) {
            if (!piece.manner().strong() && piece.segment().holdsPlaceFigure()) {
                reading.warning("text.figure-not-bold", piece.spot(), "a figure of the place that is not in bold",
                        "the clause or sentence with the place's figure in bold", "set ** around it");
            }
        }
        for (var strong : passage.strongs()) {
            if (!holdsPlaceFigure(strong) && !holdsTelephoneOrLiteral(strong)) {
                reading.warning("text.bold-without-figure", strong.spot(), "bold without a figure of the place",
                        "bold for the place's figures alone", "remove the ** around it");
            }
        }
    }

    /** A placeholder with a problem counts: it was probably meant to be one. */
    private static boolean holdsPlaceFigure(Strong strong) {
        return strong.pieces().stream().map(Passage.Piece::segment)
                .anyMatch(segment -> segment.holdsPlaceFigure() || segment instanceof Segment.Unreadable);
    }

    private boolean holdsTelephoneOrLiteral(Strong strong) {
        boolean telephone = strong.pieces().stream()
                .anyMatch(piece -> piece.manner().link().filter(Addresses::isTelephone).isPresent());
        var words = strong.pieces().stream().map(piece -> switch (piece.segment()) {
            case Segment.Literal literal -> literal.words().text();
            case Segment.Address address -> address.shown();
            case Segment.Named _, Segment.Figure _, Segment.Plural _, Segment.Select _, Segment.Unreadable _ -> " ";
        }).collect(Collectors.joining());
        return telephone || typedNumbers.holdsLiteral(words);
    }
}
