/**
 * Words as glyphs: faces, their kerning, and lines broken by total fit.
 *
 * <p>In go TrueType files and pieces of text; out come lines of glyph runs. Glyph metrics are in font units, whole
 * numbers of which a face has {@link statesheet.text.Face#unitsPerEm}; widths of lines are in em, that is in points
 * divided by the size of the type, so that text shaped once serves every size. No library is used here: a sheet in a
 * fresh process has no time for one.
 */
package statesheet.text;
