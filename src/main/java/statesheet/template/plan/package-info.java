/**
 * A compiled {@code sheet.md}: its texts, with figures and names where the placeholders are.
 *
 * <p>Plain data that parsing makes, and that checking and filling read. A position counts UTF-16 units from the start
 * of the file; problems have lines and columns from 1, in characters.
 */
package statesheet.template.plan;
