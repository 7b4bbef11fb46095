/**
 * The pages of a finished PDF as pictures.
 *
 * <p>In goes a PDF and a resolution in dots per inch; out comes one PNG file per page. Only this package sees PDFBox,
 * which is loaded when the first picture is asked for: about 0.5 s more in a fresh process, then less than 0.1 s per
 * page at 150 dpi, and 0.3 s at 300.
 */
package statesheet.picture;
