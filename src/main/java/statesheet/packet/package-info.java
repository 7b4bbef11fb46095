/**
 * Several sheets as one file, to be printed together.
 *
 * <p>In go composed sheets with the number of copies of each, and perhaps a cover; out comes one tagged PDF in which
 * each sheet begins on a right-hand page.
 */
package statesheet.packet;
