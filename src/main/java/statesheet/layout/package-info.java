/**
 * Composes sheets: words become lines and boxes at one size, the boxes are fitted to their pages, everything gets its
 * place.
 *
 * <p>{@link statesheet.layout.Layout} is the way in: a document, a brand and its faces go in, out comes a
 * {@link statesheet.sheet.Sheet}. Its three steps are the packages {@code measure}, {@code fit} and {@code place},
 * which are not meant for others. Points; origin at the top left of the trimmed page; y grows downward.
 */
package statesheet.layout;
