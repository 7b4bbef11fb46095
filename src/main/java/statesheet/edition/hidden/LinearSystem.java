package statesheet.edition.hidden;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sums as equations with the hidden counts as unknowns, solved by Gauss-Jordan elimination. Which unknowns have one
 * solution depends on the equations alone, not on their constants. Lives as long as it takes.
 */
final class LinearSystem {

    /** @param sums those that it was made of */
    private record Equation(SequencedMap<TableCell, BigInteger> factors, Set<TableSum> sums) {

        /** Without the cell, by means of another equation that has it. */
        Equation without(TableCell cell, Equation other) {
            var own = factors.get(cell);
            var divisor = own.gcd(other.factors.get(cell));
            var mine = other.factors.get(cell).divide(divisor);
            var its = own.divide(divisor).negate();
            var result = new LinkedHashMap<TableCell, BigInteger>();
            factors.forEach((unknown, factor) -> result.put(unknown, factor.multiply(mine)));
            other.factors.forEach((unknown, factor) -> result.merge(unknown, factor.multiply(its), BigInteger::add));
            result.values().removeIf(factor -> factor.signum() == 0);
            var both = new LinkedHashSet<>(sums);
            both.addAll(other.sums);
            return new Equation(result, both);
        }
    }

    private final Map<TableCell, Long> uses;
    private final SequencedMap<TableCell, Equation> solved = new LinkedHashMap<>();

    private LinearSystem(Map<TableCell, Long> uses) {
        this.uses = uses;
    }

    /** The unknowns with one solution; with each, the sums that it follows from. */
    static Map<TableCell, Set<TableSum>> solved(List<TableSum> sums, ShownTable table) {
        var system = new LinearSystem(sums.stream().flatMap(TableSum::cells).filter(table::isHidden)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        sums.forEach(sum -> system.add(equation(sum, table)));
        var determined = new LinkedHashMap<TableCell, Set<TableSum>>();
        system.solved.forEach((cell, equation) -> {
            if (equation.factors.size() == 1) {
                determined.put(cell, equation.sums);
            }
        });
        return determined;
    }

    private static Equation equation(TableSum sum, ShownTable table) {
        var factors = new LinkedHashMap<TableCell, BigInteger>();
        sum.parts().stream().filter(table::isHidden).forEach(part -> factors.put(part, BigInteger.ONE));
        if (table.isHidden(sum.total())) {
            factors.put(sum.total(), BigInteger.ONE.negate());
        }
        return new Equation(factors, Set.of(sum));
    }

    private void add(Equation given) {
        var equation = given;
        for (var cell : List.copyOf(given.factors.keySet())) {
            if (solved.containsKey(cell)) {
                equation = equation.without(cell, solved.get(cell));
            }
        }
        if (equation.factors.isEmpty()) {
            return;
        }
        var rest = equation;
        var pivot = rest.factors.keySet().stream().min(Comparator.comparing(uses::get)).orElseThrow();
        solved.replaceAll((_, other) -> other.factors.containsKey(pivot) ? other.without(pivot, rest) : other);
        solved.put(pivot, rest);
    }
}
