package statesheet.brand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Members;
import statesheet.vector.Color;

/** Single values of {@code brand.json}: each is read, or a problem is reported and it is empty. */
final class Values {

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** A number from {@code least} to {@code most}. */
    Optional<Double> number(Members members, String key, double least, double most, String unit) {
        var given = members.number(key);
        var number = given.map(BigDecimal::doubleValue).filter(value -> least <= value && value <= most);
        if (given.isPresent() && number.isEmpty()) {
            var range = "a number from " + plain(least) + " to " + plain(most) + ", in " + unit;
            problems.add(Problem.ofEdition("json.range", members.where(key), given.get().toPlainString(), range,
                    "write " + range + ", for \"" + key + "\""));
        }
        return number;
    }

    Optional<Color> color(Members members, String key) {
        return members.text(key).flatMap(text -> {
            var color = Color.parse(text);
            if (color.isEmpty()) {
                problems.add(Problem.ofEdition("brand.color", members.where(key), "\"" + text + "\"",
                        "a color as # and six digits from 0 to F", "write it like \"#12305A\""));
            }
            return color;
        });
    }

    /** The color, face or style that the member names. */
    <K extends BrandKey> Optional<K> key(Members members, String key, List<K> known) {
        return oneOf(members, key, known.stream().collect(Collectors.toMap(BrandKey::key, Function.identity())));
    }

    /** What {@code known} has under the member's text. */
    <T> Optional<T> oneOf(Members members, String key, Map<String, T> known) {
        return members.text(key).flatMap(text -> {
            var names = new TreeMap<>(known).keySet();
            if (!known.containsKey(text)) {
                problems.add(Problem.ofEdition("json.choice", members.where(key), "\"" + text + "\"",
                        "one of " + String.join(", ", names), Nearest.hint(text, names, "choose one of them")));
            }
            return Optional.ofNullable(known.get(text));
        });
    }

    /** A number as people write it: 12, 10.7; two decimals at most. */
    static String plain(double value) {
        return new BigDecimal(String.valueOf(Math.round(value * 100) / 100.0)).stripTrailingZeros().toPlainString();
    }
}
