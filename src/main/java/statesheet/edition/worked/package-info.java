/**
 * Works out the figures that no spreadsheet holds: shares, changes, rates, sums, ranks. Exact numbers in, exact numbers
 * out: they are rounded once, when they are printed.
 */
package statesheet.edition.worked;
