package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Mark;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads {@code marks}: what a publisher writes instead of a number, with the words to print for it. */
final class MarksReader {

    private static final String KEY = "marks";

    private MarksReader() {}

    static Map<String, Mark> read(Members members, Problems problems) {
        var marks = new LinkedHashMap<String, Mark>();
        members.dict(KEY).ifPresent(given -> given.members().forEach((mark, value) ->
                mark(mark, value, problems).ifPresent(read -> marks.put(mark, read))));
        return marks;
    }

    private static Optional<Mark> mark(String mark, Json value, Problems problems) {
        if (value instanceof Json.Text(var where, var words)) {
            return PlainText.isFilled(words, where.field(KEY), problems)
                    ? Optional.of(new Mark(words, Optional.empty())) : Optional.empty();
        }
        return Members.ifObject(value, problems).map(members -> {
            var words = PlainText.required(members, "words", problems);
            var between = members.value("between").flatMap(range -> bounds(range, problems));
            members.refuseOthers();
            return new Mark(words, between);
        });
    }

    private static Optional<Mark.Bounds> bounds(Json range, Problems problems) {
        if (range instanceof Json.Array(_, var items) && items.size() == 2
                && items.getFirst() instanceof Json.Number(_, BigDecimal least)
                && items.getLast() instanceof Json.Number(_, BigDecimal most) && least.compareTo(most) <= 0) {
            return Optional.of(new Mark.Bounds(least, most));
        }
        problems.add(Problem.ofEdition("edition.between", range.where().field("between"), range.described(),
                "the least and the most that the number may be", "write two numbers, like [0, 9]"));
        return Optional.empty();
    }
}
