/**
 * What the text must not say, as it is typed and on the sheet of every place: bounds that are not true, a noun or a
 * verb that does not go with its number, digits that touch a figure, statistics typed by hand, headings without their
 * figures.
 *
 * <p>In goes a {@link statesheet.template.plan.SheetPlan} that was parsed; out come problems with their line and
 * column.
 */
package statesheet.template.check;
