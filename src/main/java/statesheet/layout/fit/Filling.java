package statesheet.layout.fit;

/**
 * What one page holds.
 *
 * @param end     the index after its last strip
 * @param stretch what it adds to each gap between sections, in points
 * @param excess  points of text that it cannot hold; negative where so much is missing; 0 where it is full
 */
public record Filling(int end, double stretch, double excess) {}
