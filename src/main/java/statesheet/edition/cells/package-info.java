/**
 * One cell: in goes what a person wrote in it, out comes the value of a figure, or the problem that there is none. For
 * this program only.
 */
package statesheet.edition.cells;
