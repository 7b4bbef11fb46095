package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula, on random tables with zeros, blanks, marks and hidden counts, held against whole fractions. */
class WorkedOutRandomTest {

    private static final List<String> STATES = List.of("AK", "AL", "AZ", "CA", "DC", "PR", "WY");
    private static final List<String> TYPED = List.of("a", "b", "c", "d", "people");

    private static final String EDITION = """
            {
              "id": "random", "organization": "Example Center", "topic": "Cases", "period": "2023",
              "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
              "marks": { "N/A": "not reported", "S": { "words": "fewer than 1,000", "between": [0, 999] } },
              "dictionary": {
                "a": { "label": "a", "optional": true, "additive": false },
                "b": { "label": "b", "optional": true, "additive": false },
                "c": { "label": "c", "optional": true, "additive": false },
                "d": { "label": "d", "optional": true, "additive": false },
                "people": { "label": "people", "optional": true, "additive": false },
                "share": { "label": "x", "share": ["a", "b"], "decimals": 1 },
                "otherShare": { "label": "x", "share": ["c", "d"], "decimals": 2 },
                "points": { "label": "x", "change": ["share", "otherShare"], "decimals": 1 },
                "rise": { "label": "x", "change": ["a", "c"] },
                "percentRise": { "label": "x", "percentChange": ["a", "c"], "decimals": 1 },
                "both": { "label": "x", "sum": ["a", "c", "d"] },
                "rest": { "label": "x", "difference": ["b", "a", "c"] },
                "rate": { "label": "x", "rate": ["a", "people"], "per": 10000, "decimals": 1, "least": 20 },
                "rateOfBoth": { "label": "x", "rate": ["both", "people"], "per": 1000, "decimals": 2 },
                "apart": { "label": "x", "difference": ["rateOfBoth", "rate"], "decimals": 1 },
                "ofNation": { "label": "x", "ofNation": "a", "decimals": 1 },
                "riseOfBoth": { "label": "x", "percentChange": ["b", "both"], "decimals": 0 },
                "rank": { "label": "x", "rank": "rate", "first": "highest" },
                "rankOfAll": { "label": "x", "rank": "both", "first": "lowest", "among": "all" }
              }
            }
            """;

    /** A number that is not rounded; the denominator is above 0. */
    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(long number) {
            return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
        }

        Fraction minus(Fraction other) {
            return new Fraction(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction plus(Fraction other) {
            return minus(new Fraction(other.over.negate(), other.under));
        }

        Fraction times(long factor) {
            return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
        }

        Fraction dividedBy(Fraction other) {
            return new Fraction(over.multiply(other.under), under.multiply(other.over));
        }

        int sign() {
            return over.signum();
        }

        int compare(Fraction other) {
            return minus(other).sign();
        }

        /** In units of the last decimal, half away from 0. */
        BigInteger rounded(int decimals) {
            var scaled = over.abs().multiply(BigInteger.TEN.pow(decimals));
            var units = scaled.shiftLeft(1).add(under).divide(under.shiftLeft(1));
            return over.signum() < 0 ? units.negate() : units;
        }
    }

    /** The table, and what is worked out from it by the book. */
    private static final class Book {

        final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

        Book(Random random) {
            for (var place : Stream.concat(Stream.of("US"), STATES.stream()).toList()) {
                var row = new LinkedHashMap<String, String>();
                long b = count(random);
                long d = count(random);
                row.put("a", cell(random, Math.min(b, random.nextInt(5) == 0 ? b : (long) (b * random.nextDouble()))));
                row.put("b", cell(random, b));
                row.put("c", cell(random, Math.min(d, random.nextInt(5) == 0 ? d : (long) (d * random.nextDouble()))));
                row.put("d", cell(random, d));
                row.put("people", cell(random, count(random) * 40));
                cells.put(place, row);
            }
            long people = STATES.stream().filter(state -> !state.equals("PR") || random.nextBoolean())
                    .flatMapToLong(state -> typed(state, "people").stream().mapToLong(number -> number.over.longValueExact()))
                    .sum();
            cells.get("US").put("people", String.valueOf(people + random.nextInt(3) / 2));
        }

        private static long count(Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> random.nextInt(3);
                case 1 -> random.nextInt(40);
                case 2 -> 1_000_000L * random.nextInt(9);
                default -> random.nextInt(90_000);
            };
        }

        private static String cell(Random random, long number) {
            return switch (random.nextInt(24)) {
                case 0 -> "";
                case 1 -> "N/A";
                case 2 -> "S";
                default -> String.valueOf(number);
            };
        }

        String csv() {
            return "place," + String.join(",", TYPED) + "\n" + cells.entrySet().stream().map(row -> row.getKey() + ","
                    + String.join(",", row.getValue().values())).collect(Collectors.joining("\n")) + "\n";
        }

        private Optional<Fraction> typed(String place, String figure) {
            return Optional.of(cells.get(place).get(figure)).filter(cell -> cell.matches("\\d+"))
                    .map(cell -> Fraction.of(Long.parseLong(cell)));
        }

        private Optional<Fraction> ratio(Optional<Fraction> one, Optional<Fraction> other, long per) {
            return one.flatMap(over -> other.filter(under -> under.sign() > 0)
                    .map(under -> over.times(per).dividedBy(under)));
        }

        private Optional<Fraction> share(Optional<Fraction> part, Optional<Fraction> whole) {
            return ratio(part, whole, 100).filter(share -> share.sign() >= 0 && share.compare(Fraction.of(100)) <= 0);
        }

        private Optional<Fraction> less(Optional<Fraction> one, Optional<Fraction> other) {
            return one.flatMap(first -> other.map(first::minus));
        }

        private Optional<Fraction> plus(Optional<Fraction> one, Optional<Fraction> other) {
            return one.flatMap(first -> other.map(first::plus));
        }

        private Optional<Fraction> percentRise(Optional<Fraction> from, Optional<Fraction> to) {
            return ratio(less(to, from), from, 100);
        }

        /** Of the nation only over places whose people add to the nation's: all of them, or those without PR. */
        private Optional<Fraction> rate(String place, String count, long per, long least) {
            var counted = number(place, count);
            if (place.equals("US")) {
                counted = Optional.empty();
                if (people(STATES)) {
                    counted = number("US", count);
                } else if (people(List.of("AK", "AL", "AZ", "CA", "DC", "WY"))) {
                    counted = Stream.of("AK", "AL", "AZ", "CA", "DC", "WY").map(state -> number(state, count))
                            .reduce(Optional.of(Fraction.of(0)), this::plus);
                } else if (people(List.of("AK", "AL", "AZ", "CA", "WY"))) {
                    counted = Stream.of("AK", "AL", "AZ", "CA", "WY").map(state -> number(state, count))
                            .reduce(Optional.of(Fraction.of(0)), this::plus);
                }
            }
            return ratio(counted.filter(number -> number.compare(Fraction.of(least)) >= 0), number(place, "people"), per);
        }

        private boolean people(List<String> among) {
            return among.stream().map(state -> typed(state, "people")).reduce(Optional.of(Fraction.of(0)), this::plus)
                    .filter(sum -> sum.compare(typed("US", "people").orElseThrow()) == 0).isPresent();
        }

        Optional<Fraction> number(String place, String figure) {
            return switch (figure) {
                case "share" -> share(number(place, "a"), number(place, "b"));
                case "otherShare" -> share(number(place, "c"), number(place, "d"));
                case "points" -> less(number(place, "otherShare"), number(place, "share"));
                case "rise" -> less(number(place, "c"), number(place, "a"));
                case "percentRise" -> percentRise(number(place, "a"), number(place, "c"));
                case "both" -> plus(plus(number(place, "a"), number(place, "c")), number(place, "d"));
                case "rest" -> less(less(number(place, "b"), number(place, "a")), number(place, "c"));
                case "rate" -> rate(place, "a", 10_000, 20);
                case "rateOfBoth" -> rate(place, "both", 1000, 0);
                case "apart" -> less(number(place, "rateOfBoth"), number(place, "rate"));
                case "ofNation" -> place.equals("US") ? Optional.empty() : share(number(place, "a"), number("US", "a"));
                case "riseOfBoth" -> percentRise(number(place, "b"), number(place, "both"));
                default -> typed(place, figure);
            };
        }

        /** Empty for a place that is not ranked, or that a hidden count could come before. */
        Optional<String> rank(String place, String figure, int decimals, boolean lowest, List<String> among) {
            var own = number(place, figure);
            if (!among.contains(place) || own.isEmpty() || among.stream().anyMatch(other -> mayPrecede(other, own.get(),
                    figure, decimals, lowest))) {
                return Optional.empty();
            }
            var order = among.stream().flatMap(other -> number(other, figure).stream())
                    .map(number -> lowest ? number.rounded(decimals) : number.rounded(decimals).negate()).toList();
            var mine = lowest ? own.get().rounded(decimals) : own.get().rounded(decimals).negate();
            long before = order.stream().filter(other -> other.compareTo(mine) < 0).count();
            boolean tied = order.stream().filter(mine::equals).count() > 1;
            return Optional.of(before + 1 + (tied ? " tied" : ""));
        }

        private boolean mayPrecede(String place, Fraction own, String figure, int decimals, boolean lowest) {
            if (figure.equals("both")) {
                return Stream.of("a", "c", "d").anyMatch(input -> cells.get(place).get(input).equals("S"));
            }
            boolean isHidden = Stream.of("a", "people").anyMatch(input -> cells.get(place).get(input).equals("S"));
            var most = cells.get(place).get("a").equals("S") ? ratio(Optional.of(Fraction.of(999)),
                    number(place, "people"), 10_000) : Optional.<Fraction>empty();
            return isHidden && (!cells.get(place).get("a").equals("S") || most.filter(number ->
                    number.rounded(decimals).compareTo(own.rounded(decimals)) >= 0).isPresent());
        }
    }

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFormulaGivesWhatTheBookGives(long seed) {
        var book = new Book(new Random(seed));
        var given = Given.in(folder).with("edition.json", EDITION).with("figures.csv", book.csv());
        var edition = given.read().orElseThrow(() -> new AssertionError(given.said() + book.csv()));
        var rows = new ArrayList<>(edition.rows().values());
        rows.add(edition.nation());
        assertEquals(STATES.size() + 1, rows.size());
        for (var row : rows) {
            for (var figure : edition.dictionary().values()) {
                assertEquals(expected(book, row.place().code(), figure), actual(row, figure),
                        () -> row.place().code() + " " + figure.name() + "\n" + book.csv());
            }
        }
    }

    private static String expected(Book book, String place, FigureDefinition figure) {
        int decimals = figure.decimals().orElse(0);
        return (switch (figure.name()) {
            case "rank" -> book.rank(place, "rate", 1, false, List.of("AK", "AL", "AZ", "CA", "WY"));
            case "rankOfAll" -> book.rank(place, "both", 0, true, STATES);
            default -> book.number(place, figure.name()).map(number -> number.rounded(decimals).toString());
        }).orElse("none");
    }

    private static String actual(Row row, FigureDefinition figure) {
        return switch (row.shown(figure.name())) {
            case Value.Number(var number) -> figure.rounded(number).unscaledValue().toString();
            case Value.Ranked(var rank, var tied, _) -> rank + (tied ? " tied" : "");
            case Value.InWords _, Value.None _ -> "none";
        };
    }
}
