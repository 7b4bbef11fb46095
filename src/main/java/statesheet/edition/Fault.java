package statesheet.edition;

import statesheet.problem.Problem;
import statesheet.problem.Where;

/** A finding in a row, before it is known whose row it is and so what it stops. */
record Fault(Where where, String found, String expected, String fix) {

    /** The problem it is in the row of {@code place}: the nation's row stands behind every sheet. */
    Problem in(Place place) {
        var spot = where.place(place.code());
        return place.kind() == Kind.NATION
                ? Problem.ofEdition(spot, found, expected, fix)
                : Problem.ofPlace(spot, found, expected, fix);
    }

    /** The problem it is in a row that belongs to no known place. */
    Problem inUnknownPlace() {
        return Problem.ofEdition(where, found, expected, fix);
    }
}
