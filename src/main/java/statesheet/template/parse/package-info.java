/**
 * From typed text to compiled text, with every problem of what was typed. The steps, in their order:
 *
 * <ol>
 *   <li>{@code SheetText} the file as lines; {@code Markdown} the file as CommonMark with placeholders;
 *   <li>{@code SheetParser}, {@code FencedParser} and {@code PartsParser} the blocks;
 *   <li>{@code InlineReader} the text in them, {@code MessageParser} the placeholders in that, {@code Vocabulary} the
 *       names in those; {@code LineParser} a line that is not of {@code sheet.md}.
 * </ol>
 *
 * <p>Figures and names go in after all parsing, so nothing in them is ever read as markup.
 */
package statesheet.template.parse;
