/**
 * Finds hidden counts that what is shown gives away. A count with a {@code between} mark may be in no byte of the
 * sheets; nor may it be one subtraction away.
 */
package statesheet.edition.hidden;
