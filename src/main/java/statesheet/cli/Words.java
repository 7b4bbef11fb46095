package statesheet.cli;

/** Numbers of things in English. */
final class Words {

    private Words() {}

    /** {@code 1 sheet}, {@code 2 sheets}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code no sheet}, {@code 1 of 3 sheets}, {@code 3 sheets}. */
    static String share(int some, int all, String thing) {
        if (some == 0) {
            return "no " + thing;
        }
        return some == all ? count(all, thing) : some + " of " + count(all, thing);
    }
}
