/**
 * The files of an edition, read strictly, and JSON that knows the line and column of everything in it.
 *
 * <p>In goes a file; out come its bytes, its text or its values with their spots, and problems that name file, line and
 * column.
 */
package statesheet.source;
