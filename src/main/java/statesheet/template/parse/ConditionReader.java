package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.template.plan.Condition;
import statesheet.template.plan.Report;
import statesheet.template.plan.TypedText;

/** Reads {@code {if x}} and {@code {unless x}}. */
record ConditionReader(Vocabulary vocabulary, Report report) {

    /** Where a condition may be. */
    static final String PLACES = "{if …} and {unless …} at the end of a paragraph, a list item or a heading,"
            + " or after a block's name";

    private static final Pattern CONDITION =
            Pattern.compile("\\{\\s*(?<word>if|unless)\\s+(?<name>[\\p{L}\\p{N}_]+)\\s*}");

    private static final Pattern BEGINS_LIKE_ONE = Pattern.compile("\\{\\s*(?:if|unless)\\b");

    /** Whether a placeholder is meant to be one. */
    static boolean isCondition(String placeholder) {
        return BEGINS_LIKE_ONE.matcher(placeholder).lookingAt();
    }

    /** Empty, with a problem reported, where it names no figure. */
    Optional<Condition> read(TypedText placeholder) {
        var condition = CONDITION.matcher(placeholder.text());
        if (!condition.matches()) {
            report.problem("text.condition", placeholder.position(0), PlaceholderParser.shortened(placeholder.text())
                    + ", which cannot be read as a condition", "{if name} or {unless name}, with the name of a figure",
                    "correct it; several conditions are written one behind the other");
            return Optional.empty();
        }
        return vocabulary.figure(condition.group("name"), placeholder.position(0), report)
                .map(reference -> new Condition(reference, condition.group("word").equals("if")));
    }

    /** The conditions in a text that holds nothing else; empty, without a problem, where it does. */
    Optional<List<Condition>> all(TypedText text) {
        var conditions = new ArrayList<Condition>();
        var left = text;
        while (!left.text().isEmpty()) {
            int end = left.text().startsWith("{") ? Braces.end(left.text(), 0) : -1;
            if (end < 0 || !isCondition(left.text())) {
                return Optional.empty();
            }
            read(left.part(0, end)).ifPresent(conditions::add);
            left = left.part(end, left.text().length()).stripped();
        }
        return Optional.of(conditions);
    }
}
