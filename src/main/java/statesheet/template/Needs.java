package statesheet.template;

import java.util.List;

/** The figures of the place that a block, or another text, is about, and where it was typed. */
record Needs(Spot spot, List<Reference> figures) {

    Needs {
        figures = List.copyOf(figures);
    }
}
