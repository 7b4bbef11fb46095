package statesheet.template.plan;

import java.util.List;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Row;

/**
 * What decides whether a block is on a place's sheet, and where the block was typed.
 *
 * @param figures    the place's figures without which it cannot be printed, each once
 * @param conditions all of which must hold
 */
public record Needs(int position, List<Reference> figures, List<Condition> conditions) {

    public Needs {
        figures = List.copyOf(figures);
        conditions = List.copyOf(conditions);
    }

    /** Those of {@code shown} and of {@code texts}. */
    public static Needs of(int position, List<Reference> shown, List<Passage> texts) {
        var mentioned = texts.stream().flatMap(text -> text.needs().figures.stream());
        return new Needs(position, Stream.concat(shown.stream().filter(Reference::isOfPlace), mentioned)
                .distinct().toList(), texts.stream().flatMap(text -> text.needs().conditions.stream()).toList());
    }

    public Needs and(List<Condition> more) {
        return new Needs(position, figures, Stream.concat(conditions.stream(), more.stream()).toList());
    }

    /** Whether the conditions hold for a place. */
    public boolean apply(Edition edition, Row row) {
        return conditions.stream().allMatch(condition -> condition.holds(edition, row));
    }
}
