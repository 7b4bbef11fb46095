package statesheet.brand;

/** What a typeface is for. */
public enum FaceRole implements BrandKey {
    TEXT, TEXT_BOLD, TEXT_ITALIC, SANS, SANS_SEMIBOLD, SANS_BOLD;

    /** Whether it counts as bold where contrast is judged. */
    boolean isBold() {
        return this == TEXT_BOLD || this == SANS_BOLD;
    }
}
