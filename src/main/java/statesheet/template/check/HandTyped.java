package statesheet.template.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.template.plan.Report;
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

    /** A word with a digit, without the marks around it. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}+(]*\\p{Nd}(?:[^\\s\u00A0]*[\\p{L}\\p{N}%])?");

    /** Longest context on either side, in characters. */
    private static final int AROUND = 40;

    /** All of a text's, in order of its lines; {@code report} knows the lines. */
    public static List<HandTyped> in(SheetPlan plan, Report report) {
        return plan.texts().stream().flatMap(text -> text.fragments().stream())
                .flatMap(fragment -> fragment.segment().all().flatMap(part -> words(part, fragment.position())))
                .flatMap(words -> inWords(words, report))
                .sorted(Comparator.comparingInt(HandTyped::line)).toList();
    }

    private static Stream<TypedText> words(Segment segment, int position) {
        return switch (segment) {
            case Segment.Literal(var words) -> Stream.of(words);
            case Segment.Address(var shown) -> Stream.of(TypedText.at(position, shown));
            case Segment.Plural _, Segment.Select _, Segment.Digits _, Segment.Named _, Segment.Unreadable _ ->
                    Stream.empty();
        };
    }

    private static Stream<HandTyped> inWords(TypedText words, Report report) {
        var text = words.text();
        return NUMBER.matcher(text).results().map(match -> new HandTyped(report.line(words.position(match.start())),
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
