/**
 * What one person looks at before a batch is printed: every sheet, and every figure on it with its cell.
 *
 * <p>In go the outcomes of a run, then place by place the pages' pictures and the figures as printed; out comes one
 * page of HTML that loads nothing, runs nothing, and prints. It is well-formed XML too, in UTF-8, with the same bytes
 * for the same input: no clock, no folder of the machine's is in it.
 *
 * <p>{@code ReviewPage} is the way in, {@code Overview} the head up to the list of places, {@code PlaceSection} one
 * place, {@code FigureTable} the table in it, {@code Html} words made safe.
 */
package statesheet.review;
