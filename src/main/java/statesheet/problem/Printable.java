package statesheet.problem;

/** Text as it may be printed: on one line, with an escape for what cannot be seen, and no longer than it is read. */
final class Printable {

    private Printable() {}

    /** The text with escapes like {@code \u001B}, cut where it has more than {@code most} characters. */
    static String of(String text, int most) {
        var printable = new StringBuilder();
        cut(text, most).codePoints().forEach(point -> {
            if (isVisible(point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(String.format("\\u%04X", point));
            }
        });
        return printable.toString();
    }

    /** Between whole characters, with an ellipsis for the rest. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** Not what moves the cursor, changes the direction of the line, or takes no room. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
