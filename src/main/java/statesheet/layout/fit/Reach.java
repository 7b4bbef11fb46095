package statesheet.layout.fit;

/**
 * How far down a page something reaches.
 *
 * @param y     in points, from the top of the page
 * @param slope how many points lower one more of ratio would push it
 */
record Reach(double y, double slope) {

    Reach below(double points) {
        return new Reach(y + points, slope);
    }

    Reach below(double points, double perRatio) {
        return new Reach(y + points, slope + perRatio);
    }

    Reach or(Reach other) {
        return other.y > y ? other : this;
    }
}
