package statesheet.brand;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A color as printing inks, each in percent from 0 to 100. */
public record Cmyk(double cyan, double magenta, double yellow, double black) {

    /** Bare paper. */
    public static final Cmyk NONE = new Cmyk(0, 0, 0, 0);

    public static Cmyk black(double percent) {
        return new Cmyk(0, 0, 0, percent);
    }

    /** Whether it prints only from the black plate, or not at all. */
    public boolean isBlackAlone() {
        return cyan == 0 && magenta == 0 && yellow == 0;
    }

    /** All the ink at one point of the paper: 400 is four full inks. */
    public double sum() {
        return cyan + magenta + yellow + black;
    }

    /** As {@code brand.json} writes it: {@code [100, 85, 30, 25]}. */
    public String written() {
        return DoubleStream.of(cyan, magenta, yellow, black).mapToObj(Values::plain)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
