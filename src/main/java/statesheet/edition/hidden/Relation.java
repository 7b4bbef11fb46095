package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import statesheet.document.Numerals;

/**
 * How a typed figure may come from a count and a second figure.
 *
 * @param words how a message says it of a count {@code x} and a figure {@code y}
 */
record Relation(String words, Function function) {

    interface Function {
        /** Empty over zero. */
        Optional<BigDecimal> of(BigDecimal count, BigDecimal other);
    }

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    static final List<Relation> ALL = Stream.concat(Stream.of(
            new Relation("x", (count, _) -> Optional.of(count)),
            new Relation("x less y", (count, other) -> Optional.of(count.subtract(other))),
            new Relation("y less x", (count, other) -> Optional.of(other.subtract(count))),
            new Relation("the change from y to x in percent", (count, other) -> over(count.subtract(other),
                    other, 100)),
            new Relation("the change from x to y in percent", (count, other) -> over(other.subtract(count),
                    count, 100))),
            Stream.of(1, 100, 1_000, 10_000, 100_000, 1_000_000).flatMap(per -> Stream.of(
                    new Relation("x over y" + times(per), (count, other) -> over(count, other, per)),
                    new Relation("y over x" + times(per), (count, other) -> over(other, count, per))))).toList();

    private static String times(int per) {
        return per == 1 ? "" : " times " + Numerals.count(per);
    }

    private static Optional<BigDecimal> over(BigDecimal one, BigDecimal other, int per) {
        return other.signum() <= 0 ? Optional.empty()
                : Optional.of(one.multiply(BigDecimal.valueOf(per)).divide(other, DIGITS));
    }

    /** How it is in words, with the names of both. */
    String inWords(String count, String other) {
        return Stream.of(words.split(" ")).map(word -> word.equals("x") ? count : word.equals("y") ? other : word)
                .reduce((one, next) -> one + " " + next).orElseThrow();
    }

    /** Whether a published number is what this gives, as far as its decimals go. */
    boolean holds(BigDecimal published, int decimals, BigDecimal count, BigDecimal other) {
        var half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
        return function.of(count, other).filter(given -> given.subtract(published).abs().compareTo(half) <= 0)
                .isPresent();
    }

    /** Whether the published number leaves the count only one of these: the function rises or falls all along. */
    boolean leavesOne(BigDecimal published, int decimals, Range range, BigDecimal other) {
        var half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
        long from = function.of(range.least(), other).isPresent() ? 0 : 1;
        long length = range.most().subtract(range.least()).longValue() + 1;
        if (length <= from || function.of(range.least().add(BigDecimal.valueOf(from)), other).isEmpty()) {
            return false;
        }
        boolean rises = at(range, length - 1, other).compareTo(at(range, from, other)) >= 0;
        long first = first(from, length, at -> rises
                ? at(range, at, other).compareTo(published.subtract(half)) >= 0
                : at(range, at, other).compareTo(published.add(half)) <= 0);
        long behind = first(from, length, at -> rises
                ? at(range, at, other).compareTo(published.add(half)) > 0
                : at(range, at, other).compareTo(published.subtract(half)) < 0);
        return behind - first == 1;
    }

    private BigDecimal at(Range range, long steps, BigDecimal other) {
        return function.of(range.least().add(BigDecimal.valueOf(steps)), other).orElseThrow();
    }

    /** The first from which on it is so; {@code end} where it never is. */
    private static long first(long from, long end, LongPredicate isSo) {
        long low = from;
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (isSo.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
