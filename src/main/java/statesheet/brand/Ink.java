package statesheet.brand;

/** What a color role is printed with. */
public sealed interface Ink {

    /** The four process inks: those printed, or those that stand in for a spot ink. */
    Cmyk cmyk();

    /** Cyan, magenta, yellow and black. */
    record Process(Cmyk cmyk) implements Ink {}

    /**
     * An ink of its own, mixed before it is printed, always at full strength.
     *
     * @param name as the printer knows it: {@code PANTONE 295 C}
     * @param cmyk what a proof, or a press without that ink, shows instead
     */
    record SpotColor(String name, Cmyk cmyk) implements Ink {}
}
