package statesheet.edition;

/** What a figure counts: one {@code person}, other {@code people}. */
public record Noun(String one, String other) {}
