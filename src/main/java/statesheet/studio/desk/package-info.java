/**
 * An edition on the desk: its files being edited, and what comes of them for one place at a time.
 *
 * <p>In goes an edition's folder; out come its texts with a hash each, pages as PNG pictures of the very PDF, where
 * each block of {@code sheet.md} is on them, and problems. Points, from the top left of a page; pages and lines from 1.
 * Nothing here knows how it is shown.
 */
package statesheet.studio.desk;
