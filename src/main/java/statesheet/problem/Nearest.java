package statesheet.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the known name a mistyped one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name closest to {@code typed}, if it is close enough to be a typing mistake and no other is as close;
     * case does not matter. A code of two letters is one letter from too many words.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        var lower = typed.toLowerCase(Locale.ROOT);
        var near = new TreeMap<Integer, List<String>>();
        known.stream().distinct().forEach(name -> {
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance <= (name.length() < 3 ? 0 : Math.max(1, typed.length() / 3))) {
                near.computeIfAbsent(distance, _ -> new ArrayList<>()).add(name);
            }
        });
        return Optional.ofNullable(near.firstEntry()).map(Map.Entry::getValue).filter(names -> names.size() == 1)
                .map(List::getFirst);
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
