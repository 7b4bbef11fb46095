/**
 * The text of the sheets: {@code sheet.md}, parsed and compiled once, filled for one place at a time.
 *
 * <p>In go the text and the edition's dictionary; out come a {@link statesheet.template.Template}, every problem of the
 * text with its line and column, and then one {@link statesheet.document.Document} per place. The steps, in their
 * order:
 *
 * <ol>
 *   <li>{@code SheetText} the file as lines; {@code Markdown} the file as CommonMark with placeholders;
 *   <li>{@code SheetParser} and {@code FencedParser} the blocks, {@code InlineReader} the text in them, {@code
 *       MessageParser} the placeholders in that; together they leave a {@code Plan};
 *   <li>{@code TypedNumbers}, {@code ProseWarnings} and {@code Bound} what the text must not say;
 *   <li>{@code Filler} and {@code Composer} the plan with one place's figures.
 * </ol>
 *
 * <p>Figures and names go in after all parsing, so nothing in them is ever read as markup. Lines and columns count from
 * 0 inside this package, in UTF-16 units, and from 1, in characters, in the problems it says.
 */
package statesheet.template;
