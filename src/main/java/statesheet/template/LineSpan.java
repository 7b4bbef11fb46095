package statesheet.template;

/** Lines of {@code sheet.md}, counted from 1. */
public record LineSpan(int first, int last) {

    public boolean holds(int line) {
        return first <= line && line <= last;
    }
}
