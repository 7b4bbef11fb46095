package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.document.Numerals;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/**
 * The arithmetic that must hold before anything is printed: within each row, then between the places and the nation.
 *
 * <p>What a cell's own problem, or a blank where a value is due, already reports is not reported again.
 */
public final class Checks {

    private final Edition edition;
    private final Problems problems = new Problems();

    private Checks(Edition edition) {
        this.edition = edition;
    }

    public static List<Problem> of(Edition edition) {
        var checks = new Checks(edition);
        checks.checkRow(edition.nation());
        edition.rows().values().forEach(checks::checkRow);
        edition.dictionary().values().stream()
                .filter(figure -> figure.unit() == Unit.COUNT && figure.scope() == Scope.BOTH)
                .forEach(checks::checkAgainstNation);
        return checks.problems.all();
    }

    private void checkRow(Row row) {
        var saidBlank = new HashSet<String>();
        for (var total : edition.dictionary().values()) {
            for (var list : total.breakdowns()) {
                if (isFor(row, total, list)) {
                    checkParts(row, total, list, saidBlank);
                }
            }
            total.share().ifPresent(share -> checkShare(row, share));
        }
    }

    private boolean isFor(Row row, FigureDefinition total, Parts list) {
        return Stream.concat(Stream.of(total.name()), list.parts().stream())
                .allMatch(name -> edition.dictionary().get(name).scope().covers(row.place()));
    }

    private void checkParts(Row row, FigureDefinition total, Parts list, Set<String> saidBlank) {
        var names = Stream.concat(list.parts().stream(), Stream.of(total.name())).toList();
        if (!row.cells().keySet().containsAll(names)) {
            return;
        }
        var blank = names.stream().filter(name -> row.value(name).isEmpty()).toList();
        if (blank.isEmpty()) {
            checkSum(row, total, list);
        } else if (blank.size() < names.size()) {
            blank.stream().filter(name -> edition.dictionary().get(name).optional() && saidBlank.add(name))
                    .forEach(name -> add(row, given(row, total, name)));
        }
    }

    private static Problem given(Row row, FigureDefinition total, String blank) {
        return Problem.ofEdition("figures.part-blank", row.cells().get(blank), "a blank",
                "a whole number: " + total.name()
                + " and its parts are given together or not at all", "fill in the number, or clear the others");
    }

    private void checkSum(Row row, FigureDefinition total, Parts list) {
        var counts = list.parts().stream().map(part -> row.values().get(part)).toList();
        var sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var given = row.values().get(total.name());
        if (sum.compareTo(given) != 0) {
            var terms = counts.stream().map(Numerals::separated).collect(Collectors.joining(" + "));
            var which = list.name().isEmpty() ? "parts" : "parts by " + list.name();
            add(row, Problem.ofEdition("figures.parts-sum", row.cells().get(total.name()),
                    which + " that add to " + Numerals.separated(sum) + " (" + terms + ")",
                    Numerals.separated(given) + ", the total",
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

    private void checkAgainstNation(FigureDefinition figure) {
        edition.nation().value(figure.name()).ifPresent(nation -> {
            var within = new ArrayList<Row>();
            for (var row : edition.rows().values()) {
                var value = row.value(figure.name());
                if (value.isPresent() && value.get().compareTo(nation) > 0) {
                    add(row, higherThanNation(row, figure, value.get(), nation));
                } else {
                    value.ifPresent(_ -> within.add(row));
                }
            }
            problems.addAll(togetherMoreThanNation(within, figure, nation).stream().toList());
        });
    }

    private Problem higherThanNation(Row row, FigureDefinition figure, BigDecimal value, BigDecimal nation) {
        return Problem.ofEdition("figures.above-nation", row.cells().get(figure.name()), Numerals.separated(value),
                "at most " + Numerals.separated(nation) + ", the nation's",
                "correct " + figure.name() + " here or in row US");
    }

    /** {@code rows} are those that do not exceed the nation by themselves, which is reported already. */
    private Optional<Problem> togetherMoreThanNation(List<Row> rows, FigureDefinition figure, BigDecimal nation) {
        var sum = rows.stream().map(row -> row.values().get(figure.name())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(nation) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Place.NATION.own(Problem.ofEdition("figures.places-above-nation",
                edition.nation().cells().get(figure.name()), Numerals.separated(nation),
                "at least " + Numerals.separated(sum) + ", which the " + rows.size() + " places add to",
                "correct " + figure.name() + " in row US or in the rows of the places")));
    }
}
