/**
 * The text of the sheets: {@code sheet.md}, parsed and compiled once, filled for one place at a time.
 *
 * <p>In go the text and the edition's dictionary; out come a {@link statesheet.template.Template}, every problem of the
 * text with its line and column, and then one {@link statesheet.document.Document} per place. The steps are packages of
 * their own: {@code parse} makes a {@code plan}, {@code check} finds what it must not say, {@code fill} puts one
 * place's figures in. Header, footer and the names of files are lines of the same language.
 */
package statesheet.template;
