/**
 * Paints composed sheets as a tagged PDF: PDF/UA-1 and PDF/A-3a in one file (ISO 14289-1:2014, ISO 19005-3:2012).
 *
 * <p>In goes a {@link statesheet.sheet.Sheet} in points with y downward, out come bytes; only the painter turns y
 * over.
 *
 * <p>OpenPDF writes objects, streams and the cross-reference table; page contents, fonts and metadata are written here.
 */
package statesheet.pdf;
