package statesheet.template;

import java.util.List;
import java.util.stream.Stream;

/** The figures of the place that a block, or another text, is about, each once, and where it was typed. */
record Needs(Spot spot, List<Reference> figures) {

    Needs {
        figures = List.copyOf(figures);
    }

    /** What a block needs that shows {@code references}, and {@code texts} beside them. */
    static Needs of(Spot spot, List<Reference> references, List<Passage> texts) {
        var shown = references.stream().filter(reference -> !reference.ofNation());
        var said = texts.stream().flatMap(text -> text.placeFigures().stream());
        return new Needs(spot, Stream.concat(shown, said).distinct().toList());
    }
}
