package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Formula;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** The arithmetic of single rows: parts add to their total, and no share is over a hundred percent. */
record RowChecks(Edition edition, Problems problems) {

    /** The smallest count from which a change in percent says something. */
    private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(20);

    /** How far a whole's rounded parts may be from its total if that is how they are published: 1 in 1,000. */
    private static final BigDecimal NEARLY = new BigDecimal("0.001");

    /** What publishers round to, the coarsest first. */
    private static final List<BigDecimal> ROUNDINGS = Stream.of(1_000_000, 100_000, 10_000, 1_000, 500, 100, 50, 10)
            .map(BigDecimal::valueOf).toList();

    void check(Row row) {
        for (var total : edition.dictionary().values()) {
            for (var list : total.breakdowns()) {
                if (row.value(total.name()).isPresent() && isFor(row, list)) {
                    checkParts(row, total, list);
                }
            }
            total.share().ifPresent(share -> checkShare(row, share));
            total.formula().filter(Formula.PercentChange.class::isInstance).map(Formula.PercentChange.class::cast)
                    .ifPresent(change -> checkBase(row, total, change));
        }
    }

    private boolean isFor(Row row, Parts list) {
        for (var name : list.parts()) {
            if (!row.cells().containsKey(name) || !edition.dictionary().get(name).scope().covers(row.place())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(FigureDefinition total, Parts list) {
        return Stream.concat(list.parts().stream(), Stream.of(total.name())).toList();
    }

    private void checkParts(Row row, FigureDefinition total, Parts list) {
        if (list.overlapping()) {
            list.parts().forEach(part -> checkFits(row, total, list, List.of(part), "a part, " + part + ", of "));
        } else if (list.parts().stream().allMatch(part -> row.value(part).isPresent())) {
            checkSum(row, total, list);
        } else {
            checkFits(row, total, list, list.parts(), "parts that, without those that are missing, add to ");
            checkHidden(row, total, list);
        }
    }

    /** Counts that may not be shown fill what the others leave of the total, if they can be so high. */
    private void checkHidden(Row row, FigureDefinition total, Parts list) {
        var given = row.value(total.name()).orElseThrow();
        var most = BigDecimal.ZERO;
        for (var part : list.parts()) {
            switch (row.shown(part)) {
                case Value.Number(var number) -> most = most.add(number);
                case Value.Hidden hidden -> most = most.add(hidden.most());
                case Value.Ranked _, Value.Name _, Value.Marked _, Value.None _ -> {
                    return;
                }
            }
        }
        if (most.add(list.tolerance()).compareTo(given) < 0) {
            add(row, Problem.ofEdition("figures.parts-hidden", row.cells().get(total.name()),
                    "parts that add to at most " + Numerals.separated(most) + ", with those that may not be shown",
                    expected(given, list), correct(row, total, list)));
        }
    }

    private void checkSum(Row row, FigureDefinition total, Parts list) {
        var sum = sum(numbers(row, list.parts()));
        var given = row.value(total.name()).orElseThrow();
        var difference = sum.subtract(given).abs();
        boolean published = row.place().isWhole() && list.rounded().signum() > 0
                && difference.compareTo(given.multiply(NEARLY)) <= 0;
        if (difference.compareTo(list.tolerance()) > 0) {
            add(row, published ? Problem.warning("figures.parts-rounded", row.cells().get(total.name()),
                    found(row, list, sum), expected(given, list), "nothing to do if they are published so")
                    : Problem.ofEdition("figures.parts-sum", row.cells().get(total.name()), found(row, list, sum),
                            expected(given, list), correct(row, total, list) + hint(row, total, list, difference)));
        }
    }

    private static String found(Row row, Parts list, BigDecimal sum) {
        return (list.name().isEmpty() ? "parts" : "parts by " + list.name()) + " that add to "
                + Numerals.separated(sum) + " (" + numbers(row, list.parts()).stream().map(Numerals::separated)
                .collect(Collectors.joining(" + ")) + ")";
    }

    private static String expected(BigDecimal given, Parts list) {
        var tolerance = list.tolerance();
        return Numerals.separated(given) + ", the total" + (tolerance.signum() == 0 ? ""
                : ", or up to " + Numerals.separated(tolerance) + " from it");
    }

    /** A published figure of the nation is not the edition's to correct. */
    private static String correct(Row row, FigureDefinition total, Parts list) {
        var names = String.join(", ", list.parts());
        return row.place().isWhole() ? "compare " + names + " and " + total.name() + " with the publication"
                : "correct " + names + " or " + total.name();
    }

    /** Numbers that are published rounded are nobody's mistake. */
    private String hint(Row row, FigureDefinition total, Parts list, BigDecimal difference) {
        var numbers = numbers(row, names(total, list));
        var rounded = ROUNDINGS.stream().filter(unit -> list.rounded().signum() == 0
                && difference.compareTo(list.tolerance(unit)) <= 0
                && numbers.stream().allMatch(number -> number.remainder(unit).signum() == 0)).findFirst();
        return rounded.map(unit -> "; if they are published rounded, write \"rounded\": " + unit
                + " beside \"of\" in the \"parts\" of " + total.name()).orElse("");
    }

    /** Some of the parts must fit into the total. */
    private void checkFits(Row row, FigureDefinition total, Parts list, List<String> parts, String what) {
        var numbers = numbers(row, parts);
        var given = row.value(total.name()).orElseThrow();
        if (sum(numbers).compareTo(given) > 0 && numbers.stream().noneMatch(number -> number.signum() < 0)) {
            add(row, Problem.ofEdition("figures.parts-above-total", row.cells().get(total.name()),
                    what + Numerals.separated(sum(numbers)), "at most " + Numerals.separated(given) + ", the total",
                    correct(row, total, list)));
        }
    }

    private static List<BigDecimal> numbers(Row row, List<String> figures) {
        return figures.stream().flatMap(figure -> row.value(figure).stream()).toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A share over a hundred percent is none. Where the part is in a list that adds to the whole, the sum says it. */
    private void checkShare(Row row, Formula.Share share) {
        boolean isPart = edition.dictionary().get(share.whole()).breakdowns().stream()
                .anyMatch(list -> list.parts().contains(share.part()));
        var part = row.value(share.part());
        var whole = row.value(share.whole());
        if (!isPart && part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
            add(row, Problem.ofEdition("figures.share-above-whole", row.cells().get(share.part()),
                    Numerals.separated(part.get()),
                    "at most " + Numerals.separated(whole.get()) + ", the " + share.whole() + " it is a share of",
                    "correct " + share.part() + " or " + share.whole()));
        }
    }

    /** 3 more than 2 is a rise of 150%: true, and it says little. Rates may be as small as they like. */
    private void checkBase(Row row, FigureDefinition figure, Formula.PercentChange change) {
        row.value(change.earlier()).filter(earlier -> earlier.signum() > 0 && earlier.compareTo(SMALLEST_BASE) < 0)
                .filter(_ -> row.value(figure.name()).isPresent()
                        && edition.dictionary().get(change.earlier()).unit() == Unit.COUNT)
                .ifPresent(earlier -> problems.add(Problem.warning("figures.small-base",
                        row.where().field(figure.name()).place(row.place().code()),
                        "a change in percent from " + Numerals.separated(earlier), "a change from 20 or more",
                        "print the change itself there: \"change\": [\"" + change.earlier() + "\", \"" + change.later()
                                + "\"]")));
    }

    private void add(Row row, Problem problem) {
        problems.add(row.place().own(problem));
    }
}
