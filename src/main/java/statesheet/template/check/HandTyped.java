package statesheet.template.check;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/**
 * A number in the text itself: a year, an age, a telephone number. No cell answers for it.
 *
 * @param where   it was typed
 * @param number  the word with the digits
 * @param context the words around it, on both sides as far as they are typed in one run
 */
public record HandTyped(Where where, String number, String context) {

    /** A word with a digit, without the marks around it. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}+(]*\\p{Nd}(?:[^\\s\u00A0]*[\\p{L}\\p{N}%])?");

    /** Longest context on either side, in characters. */
    private static final int AROUND = 40;

    /** The line of {@code sheet.md} or of {@code brand.json}; 0 for a name of edition.json. */
    public int line() {
        return where.line().orElse(0);
    }

    /** The number, for those who ask about all that were typed. */
    public Problem note() {
        return Problem.note("text.hand-typed", where, number + ", typed by hand, in " + Quoted.whole(context),
                "a number that is right on every sheet", "nothing to do if it is right");
    }

    /** All of a text's; {@code position} is where it begins. */
    public static Stream<HandTyped> in(Segment segment, int position, IntFunction<Where> places) {
        return switch (segment) {
            case Segment.Literal(var words) -> inWords(words, places);
            case Segment.Address(var shown) -> inWords(TypedText.at(position, shown), places);
            case Segment.ByFigure _, Segment.Ranking _, Segment.RankedCount _, Segment.Select _, Segment.Digits _,
                    Segment.Named _, Segment.Period _, Segment.Unreadable _ ->
                    segment.branches().flatMap(List::stream).flatMap(part -> in(part, position, places));
        };
    }

    /** Those in the names of edition.json that are printed. */
    public static Stream<HandTyped> inNames(Edition edition) {
        return PrintedName.of(edition).flatMap(name ->
                inWords(TypedText.at(0, name.words()), _ -> name.where()));
    }

    private static Stream<HandTyped> inWords(TypedText words, IntFunction<Where> places) {
        var text = words.text();
        return NUMBER.matcher(text).results().map(match -> new HandTyped(places.apply(words.position(match.start())),
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
