/**
 * Composes pages: blocks become lines, lines become positioned items, the whole is fitted to its number of pages.
 *
 * <p>{@code BoxMaker} measures the blocks at one scale as strips that flow down pages, {@code PageBreaks} spreads them
 * over the pages, {@code FitSearch} chooses the scale, {@code Composer} gives everything its place.
 * A packet's cover, {@code CoverComposer}, takes no fit.
 *
 * <p>In go a document, a brand and its faces; out comes a {@link statesheet.layout.Sheet}: pages of positioned items
 * and the structure behind them. Points; origin at the top left of the trimmed page; y grows downward.
 *
 * <p>A box reaches from the top of the capitals of its first line to the baseline of its last one, or from edge to
 * edge where it is no text. So a gap is the white one sees, and two columns align by their capitals.
 */
package statesheet.layout;
