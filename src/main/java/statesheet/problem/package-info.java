/**
 * One problem of a user's files: where it is, what was found, what was expected, how to fix it.
 *
 * <p>Every reader and check of the program reports what is wrong in these words, and none throws for bad input:
 * problems are gathered and reported all at once.
 */
package statesheet.problem;
