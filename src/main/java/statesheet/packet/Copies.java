package statesheet.packet;

import statesheet.edition.Place;
import statesheet.problem.Where;

/**
 * How many copies of a place's sheet are wanted.
 *
 * @param where  the place is first named
 * @param number 1 or more
 */
public record Copies(Where where, Place place, int number) {}
