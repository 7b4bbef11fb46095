package statesheet.packet;

/**
 * Several sheets as one file.
 *
 * @param pages of the whole file, blank ones and a cover included
 */
public record FinishedPacket(byte[] pdf, int pages) {}
