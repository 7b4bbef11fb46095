package statesheet.table;

/** What the look of a workbook's cell says of its content; a line through it takes it back. */
record CellStyle(NumberFormat format, boolean struckOut) {

    static final CellStyle PLAIN = new CellStyle(NumberFormat.GENERAL, false);
}
