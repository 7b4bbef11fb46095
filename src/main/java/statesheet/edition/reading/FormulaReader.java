package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Formula;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads how a figure is worked out: one of {@code share}, {@code change}, {@code rate} and the like. */
final class FormulaReader {

    private static final String LIST = "a list of two or more figures' names";

    /** What each key takes, in words, and an example. */
    private static final Map<String, Shape> SHAPES = Map.of(
            "share", new Shape(2, 2, "two figures' names, the part and the whole", "[\"part\", \"whole\"]"),
            "change", new Shape(2, 2, "two figures' names, the earlier and the later", "[\"earlier\", \"later\"]"),
            "percentChange", new Shape(2, 2, "two figures' names, the earlier and the later",
                    "[\"earlier\", \"later\"]"),
            "rate", new Shape(2, 2, "two figures' names, the count and the population", "[\"count\", \"population\"]"),
            "ofNation", new Shape(1, 1, "one figure's name", "\"name\""),
            "sum", new Shape(2, Integer.MAX_VALUE, LIST, "[\"name\", \"name\"]"),
            "difference", new Shape(2, Integer.MAX_VALUE, LIST + ", the first of which is the larger",
                    "[\"name\", \"name\"]"),
            "rank", new Shape(1, 1, "one figure's name", "\"name\""));

    /** In the order in which messages list them. */
    private static final List<String> KEYS =
            List.of("share", "change", "percentChange", "rate", "ofNation", "sum", "difference", "rank");

    /** What does not go with a formula: it has no cells, and its unit and its blanks follow from its figures. */
    private static final List<String> NOT_WITH_FORMULA = List.of("unit", "precision", "optional", "parts", "column",
            "file", "where", "scale", "marks", "additive");

    private final Members members;
    private final Problems problems;

    private FormulaReader(Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    private record Shape(int least, int most, String words, String example) {}

    /**
     * As typed, the names not yet looked up.
     *
     * @param per         what a rate is for, above zero
     * @param least       the smallest count that has a rate
     * @param lowestFirst whether rank 1 is the lowest
     * @param all         whether every place is ranked
     */
    record Typed(String key, List<Json.Text> names, BigDecimal per, Optional<BigDecimal> least, boolean lowestFirst,
            boolean all) {

        Formula formula() {
            var figures = names.stream().map(Json.Text::value).toList();
            return switch (key) {
                case "share" -> new Formula.Share(figures.getFirst(), figures.getLast());
                case "change" -> new Formula.Change(figures.getFirst(), figures.getLast());
                case "percentChange" -> new Formula.PercentChange(figures.getFirst(), figures.getLast());
                case "rate" -> new Formula.Rate(figures.getFirst(), figures.getLast(), per, least);
                case "ofNation" -> new Formula.OfNation(figures.getFirst());
                case "sum" -> new Formula.Sum(figures);
                case "difference" -> new Formula.Difference(figures);
                case "rank" -> new Formula.Rank(figures.getFirst(), lowestFirst, all);
                default -> throw new IllegalStateException(key);
            };
        }
    }

    /** Empty where the figure has a column; with a problem reported where it is said in a wrong way. */
    static Optional<Typed> read(Members members, Problems problems) {
        return new FormulaReader(members, problems).read();
    }

    private Optional<Typed> read() {
        var given = KEYS.stream().filter(key -> members.value(key).isPresent()).toList();
        refuseOptionsOfOthers(given);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1) {
            problems.add(Problem.ofEdition("dictionary.formulas", members.where(given.get(1)),
                    "\"" + given.get(1) + "\" beside \"" + given.getFirst() + "\"", "one way to work the figure out",
                    "make two figures of it"));
        }
        refuseBeside(given.getFirst());
        var names = names(given.getFirst(), members.value(given.getFirst()).orElseThrow());
        var per = members.number("per").filter(number -> isAboveZero(number, "per"));
        if (given.getFirst().equals("rate") && members.value("per").isEmpty()) {
            problems.add(Problem.ofEdition("dictionary.per", members.where("rate"), "a rate without \"per\"",
                    "how many of the population it is for", "add \"per\": 10000 or the like"));
        }
        var least = members.number("least").filter(number -> isAboveZero(number, "least"));
        return names.map(found -> new Typed(given.getFirst(), found, per.orElse(BigDecimal.ONE), least,
                chosen("first", "highest", "lowest"), chosen("among", "states", "all")));
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

    private Optional<List<Json.Text>> names(String key, Json value) {
        var shape = SHAPES.get(key);
        var items = value instanceof Json.Array(_, var given) ? given : List.of(value);
        boolean isList = value instanceof Json.Array == shape.most > 1;
        if (isList && items.size() >= shape.least && items.size() <= shape.most
                && items.stream().allMatch(Json.Text.class::isInstance)) {
            return Optional.of(items.stream().map(Json.Text.class::cast).toList());
        }
        problems.add(Problem.ofEdition("dictionary." + key, value.where().field(key), value.described(), shape.words,
                "write " + shape.example));
        return Optional.empty();
    }

    private void refuseBeside(String formula) {
        for (var key : NOT_WITH_FORMULA) {
            if (members.value(key).isPresent()) {
                problems.add(Problem.ofEdition("dictionary.formula-key", members.where(key),
                        "\"" + key + "\" beside \"" + formula + "\"",
                        "a " + formula + " without it: it is worked out from other figures",
                        "remove \"" + key + "\""));
            }
        }
    }

    private void refuseOptionsOfOthers(List<String> formulas) {
        refuseWithout("rate", List.of("per", "least"), formulas);
        refuseWithout("rank", List.of("first", "among"), formulas);
    }

    private void refuseWithout(String formula, List<String> options, List<String> given) {
        for (var option : options) {
            if (members.value(option).isPresent() && !given.contains(formula)) {
                problems.add(Problem.ofEdition("dictionary.formula-key", members.where(option),
                        "\"" + option + "\" without \"" + formula + "\"", "\"" + option + "\" of a " + formula,
                        "remove \"" + option + "\""));
            }
        }
    }
}
