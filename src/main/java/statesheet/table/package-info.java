/**
 * Spreadsheets as people save them, read as tables of cells: CSV files and workbooks, {@code .xlsx} and {@code .xls}.
 *
 * <p>In goes a file; out come the rows, each cell with its line or its address, and problems that name them. What a
 * cell means is not decided here. Apache POI is loaded only when a workbook is read.
 */
package statesheet.table;
