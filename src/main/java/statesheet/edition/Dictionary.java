package statesheet.edition;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The dictionary while the figures are read.
 *
 * @param figures every figure by name, in the order of the file
 * @param unsound the names of those with a problem in edition.json; their cells are not read, since nobody knows what
 *                should be in them
 * @param typed   the figures that the file of figures must have, in the order of the dictionary
 * @param worked  those that are worked out, each behind the ones that it is worked out from
 */
public record Dictionary(SequencedMap<String, FigureDefinition> figures, Set<String> unsound,
        List<FigureDefinition> typed, List<FigureDefinition> worked) {

    /** @param order the names so that each is behind those that it is worked out from */
    public static Dictionary of(SequencedMap<String, FigureDefinition> figures, List<String> order,
            Set<String> unsound) {
        var sound = figures.values().stream().filter(figure -> !unsound.contains(figure.name())).toList();
        return new Dictionary(Collections.unmodifiableSequencedMap(figures), Set.copyOf(unsound),
                sound.stream().filter(figure -> !figure.isWorkedOut()).toList(),
                order.stream().filter(name -> !unsound.contains(name)).map(figures::get)
                        .filter(FigureDefinition::isWorkedOut).toList());
    }
}
