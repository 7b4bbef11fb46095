package statesheet.studio.desk;

/** Where something of {@code sheet.md} is on a page: its box, and the lines it was made from. */
public record PlacedBlock(int page, double x, double y, double width, double height, int firstLine, int lastLine) {}
