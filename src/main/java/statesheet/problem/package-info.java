/**
 * One finding about a user's files: where it is, what was found, what was expected, how to mend it.
 *
 * <p>Every reader and check of the program says what is wrong in these words and none throws for bad input; problems
 * are gathered and told all at once.
 */
package statesheet.problem;
