package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.template.parse.PlaceholderParser.Context;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/** Reads the text of one branch of a placeholder. Lives as long as that text. */
final class BranchReader {

    /** In a placeholder nothing is markup, so what would be markup elsewhere is refused rather than printed. */
    private static final Pattern MARKUP =
            Pattern.compile("[*`<\\[\\]\\\\]|(?<!\\w)_|_(?!\\w)|&#?\\w+;|https?://|\\bwww\\.");

    /** What a backslash makes a letter like others. */
    private static final String ESCAPED = "|#{}";

    private final PlaceholderParser placeholders;
    private final Report report;
    private final Amount amount;
    private final Context context;
    private final StringBuilder words;
    private final List<Segment> segments = new ArrayList<>();
    private TypedText literal = TypedText.at(0, "");

    /** What {@code #} prints, behind these words; empty where it prints nothing. */
    interface Amount {
        Optional<Segment> at(int position, CharSequence before);
    }

    private BranchReader(PlaceholderParser placeholders, Report report, Amount amount, Context context) {
        this.placeholders = placeholders;
        this.report = report;
        this.amount = amount;
        this.context = context;
        this.words = new StringBuilder(context.before());
    }

    /** @param context of the placeholder that the branch is of */
    static List<Segment> read(TypedText branch, Amount amount, Context context, PlaceholderParser placeholders,
            Report report) {
        var reader = new BranchReader(placeholders, report, amount, context);
        reader.read(branch);
        return List.copyOf(reader.segments);
    }

    private void read(TypedText branch) {
        var text = branch.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                literal = literal.and(branch.part(i + 1, i + 2));
                i++;
            } else if (c == '#') {
                amount(branch, i);
            } else if (c == '{') {
                int end = Braces.end(text, i);
                placeholder(branch.part(i, end < 0 ? text.length() : end));
                i = end < 0 ? text.length() : end - 1;
            } else {
                int plain = i;
                while (i + 1 < text.length() && "\\#{".indexOf(text.charAt(i + 1)) < 0) {
                    i++;
                }
                words(branch.part(plain, i + 1));
            }
        }
        endLiteral();
    }

    private void words(TypedText typed) {
        var markup = MARKUP.matcher(typed.text());
        if (markup.find()) {
            report.problem("text.markup", typed.position(markup.start()), "\"" + markup.group()
                    + "\" inside a placeholder",
                    "plain words inside a placeholder", "set the markup around the whole placeholder: **{…}**");
        }
        literal = literal.and(typed);
    }

    private void amount(TypedText branch, int at) {
        var before = words + literal.text();
        var printed = amount.at(branch.position(at), before);
        if (printed.isPresent()) {
            endLiteral();
            segments.add(printed.get());
            words.setLength(0);
        } else {
            report.problem("text.hash", branch.position(at), "# outside a plural", "# directly in a text of a plural",
                    "write the figure's name in braces, or \\# for the character itself");
        }
    }

    private void placeholder(TypedText placeholder) {
        endLiteral();
        segments.add(placeholders.compile(placeholder, context.within(words.toString())));
        words.setLength(0);
    }

    private void endLiteral() {
        if (!literal.text().isEmpty()) {
            segments.add(new Segment.Literal(literal));
            words.append(literal.text());
            literal = TypedText.at(0, "");
        }
    }
}
