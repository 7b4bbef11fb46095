package statesheet.sheet;

/** A rectangle on a page. Points; origin top-left; y grows downward. */
public record Rect(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }
}
