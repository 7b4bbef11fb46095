package statesheet.template.plan;

import java.util.function.Function;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * Gathers what is wrong with one text.
 *
 * @param places a position in the text as a problem names it
 */
public record Report(Function<Position, Where> places, Problems problems) {

    public void problem(String rule, Position position, String found, String expected, String fix) {
        problems.add(Problem.ofEdition(rule, where(position), found, expected, fix));
    }

    public void warning(String rule, Position position, String found, String expected, String fix) {
        problems.add(Problem.warning(rule, where(position), found, expected, fix));
    }

    public Where where(Position position) {
        return places.apply(position);
    }
}
