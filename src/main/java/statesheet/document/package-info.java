/**
 * What one sheet says: blocks of text and figures in reading order, with no word of how they look.
 *
 * <p>A no-break space (U+00A0) in a text binds what it stands between to one line.
 */
package statesheet.document;
