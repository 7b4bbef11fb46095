package statesheet.sheet;

/** Paper as it is printed: each leaf has two sides. */
public final class Leaves {

    private Leaves() {}

    /** How many pages so many take on whole leaves, with a blank one after an odd number. */
    public static int pages(int pages) {
        return pages + pages % 2;
    }
}
