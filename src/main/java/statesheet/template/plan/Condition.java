package statesheet.template.plan;

import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;

/**
 * {@code {if x}} or {@code {unless x}} behind a text or a block: on which sheets it is.
 *
 * @param wanted whether on those of the places that have the figure; else on those that lack it
 */
public record Condition(Reference reference, boolean wanted) {

    /** As a text has it. */
    public String typed() {
        return "{" + (wanted ? "if " : "unless ") + reference.typed() + "}";
    }

    public Condition opposite() {
        return new Condition(reference, !wanted);
    }

    public boolean holds(Edition edition, Row row) {
        return has(edition, row) == wanted;
    }

    /** A count that may not be shown is one that the place has; any other mark says that it has none. */
    private boolean has(Edition edition, Row row) {
        return switch (reference.shown(edition, row)) {
            case Value.Number _, Value.Ranked _, Value.Name _, Value.Hidden _ -> true;
            case Value.Marked _, Value.None _ -> false;
        };
    }
}
