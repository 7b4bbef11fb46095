/**
 * The pages of a finished PDF as pictures.
 *
 * <p>In goes a PDF and a resolution in dots per inch; out comes one PNG file per page. Only this package sees PDFBox,
 * which is loaded when the first picture is asked for: about 0.7 s in a fresh process, then 0.1 s per page at 150 dpi.
 */
package statesheet.picture;
