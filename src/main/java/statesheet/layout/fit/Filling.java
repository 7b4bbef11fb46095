package statesheet.layout.fit;

/**
 * What one page holds.
 *
 * @param end   the index after its last strip
 * @param ratio what its glue is set by: from -1, as tight as it may be, to 1, as loose
 * @param left  points that remain empty at the foot of the page, or above the end of the last one, however loose;
 *              negative where so much is too much, however tight
 */
public record Filling(int end, double ratio, double left) {}
