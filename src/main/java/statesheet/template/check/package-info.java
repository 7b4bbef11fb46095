/**
 * What the text must not say: bounds that are not true, numbers typed by hand that a figure has, bold without a figure.
 *
 * <p>In goes a {@link statesheet.template.plan.SheetPlan} that was parsed; out come problems with their line and column.
 */
package statesheet.template.check;
