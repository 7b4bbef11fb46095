/**
 * A spreadsheet that nobody has described yet: which of its rows count, what its columns are, what its headings, titles
 * and marks say. In goes a file, out come columns with the numbers of each place, as sheets would have them.
 */
package statesheet.starting.columns;
