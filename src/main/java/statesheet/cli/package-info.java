/**
 * The program as it is typed: commands, options, what is printed where, exit codes.
 *
 * <p>Standard output holds what another program may want to read: the paths of the sheets, or what {@code check} has
 * to say as JSON. All else goes to standard error, in English, as UTF-8.
 */
package statesheet.cli;
