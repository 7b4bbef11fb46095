package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** The arithmetic of single rows: parts add to their total, and no share is over a hundred percent. */
record RowChecks(Edition edition, Problems problems) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    void check(Row row) {
        var reportedBlank = new HashSet<String>();
        for (var total : edition.dictionary().values()) {
            for (var list : total.breakdowns()) {
                if (!list.overlapping() && isFor(row, total, list)) {
                    checkParts(row, total, list, reportedBlank);
                }
            }
            total.share().ifPresent(share -> checkShare(row, share));
        }
    }

    private boolean isFor(Row row, FigureDefinition total, Parts list) {
        return Stream.concat(Stream.of(total.name()), list.parts().stream())
                .allMatch(name -> edition.dictionary().get(name).scope().covers(row.place()));
    }

    private void checkParts(Row row, FigureDefinition total, Parts list, Set<String> reportedBlank) {
        var names = Stream.concat(list.parts().stream(), Stream.of(total.name())).toList();
        if (!row.cells().keySet().containsAll(names) || row.value(total.name()).isEmpty()) {
            return;
        }
        var missing = list.parts().stream().filter(name -> row.value(name).isEmpty()).toList();
        if (missing.isEmpty()) {
            checkSum(row, total, list);
        } else {
            checkShownParts(row, total, list);
        }
    }

    private void checkSum(Row row, FigureDefinition total, Parts list) {
        var numbers = list.parts().stream().map(part -> row.value(part).orElseThrow()).toList();
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var given = row.value(total.name()).orElseThrow();
        // Each part, and the total, may be off by half of what they are rounded to.
        var tolerance = list.rounded().multiply(BigDecimal.valueOf(list.parts().size())).divide(TWO);
        if (sum.subtract(given).abs().compareTo(tolerance) > 0) {
            var terms = numbers.stream().map(Numerals::separated).collect(Collectors.joining(" + "));
            var which = list.name().isEmpty() ? "parts" : "parts by " + list.name();
            add(row, Problem.ofEdition("figures.parts-sum", row.cells().get(total.name()),
                    which + " that add to " + Numerals.separated(sum) + " (" + terms + ")",
                    Numerals.separated(given) + ", the total" + (tolerance.signum() == 0 ? ""
                            : ", or up to " + Numerals.separated(tolerance.stripTrailingZeros()) + " from it"),
                    "correct " + String.join(", ", list.parts()) + " or " + total.name()));
        }
    }

    /** With a part missing, the others must still fit into the total. */
    private void checkShownParts(Row row, FigureDefinition total, Parts list) {
        var shown = list.parts().stream().flatMap(part -> row.value(part).stream()).toList();
        var sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var given = row.value(total.name()).orElseThrow();
        if (sum.compareTo(given) > 0 && shown.stream().noneMatch(number -> number.signum() < 0)) {
            add(row, Problem.ofEdition("figures.parts-above-total", row.cells().get(total.name()),
                    "parts that add to " + Numerals.separated(sum) + " without those that are missing",
                    "at most " + Numerals.separated(given) + ", the total",
                    "correct " + String.join(", ", list.parts()) + " or " + total.name()));
        }
    }

    /** A share over a hundred percent is none. Where the part is in a list that adds to the whole, the sum says it. */
    private void checkShare(Row row, FigureDefinition.Share share) {
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

    private void add(Row row, Problem problem) {
        problems.add(row.place().own(problem));
    }
}
