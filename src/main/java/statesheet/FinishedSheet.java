package statesheet;

/**
 * One place's sheet as a file.
 *
 * @param fit what the brand's type and space were multiplied by to fill the pages
 */
public record FinishedSheet(byte[] pdf, int pages, double fit) {}
