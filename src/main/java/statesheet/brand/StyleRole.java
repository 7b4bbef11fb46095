package statesheet.brand;

/** A kind of text on the sheet, and the color behind it. */
public enum StyleRole implements BrandKey {
    TITLE(ColorRole.BRAND),
    TOPIC(ColorRole.BRAND),
    /** The small line above the title. */
    KICKER(ColorRole.BRAND),
    /** What says that a sheet's figures are samples. */
    TAG(ColorRole.ACCENT),
    /** The two ends of the slim band on the pages after the first: the place, and what the sheet is about. */
    HEAD(ColorRole.BRAND),
    HEAD_TOPIC(ColorRole.BRAND),
    LEAD(ColorRole.PAPER),
    HEADING(ColorRole.PAPER),
    BODY(ColorRole.PAPER),
    /** The large figures in the panel under the lead. */
    PANEL_FIGURE(ColorRole.TINT),
    /** The large figures beside the text. */
    FIGURE(ColorRole.PAPER),
    /** What a large figure counts, a bar's name, and what is in a table. */
    LABEL(ColorRole.PAPER),
    /** What a large figure is beside. */
    CONTEXT(ColorRole.TINT),
    CHART_TITLE(ColorRole.PAPER),
    CHART_SUBTITLE(ColorRole.PAPER),
    COLUMN_HEAD(ColorRole.PAPER),
    CHART_VALUE(ColorRole.PAPER),
    /** The value of the bar that stands out. */
    NAMED_VALUE(ColorRole.PAPER),
    /** The nation's name above its mark. */
    NATION(ColorRole.PAPER),
    /** The head and the total of a table. */
    TABLE_HEAD(ColorRole.PAPER),
    CONTACT_LABEL(ColorRole.BRAND),
    CONTACT(ColorRole.BRAND),
    /** A hotline. */
    CONTACT_STRONG(ColorRole.BRAND),
    /** What the QR code leads to. */
    SCAN(ColorRole.BRAND),
    NOTES(ColorRole.PAPER),
    /** The source of a chart or table, and the foot. */
    FOOTER(ColorRole.PAPER);

    private final ColorRole ground;

    StyleRole(ColorRole ground) {
        this.ground = ground;
    }

    public ColorRole ground() {
        return ground;
    }
}
