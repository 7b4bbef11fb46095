package statesheet.template.plan;

import java.util.List;
import java.util.stream.Stream;

/** The place's figures that a block shows or mentions, each once, and where the block was typed. */
public record Needs(int position, List<Reference> figures) {

    public Needs {
        figures = List.copyOf(figures);
    }

    /** Those of {@code shown} and of {@code texts}. */
    public static Needs of(int position, List<Reference> shown, List<Passage> texts) {
        var mentioned = texts.stream().flatMap(text -> text.needs().figures.stream());
        return new Needs(position, Stream.concat(shown.stream().filter(figure -> !figure.ofNation()), mentioned)
                .distinct().toList());
    }
}
