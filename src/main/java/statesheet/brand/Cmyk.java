package statesheet.brand;

/** A colour as printing inks, each in percent from 0 to 100. */
public record Cmyk(double cyan, double magenta, double yellow, double black) {}
