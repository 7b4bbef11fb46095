package statesheet.template;

import java.util.function.Function;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * What every step of reading a text shares: whose figures it may name, and where to say what is wrong with it.
 *
 * @param places a spot of the text as a problem names it
 */
record Reading(Edition edition, Vocabulary vocabulary, Function<Spot, Where> places, Problems problems) {

    void problem(String rule, Spot spot, String found, String expected, String fix) {
        problems.add(Problem.ofEdition(rule, places.apply(spot), found, expected, fix));
    }

    void warning(String rule, Spot spot, String found, String expected, String fix) {
        problems.add(Problem.warning(rule, places.apply(spot), found, expected, fix));
    }
}
