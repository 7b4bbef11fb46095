package statesheet.cli;

import statesheet.document.Numerals;

/** Numbers of things in English. */
final class Words {

    private Words() {}

    /** {@code 1 sheet}, {@code 2 sheets}, {@code 5,000 sheets}; of copies, {@code 2 copies}. */
    static String count(int count, String thing) {
        return Numerals.count(count) + " " + (count == 1 ? thing
                : thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s");
    }

    /** {@code no sheet}, {@code 1 of 3 sheets}, {@code 3 sheets}. */
    static String share(int some, int all, String thing) {
        if (some == 0) {
            return "no " + thing;
        }
        return some == all ? count(all, thing) : Numerals.count(some) + " of " + count(all, thing);
    }
}
