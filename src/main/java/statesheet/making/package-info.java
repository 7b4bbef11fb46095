/**
 * An edition that is open: its text, brand and faces read once and compiled, ready to make the sheet of any place.
 *
 * <p>In go an {@link statesheet.edition.Edition} and the kind of sheets; out come composed pages, finished PDF bytes,
 * or problems. Nothing is written here. Not meant for other programs: their way in is {@link statesheet.Statesheet}.
 */
package statesheet.making;
