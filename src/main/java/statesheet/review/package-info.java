/**
 * What one person looks at before a batch is printed: every sheet, and every figure on it with its cell.
 *
 * <p>In go what became of each place of a run, the figures as printed and the pictures of its pages; out comes one page
 * of HTML that loads nothing, runs nothing, and prints. It is well-formed XML too, in UTF-8, with the same bytes for
 * the same input: it holds no time and no folder of the machine. Not meant for other programs.
 *
 * <p>{@code ReviewPage} is the way in, {@code Overview} the head, {@code AllFigures} the table of all places in it,
 * {@code PlaceSection} one place, {@code FigureTable} the table in it, {@code Html} words made safe.
 */
package statesheet.review;
