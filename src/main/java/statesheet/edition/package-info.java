/**
 * What an edition is: its dictionary of figures, its places and their values, as plain data.
 *
 * <p>{@link statesheet.edition.reading} makes it from the edition's folder.
 */
package statesheet.edition;
