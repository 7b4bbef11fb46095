package statesheet.template.plan;

import java.util.Arrays;

/** Words that remember where they were typed. Immutable. */
public final class TypedText {

    private final String text;
    /** One for each char of the text: two ints, its line and its column. */
    private final int[] positions;

    private TypedText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    /** Words that lie within one line, from {@code start} on. */
    public static TypedText inLine(String text, Position start) {
        return new TypedText(text, positions(text.length(), start, 1));
    }

    /** Words that one position stands for, like the letter of {@code &eacute;}. */
    public static TypedText at(Position position, String text) {
        return new TypedText(text, positions(text.length(), position, 0));
    }

    private static int[] positions(int count, Position start, int step) {
        var positions = new int[2 * count];
        for (int i = 0; i < count; i++) {
            positions[2 * i] = start.line();
            positions[2 * i + 1] = start.column() + i * step;
        }
        return positions;
    }

    public String text() {
        return text;
    }

    public Position position(int index) {
        return new Position(positions[2 * index], positions[2 * index + 1]);
    }

    public TypedText part(int from, int to) {
        return new TypedText(text.substring(from, to), Arrays.copyOfRange(positions, 2 * from, 2 * to));
    }

    public TypedText and(TypedText more) {
        var all = Arrays.copyOf(positions, positions.length + more.positions.length);
        System.arraycopy(more.positions, 0, all, positions.length, more.positions.length);
        return new TypedText(text + more.text, all);
    }
}
