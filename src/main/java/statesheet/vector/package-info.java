/**
 * Drawings as plain data: filled outlines and labels, in points from the top left corner, y downward.
 *
 * <p>In goes whatever can draw itself on a {@link java.awt.Graphics2D}, a logo or a chart; out comes a
 * {@link statesheet.vector.Drawing}. Nothing here draws pixels or loads a font.
 */
package statesheet.vector;
