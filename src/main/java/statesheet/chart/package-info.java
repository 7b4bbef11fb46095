/**
 * A breakdown as a bar chart, and in words.
 *
 * <p>In goes a total with its parts; out come flat bars and labels at fixed places, in points, origin at the chart's
 * top left corner, y downward, and the sentence that is read aloud instead.
 */
package statesheet.chart;
