package statesheet.edition;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The dictionary while the figures are read.
 *
 * @param figures every figure by name, in the order of the file
 * @param unsound the names of those with a problem in edition.json; their cells are not read, since what should stand
 *                in them is not known
 */
record Dictionary(SequencedMap<String, FigureDefinition> figures, Set<String> unsound) {

    Dictionary {
        figures = Collections.unmodifiableSequencedMap(figures);
        unsound = Set.copyOf(unsound);
    }

    /** The figures that the file of figures must have, in the order of the dictionary: shares are derived. */
    List<FigureDefinition> typed() {
        return figures.values().stream()
                .filter(figure -> figure.share().isEmpty() && !unsound.contains(figure.name())).toList();
    }

    /** The shares that can be derived. */
    List<FigureDefinition> shares() {
        return figures.values().stream()
                .filter(figure -> figure.share().isPresent() && !unsound.contains(figure.name())).toList();
    }

    /** Whether the file of figures may have this name: typed in it, or not known to be a share. */
    boolean accepts(String name) {
        var figure = figures.get(name);
        return figure != null && (figure.share().isEmpty() || unsound.contains(name));
    }

    boolean isShare(String name) {
        return figures.containsKey(name) && !accepts(name);
    }
}
