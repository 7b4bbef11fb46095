/**
 * A compiled {@code sheet.md}: its texts, with figures and names where the placeholders are.
 *
 * <p>Plain data that parsing makes, and that checking and filling read. Lines and columns count from 0, in UTF-16 units,
 * and from 1, in characters, in the problems that {@link statesheet.template.plan.Report} adds.
 */
package statesheet.template.plan;
