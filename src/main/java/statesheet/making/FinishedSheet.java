package statesheet.making;

/**
 * One place's sheet as a file.
 *
 * @param typeSize of the body text, in points
 */
public record FinishedSheet(byte[] pdf, int pages, double typeSize) {}
