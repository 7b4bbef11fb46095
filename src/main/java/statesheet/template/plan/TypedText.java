package statesheet.template.plan;

import java.util.Arrays;

/** Words that remember where they were typed. Immutable. */
public final class TypedText {

    private final String text;
    /** One for each char of the text. */
    private final int[] positions;

    private TypedText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    /** Words as they are typed in the file, from {@code start} on. */
    public static TypedText from(int start, String text) {
        var positions = new int[text.length()];
        Arrays.setAll(positions, i -> start + i);
        return new TypedText(text, positions);
    }

    /** Words that one position stands for, like the letter of {@code &eacute;}. */
    public static TypedText at(int position, String text) {
        var positions = new int[text.length()];
        Arrays.fill(positions, position);
        return new TypedText(text, positions);
    }

    public String text() {
        return text;
    }

    /** Where the char with this index was typed. */
    public int position(int index) {
        return positions[index];
    }

    public TypedText part(int from, int to) {
        return new TypedText(text.substring(from, to), Arrays.copyOfRange(positions, from, to));
    }

    /** Without the spaces around it. */
    public TypedText stripped() {
        int from = text.length() - text.stripLeading().length();
        return part(from, Math.max(from, text.stripTrailing().length()));
    }

    public TypedText and(TypedText more) {
        var all = Arrays.copyOf(positions, positions.length + more.positions.length);
        System.arraycopy(more.positions, 0, all, positions.length, more.positions.length);
        return new TypedText(text + more.text, all);
    }
}
