/**
 * What the text must not say: untrue bounds, numbers typed by hand, bold without a figure.
 *
 * <p>In goes a {@link statesheet.template.plan.SheetPlan} that was parsed; out come problems with line and column.
 */
package statesheet.template.check;
