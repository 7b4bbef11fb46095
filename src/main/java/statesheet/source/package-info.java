/**
 * Files as people write them, read strictly: a JSON tree that knows the line and column of everything in it.
 *
 * <p>In goes a file; out come values with their positions, and problems that name file, line and column.
 */
package statesheet.source;
