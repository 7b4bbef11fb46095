/**
 * A finished sheet, between layout and the writers: pages of positioned items, and the structure behind them.
 *
 * <p>Points; origin at the top left of the trimmed page; y grows downward. An item knows the leaf of the structure that
 * it belongs to, or that it is decoration.
 */
package statesheet.sheet;
