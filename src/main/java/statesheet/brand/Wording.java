package statesheet.brand;

import statesheet.problem.Where;

/** A line of words with placeholders as the brand writes it, and where that is. */
public record Wording(String text, Where where) {}
