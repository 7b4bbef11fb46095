/**
 * An edition's folder, read strictly and checked: its dictionary of figures, its places and their values.
 *
 * <p>In go {@code edition.json} and the file of figures; out come an {@link statesheet.edition.Edition} and problems.
 */
package statesheet.edition;
