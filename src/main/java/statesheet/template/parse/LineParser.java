package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/** Reads a line without markup: plain words and placeholders. */
public final class LineParser {

    private LineParser() {}

    public static List<Segment> parse(String text, Vocabulary vocabulary, Report report) {
        var placeholders = new PlaceholderParser(vocabulary, report);
        var segments = new ArrayList<Segment>();
        var typed = TypedText.from(0, text);
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
            int end = Braces.end(text, brace);
            if (end < 0) {
                break;
            }
            segments.add(words(typed.part(from, brace), report));
            segments.add(placeholders.compile(typed.part(brace, end), PlaceholderParser.Context.behind("")));
            from = end;
        }
        segments.add(words(typed.part(from, text.length()), report));
        return segments;
    }

    private static Segment words(TypedText words, Report report) {
        if (words.text().contains("{") || words.text().contains("}")) {
            report.problem("text.brace", 0, "a brace without its partner", "placeholders, {name}",
                    "close or remove the brace");
        }
        return new Segment.Literal(words);
    }
}
