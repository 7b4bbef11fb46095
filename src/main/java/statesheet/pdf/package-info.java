/**
 * Paints a composed sheet, or a packet of several, as a tagged PDF: PDF/UA-1 and PDF/A-3a in one file (ISO 14289-1:2014, ISO 19005-3:2012).
 *
 * <p>In goes a {@link statesheet.layout.Sheet} in points with y downward, out come bytes; only the painter turns y
 * over.
 *
 * <p>For the press, {@link statesheet.pdf.PressPdf} paints the same pages in inks, with bleed and marks, built to
 * PDF/X-4 (ISO 15930-7:2010).
 *
 * <p>OpenPDF writes objects, streams and the cross-reference table; page contents, fonts and metadata are written here.
 */
package statesheet.pdf;
