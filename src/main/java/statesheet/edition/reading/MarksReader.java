package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Marks;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads {@code marks}: what a publisher writes instead of a number, with the words to print for it. */
final class MarksReader {

    private static final String KEY = "marks";

    /** Before "people" they make no sense. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)(?:(?:no|not)(?! more than)|none|suppressed|hidden"
            + "|withheld|redacted|confidential|n/?a)(?!\\p{L})|[^\\p{L}\\p{N}]*$");

    private static final String NUMBER = "(\\d[\\d,]*)(?!\\d|\\.\\d)";
    private static final Pattern BELOW =
            Pattern.compile("(?i)(?:(?:fewer|less|lower) than|under|below|<)\\s*" + NUMBER);
    private static final Pattern UP_TO =
            Pattern.compile("(?i)(?:up to|at most|(?:no|not) more than|≤|<=|\\d\\s?(?:–|-|to))\\s*" + NUMBER);

    private MarksReader() {}

    static Marks read(Members members, Problems problems) {
        var marks = new LinkedHashMap<String, Value>();
        members.dict(KEY).ifPresent(given -> given.members().forEach((mark, value) ->
                mark(mark, value, problems).ifPresent(read -> marks.put(mark, read))));
        return new Marks(marks);
    }

    private static Optional<Value> mark(String mark, Json value, Problems problems) {
        if (value instanceof Json.Text(var where, var words)) {
            return PlainText.isFilled(words, where.field(KEY), problems)
                    ? Optional.of(new Value.Marked(words)) : Optional.empty();
        }
        return Members.ifObject(value, problems).map(members -> {
            var words = PlainText.required(members, "words", problems);
            var hidden = members.value("between").flatMap(range -> hidden(words, range, problems));
            members.refuseOthers();
            return hidden.orElseGet(() -> new Value.Marked(words));
        });
    }

    private static Optional<Value> hidden(String words, Json range, Problems problems) {
        if (range instanceof Json.Array(_, var items) && items.size() == 2
                && items.getFirst() instanceof Json.Number(_, BigDecimal least)
                && items.getLast() instanceof Json.Number(_, BigDecimal most) && least.compareTo(most) < 0) {
            boolean isFalse = limits(BELOW, words).anyMatch(limit -> limit.compareTo(most) <= 0)
                    || limits(UP_TO, words).anyMatch(limit -> limit.compareTo(most) < 0);
            if (!isFalse && !NO_NUMBER.matcher(words).lookingAt()) {
                return Optional.of(new Value.Hidden(words, least, most));
            }
            problems.add(Problem.ofEdition("edition.hidden-words", range.where().field("words"), Quoted.of(words)
                    + " for a count that may be " + Numerals.separated(most), isFalse ? "words that are true of every"
                    + " number in \"between\"" : "words that go before a noun, as a number does",
                    "write \"fewer than " + Numerals.separated(most.add(BigDecimal.ONE)) + "\""
                            + (isFalse ? ", or correct \"between\"" : "")));
            return Optional.empty();
        }
        problems.add(Problem.ofEdition("edition.between", range.where().field("between"), range.described(),
                "the least and the most that the number may be", "write two numbers, like [0, 9]"));
        return Optional.empty();
    }

    private static Stream<BigDecimal> limits(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(found -> new BigDecimal(found.group(1).replace(",", "")));
    }
}
