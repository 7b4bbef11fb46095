package statesheet.edition;

/**
 * What a publisher's footnote mark means.
 *
 * @param breaks whether what it marks is not comparable with earlier years
 */
public record Footnote(String text, boolean breaks) {}
