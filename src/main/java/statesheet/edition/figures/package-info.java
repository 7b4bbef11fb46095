/**
 * The file of figures, row by row: in goes a table as people keep it, out come the values of places and the nation,
 * and a problem for every cell that is not one. For this program only.
 */
package statesheet.edition.figures;
