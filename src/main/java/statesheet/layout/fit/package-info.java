/**
 * The second step of layout: chooses the scale and where pages end, so that all of them are full.
 *
 * <p>In go strips, measured at any scale that is asked for; out comes a {@link statesheet.layout.fit.Fit}, or a problem
 * that says how many lines and words are too many or too few. {@code PageBreaks} spreads strips over pages at one
 * scale, {@code FitSearch} chooses the scale. Points.
 */
package statesheet.layout.fit;
