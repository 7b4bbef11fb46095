package statesheet.source;

import statesheet.problem.Where;

/**
 * A worksheet as it was asked for.
 *
 * @param where the spot that names it
 */
public record Worksheet(String name, Where where) {}
