/**
 * What one sheet says: blocks of text and figures in reading order, with no word of how they look.
 *
 * <p>A no-break space (U+00A0) in a text keeps the words on both sides of it on one line.
 */
package statesheet.document;
