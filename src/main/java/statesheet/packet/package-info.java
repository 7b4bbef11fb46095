/**
 * Several sheets as one file, to be printed together.
 *
 * <p>In go an open edition, places, the number of copies of each, and whether there is a cover; out comes one tagged
 * PDF in its folder, in which each sheet begins on a right-hand page, or problems. Not meant for other programs.
 */
package statesheet.packet;
