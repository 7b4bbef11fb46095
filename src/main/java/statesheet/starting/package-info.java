/**
 * A first edition from a spreadsheet as it is: in goes a file, out comes a folder whose sheets can be made at once.
 * What the columns are is found by trying; what cannot be known is left to fill in. For this program only.
 */
package statesheet.starting;
