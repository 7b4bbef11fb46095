package statesheet.layout;

/**
 * What a sheet says about itself on every page.
 *
 * @param sample "Sample data" in the header
 * @param draft  DRAFT across the page, under the text
 */
public record Marking(boolean sample, boolean draft) {}
