package statesheet.template.plan;

import java.util.function.IntFunction;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * Gathers what is wrong with one text.
 *
 * @param places a position in the text as a problem names it
 */
public record Report(IntFunction<Where> places, Problems problems) {

    public void problem(String rule, int position, String found, String expected, String fix) {
        problems.add(Problem.ofEdition(rule, where(position), found, expected, fix));
    }

    public void warning(String rule, int position, String found, String expected, String fix) {
        problems.add(Problem.warning(rule, where(position), found, expected, fix));
    }

    public Where where(int position) {
        return places.apply(position);
    }

    /** The line of a position, counted from 1. */
    public int line(int position) {
        return where(position).line().orElseThrow();
    }
}
