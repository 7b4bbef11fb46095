package statesheet.template.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.template.plan.Position;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.TypedText;

/**
 * A number in the text itself: a year, an age, a telephone number. No cell answers for it.
 *
 * @param line    of {@code sheet.md}, from 1
 * @param number  the word with the digits
 * @param context the words around it, on both sides as far as they are typed in one run
 */
public record HandTyped(int line, String number, String context) {

    /** A word that holds a digit, without the marks around it. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}+(]*\\p{Nd}(?:[^\\s\u00A0]*[\\p{L}\\p{N}%])?");

    /** How many characters of the context stand on either side, at most. */
    private static final int AROUND = 40;

    /** All of a text's, in order of its lines. */
    public static List<HandTyped> in(SheetPlan plan) {
        return plan.texts().stream().flatMap(text -> text.fragments().stream())
                .flatMap(fragment -> in(fragment.segment(), fragment.position()))
                .sorted(Comparator.comparingInt(HandTyped::line)).toList();
    }

    private static Stream<HandTyped> in(Segment segment, Position position) {
        return switch (segment) {
            case Segment.Literal(var words) -> inWords(words);
            case Segment.Address(var shown) -> inWords(TypedText.at(position, shown));
            case Segment.Plural _, Segment.Select _, Segment.Digits _, Segment.Named _, Segment.Unreadable _ ->
                    segment.branches().flatMap(List::stream).flatMap(part -> in(part, position));
        };
    }

    private static Stream<HandTyped> inWords(TypedText words) {
        var text = words.text();
        return NUMBER.matcher(text).results().map(match -> new HandTyped(words.position(match.start()).line() + 1,
                match.group(), context(text, match.start(), match.end())));
    }

    /** Cut at spaces, an ellipsis for what is left out. */
    private static String context(String text, int start, int end) {
        int from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
        int to = end + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', end + AROUND);
        from = Math.min(from, start);
        to = Math.max(to, end);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip().replace('\u00A0', ' ')
                + (to < text.length() ? "…" : "");
    }
}
