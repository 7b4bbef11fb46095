package statesheet.brand;

/** A kind of text on the sheet, and the color behind it. */
public enum StyleRole implements BrandKey {
    TITLE(ColorRole.BRAND),
    TOPIC(ColorRole.BRAND),
    /** The small line above the title. */
    KICKER(ColorRole.BRAND),
    LEAD(ColorRole.PAPER),
    HEADING(ColorRole.PAPER),
    BODY(ColorRole.PAPER),
    FIGURE(ColorRole.PAPER),
    LABEL(ColorRole.PAPER),
    CHART_TITLE(ColorRole.PAPER),
    CONTACT_LABEL(ColorRole.BRAND),
    CONTACT(ColorRole.BRAND),
    CONTACT_STRONG(ColorRole.BRAND),
    NOTES(ColorRole.PAPER),
    HEADER(ColorRole.PAPER),
    FOOTER(ColorRole.PAPER);

    private final ColorRole ground;

    StyleRole(ColorRole ground) {
        this.ground = ground;
    }

    public ColorRole ground() {
        return ground;
    }
}
