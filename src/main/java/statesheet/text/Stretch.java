package statesheet.text;

/** A part of a line, from one x to another; the unit is its maker's. */
public record Stretch(double left, double right) {}
