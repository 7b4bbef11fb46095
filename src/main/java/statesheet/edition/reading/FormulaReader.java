package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import statesheet.edition.Formula;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads how a figure is worked out: one of {@code share}, {@code change}, {@code rate} and the like. */
final class FormulaReader {

    private static final String NAMES = "a list of two or more figures' names";
    private static final String ENDS = "two figures' names, the earlier and the later";

    /** In the order in which messages list them. */
    private static final List<Kind> KINDS = List.of(
            new Kind("share", 2, 2, "two figures' names, the part and the whole", "[\"part\", \"whole\"]",
                    (names, _) -> new Formula.Share(names.getFirst(), names.getLast())),
            new Kind("change", 2, 2, ENDS, "[\"earlier\", \"later\"]",
                    (names, _) -> new Formula.Change(names.getFirst(), names.getLast())),
            new Kind("percentChange", 2, 2, ENDS, "[\"earlier\", \"later\"]",
                    (names, _) -> new Formula.PercentChange(names.getFirst(), names.getLast())),
            new Kind("rate", 2, 2, "two figures' names, the count and the population", "[\"count\", \"population\"]",
                    (names, with) -> new Formula.Rate(names.getFirst(), names.getLast(), with.per, with.least)),
            new Kind("ofNation", 1, 1, "one figure's name", "\"name\"",
                    (names, _) -> new Formula.OfNation(names.getFirst())),
            new Kind("sum", 2, Integer.MAX_VALUE, NAMES, "[\"name\", \"name\"]",
                    (names, _) -> new Formula.Sum(names)),
            new Kind("difference", 2, Integer.MAX_VALUE, NAMES + ", the others taken from the first",
                    "[\"name\", \"name\"]", (names, _) -> new Formula.Difference(names)),
            new Kind("rank", 1, 1, "one figure's name", "\"name\"",
                    (names, with) -> new Formula.Rank(names.getFirst(), with.lowestFirst, with.all)));

    /** What does not go with a formula: it has no cells, and its unit and its blanks follow from its figures. */
    private static final List<String> NOT_WITH_FORMULA = List.of("unit", "precision", "optional", "parts", "column",
            "margin", "file", "where", "scale", "marks", "additive");

    private final Members members;
    private final Problems problems;

    private FormulaReader(Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /**
     * One way to work a figure out.
     *
     * @param least   how many names it takes, {@code most} at the most; a list of them if that is more than one
     * @param words   what it takes, with an example
     */
    private record Kind(String key, int least, int most, String words, String example,
            BiFunction<List<String>, Options, Formula> formula) {}

    /**
     * What rates and ranks have besides.
     *
     * @param per         what a rate is for, above zero
     * @param least       the smallest count that has a rate
     * @param lowestFirst whether rank 1 is the lowest
     * @param all         whether every place is ranked
     */
    private record Options(BigDecimal per, Optional<BigDecimal> least, boolean lowestFirst, boolean all) {}

    /** As typed, the names with their spots and not yet looked up. */
    record Typed(String key, List<Json.Text> names, Formula formula) {}

    /** Empty where the figure has a column; with a problem reported where it is said in a wrong way. */
    static Optional<Typed> read(Members members, Problems problems) {
        return new FormulaReader(members, problems).read();
    }

    private Optional<Typed> read() {
        var given = KINDS.stream().filter(kind -> members.value(kind.key).isPresent()).toList();
        refuseWithout("rate", List.of("per", "least"), given);
        refuseWithout("rank", List.of("first", "among"), given);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1) {
            problems.add(Problem.ofEdition("dictionary.formulas", members.where(given.get(1).key),
                    "\"" + given.get(1).key + "\" beside \"" + given.getFirst().key + "\"",
                    "one way to work the figure out", "make two figures of it"));
        }
        var kind = given.getFirst();
        refuseBeside(kind.key);
        var names = names(kind, members.value(kind.key).orElseThrow());
        var per = members.number("per").filter(number -> isAboveZero(number, "per"));
        if (kind.key.equals("rate") && members.value("per").isEmpty()) {
            problems.add(Problem.ofEdition("dictionary.per", members.where("rate"), "a rate without \"per\"",
                    "how many of the population it is for", "add \"per\": 10000 or the like"));
        }
        var least = members.number("least").filter(number -> isAboveZero(number, "least"));
        var options = new Options(per.orElse(BigDecimal.ONE), least, chosen("first", "highest", "lowest"),
                chosen("among", "states", "all"));
        return names.map(found -> new Typed(kind.key, found,
                kind.formula.apply(found.stream().map(Json.Text::value).toList(), options)));
    }

    private boolean isAboveZero(BigDecimal number, String key) {
        if (number.signum() > 0) {
            return true;
        }
        problems.add(Problem.ofEdition("dictionary." + key, members.where(key), Json.digits(number),
                "a number above zero", "write it, or remove \"" + key + "\""));
        return false;
    }

    /** Whether it is the second of two words; the first is the default. */
    private boolean chosen(String key, String usual, String other) {
        var given = members.text(key);
        if (given.isPresent() && !given.get().equals(usual) && !given.get().equals(other)) {
            problems.add(Problem.ofEdition("json.choice", members.where(key), Quoted.of(given.get()),
                    "\"" + usual + "\" or \"" + other + "\"", "write one of them, or leave \"" + key + "\" out"));
        }
        return given.filter(other::equals).isPresent();
    }

    private Optional<List<Json.Text>> names(Kind kind, Json value) {
        var items = value instanceof Json.Array(_, var given) ? given : List.of(value);
        boolean isList = value instanceof Json.Array == kind.most > 1;
        if (isList && items.size() >= kind.least && items.size() <= kind.most
                && items.stream().allMatch(Json.Text.class::isInstance)) {
            return Optional.of(items.stream().map(Json.Text.class::cast).toList());
        }
        problems.add(Problem.ofEdition("dictionary." + kind.key, value.where().field(kind.key),
                value.described(), kind.words, "write " + kind.example));
        return Optional.empty();
    }

    private void refuseBeside(String formula) {
        for (var key : NOT_WITH_FORMULA) {
            if (members.value(key).isPresent()) {
                problems.add(Problem.ofEdition("dictionary.formula-key", members.where(key),
                        "\"" + key + "\" beside \"" + formula + "\"",
                        "a " + formula + " without it: " + (key.equals("margin") ? "its margin of error is worked out"
                                + " from those of its figures" : "it is worked out from other figures"),
                        "remove \"" + key + "\""));
            }
        }
    }

    private void refuseWithout(String formula, List<String> options, List<Kind> given) {
        for (var option : options) {
            if (members.value(option).isPresent() && given.stream().noneMatch(kind -> kind.key.equals(formula))) {
                problems.add(Problem.ofEdition("dictionary.formula-key", members.where(option),
                        "\"" + option + "\" without \"" + formula + "\"", "\"" + option + "\" of a " + formula,
                        "remove \"" + option + "\""));
            }
        }
    }
}
