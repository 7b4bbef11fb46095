/**
 * Sheets for a printing company, built to PDF/X-4 (ISO 15930-7:2010).
 *
 * <p>In goes the same {@link statesheet.layout.Sheet} that readers get; out come pages in inks, with bleed, marks and
 * the profile of the printing condition. What cannot be printed as it is meant, too much ink or colored small type, is
 * reported before anything is painted. Lengths are in points, inks in percent.
 */
package statesheet.press;
