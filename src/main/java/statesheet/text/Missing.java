package statesheet.text;

import java.util.Locale;

/** A character that a text needs and its face lacks. */
public record Missing(int codePoint, Face face) {

    /** The character as a problem names it: {@code ☎ (U+260E)}; an invisible one only by its number. */
    public String described() {
        var digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        var number = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.UNASSIGNED -> number;
            default -> Character.toString(codePoint) + " (" + number + ")";
        };
    }
}
