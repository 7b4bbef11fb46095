/**
 * An edition's folder, read strictly and checked: in go {@code edition.json} and the file of figures, out come an
 * {@link statesheet.edition.Edition} and problems. For this program only.
 */
package statesheet.edition.reading;
