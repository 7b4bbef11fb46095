package statesheet.studio.desk;

/**
 * How full a page is that the text was fitted to; a draft may have more pages.
 *
 * @param linesShort lines of running text that it lacks; negative where it has so many too many; 0 where it is full
 * @param tension    of its white: from -1, as tight as it may be, to 1, as loose; near either, a line more or less
 *                   may be too much
 */
public record PageGauge(int page, double linesShort, double tension) {}
