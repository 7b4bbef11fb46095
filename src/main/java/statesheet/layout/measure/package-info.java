/**
 * The first step of layout: words become lines, blocks become boxes, all at one scale of the brand's type and white.
 *
 * <p>In go a document, the brand's faces and a scale; out come strips, which flow down the pages in reading order, and
 * problems about words that are too wide or that a face has no letters for.
 *
 * <p>A box reaches from the top of the capitals of its first line to the baseline of its last one, or from edge to
 * edge where it is no text. So a gap is the white one sees, and two columns align by their capitals. Points.
 */
package statesheet.layout.measure;
