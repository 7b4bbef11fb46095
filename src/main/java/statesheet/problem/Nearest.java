package statesheet.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name a mistyped one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The known name closest to {@code typed}, if it is close enough to be a typing mistake; case does not matter. */
    public static Optional<String> to(String typed, Collection<String> known) {
        var lower = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code perhaps NAME?} where a known name is near, or else {@code otherwise}. */
    public static String hint(String typed, Collection<String> known, String otherwise) {
        return to(typed, known).map(name -> "perhaps " + name + "?").orElse(otherwise);
    }

    /** Insertions, deletions, replacements and swaps of neighbors that lead from one to the other (Damerau 1964). */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapestStep(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapestStep(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
