/**
 * The third step of layout: every box becomes items at fixed places on a page, and leaves of the structure.
 *
 * <p>In goes a fit; out comes a {@link statesheet.sheet.Sheet}. A packet's cover needs no fit and is composed here as
 * well. Points; origin at the top left of the trimmed page; y grows downward.
 */
package statesheet.layout.place;
