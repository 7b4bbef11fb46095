package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import statesheet.template.plan.Condition;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Passage.Fragment;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/** Compiles the inline nodes of one block into a passage. Lives as long as that block. */
final class InlineReader {

    private static final Pattern STRAY = Pattern.compile("[{}]|\\*\\*");

    private final SheetText sheet;
    private final Report report;
    private final Reading reading;
    private final int origin;
    private final Optional<Reference> label;

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    /** Where the first condition is, as long as nothing was found behind it. */
    private OptionalInt condition = OptionalInt.empty();
    /** The words since the last placeholder: what may call the next figure a bound. */
    private final StringBuilder before = new StringBuilder();
    private int strayAsterisks;

    /** What the texts of one file are read with. */
    record Reading(SheetText sheet, PlaceholderParser placeholders, ConditionReader conditions, Report report) {}

    private InlineReader(Reading reading, int origin, Optional<Reference> label) {
        this.reading = reading;
        this.sheet = reading.sheet;
        this.report = reading.report;
        this.origin = origin;
        this.label = label;
    }

    /**
     * The text of {@code block}.
     *
     * @param origin where the text began that CommonMark was given
     * @param label  the large figure that it is the label of, if it is one
     */
    static Passage read(Node block, int origin, Kind kind, Reading reading, Optional<Reference> label) {
        var reader = new InlineReader(reading, origin, label);
        reader.walk(block, Manner.PLAIN);
        if (reader.condition.isPresent() && reader.fragments.isEmpty()) {
            reader.report.problem("text.condition-place", reader.condition.getAsInt(), "a condition without a text",
                    "a text before it", "write the text, or remove the condition");
        }
        var start = block.getFirstChild() == null ? block : block.getFirstChild();
        return Passage.of(SheetText.start(start, origin), SheetText.end(block, origin), kind, reader.fragments,
                reader.conditions);
    }

    private void walk(Node parent, Manner manner) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, manner);
        }
    }

    private void read(Node node, Manner manner) {
        switch (node) {
            case Text text -> words(sheet.typed(text, origin), manner);
            case Markdown.Written written -> written(written, manner);
            case Markdown.Placeholder placeholder -> placeholder(placeholder, manner);
            // The parser gives a line end no span, and no problem ever points at this space.
            case SoftLineBreak _ -> literal(TypedText.at(origin, " "), manner);
            case Emphasis emphasis -> walk(emphasis, manner.withEmphasis());
            case StrongEmphasis strong -> walk(strong, manner.withStrong());
            case Link link -> link(link, manner);
            case HardLineBreak _ -> report.problem("text.forced-break", lineEnd(node), "a forced line break",
                    "text that flows: lines are broken for each sheet",
                    "remove the two spaces or the backslash at the end of the line");
            case Code _ -> refuse(node, "code between backticks", "words, links, *emphasis* and **strong**",
                    "remove the backticks");
            case HtmlInline _ -> refuse(node, "HTML", "words, links, *emphasis* and **strong**",
                    "remove it; a plain < is written \\<");
            case Image _ -> refuse(node, "an image", "words; the logo is named in brand.json", "remove it");
            default -> throw new IllegalStateException("CommonMark without extensions has no " + node);
        }
    }

    private void refuse(Node node, String found, String expected, String fix) {
        report.problem("text.markup", position(node), found, expected, fix);
    }

    private void written(Markdown.Written written, Manner manner) {
        var typed = sheet.typed(written, origin).text();
        if (typed.startsWith("&") && (written.text().equals("{") || written.text().equals("}"))) {
            refuse(written, typed + ", a brace that is not a placeholder's", "braces around placeholders only",
                    "write \\{ or \\} for the brace itself");
            return;
        }
        literal(TypedText.at(position(written), written.text()), manner);
    }

    private void condition(TypedText typed) {
        condition = condition.isPresent() ? condition : OptionalInt.of(typed.position(0));
        reading.conditions.read(typed).ifPresent(conditions::add);
    }

    private void add(Fragment fragment) {
        condition.ifPresent(position -> report.problem("text.condition-place", position,
                "a condition with text behind it",
                "{if …} and {unless …} at the end of a paragraph, a list item or a heading", "move it to the end"));
        condition = OptionalInt.empty();
        fragments.add(fragment);
    }

    private void placeholder(Markdown.Placeholder placeholder, Manner manner) {
        var typed = sheet.typed(placeholder, origin);
        if (ConditionReader.isCondition(typed.text())) {
            condition(typed);
            return;
        }
        if (!fragments.isEmpty() && fragments.getLast().segment() instanceof Segment.Address && before.isEmpty()) {
            refuse(placeholder, "a placeholder in an address", "an address that is the same on every sheet",
                    "write the address out, or put a space before the placeholder");
        }
        add(new Fragment(typed.position(0), manner,
                reading.placeholders.compile(typed, new PlaceholderParser.Context(before.toString(), label, 0))));
        before.setLength(0);
    }

    private void words(TypedText words, Manner manner) {
        refuseStray(words);
        if (!Addresses.mayHoldBare(words.text())) {
            literal(words, manner);
            return;
        }
        var bare = Addresses.BARE.matcher(words.text());
        int from = 0;
        while (bare.find()) {
            literal(words.part(from, bare.start()), manner);
            bareAddress(words.part(bare.start(), bare.end()), manner);
            from = bare.end();
        }
        literal(words.part(from, words.text().length()), manner);
    }

    private void literal(TypedText words, Manner manner) {
        if (words.text().isEmpty() || words.text().isBlank() && condition.isPresent()) {
            return;
        }
        if (words.text().startsWith("*") && before.length() > 0 && before.charAt(before.length() - 1) == '*') {
            strayAsterisks(words.position(0));
        }
        boolean inAddress = manner.link()
                .filter(_ -> manner.isTelephoneLink() || Addresses.looksLikeOne(words.text())).isPresent();
        add(new Fragment(words.position(0), manner,
                inAddress ? new Segment.Address(words.text()) : new Segment.Literal(words)));
        before.append(words.text());
    }

    private void bareAddress(TypedText address, Manner manner) {
        var typed = address.text();
        var target = Addresses.isWeb(typed) ? typed : "https://" + typed;
        if (manner.link().isEmpty()) {
            checkAddress(target, address.position(0));
        }
        add(new Fragment(address.position(0), manner.link().isPresent() ? manner : manner.withLink(target),
                new Segment.Address(Addresses.printed(typed))));
        before.setLength(0);
    }

    private void link(Link link, Manner manner) {
        var address = link.getDestination();
        checkAddress(address, position(link));
        if (link.getTitle() != null) {
            refuse(link, "a title in a link", "[words](address)", "remove \"" + link.getTitle() + "\"");
        }
        if (sheet.typed(link, origin).text().startsWith("<")) {
            var shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
            add(new Fragment(position(link), manner.withLink(address),
                    new Segment.Address(Addresses.printed(shown))));
            before.setLength(0);
        } else {
            walk(link, manner.withLink(address));
        }
    }

    private void checkAddress(String address, int position) {
        if (address.contains("{") || address.contains("}")) {
            report.problem("text.address-placeholder", position, "a placeholder in an address",
                    "an address that is the same on every sheet",
                    "write the address out");
        } else if (!Addresses.canBeFollowed(address)) {
            report.problem("text.address", position,
                    "\"" + address + "\", an address that a reader of the PDF cannot follow",
                    "https://…, http://…, mailto:… or tel:+1…", "write the whole address");
        }
    }

    /** Braces and asterisks that CommonMark left as letters. Asterisks come in pairs; each pair is reported once. */
    private void refuseStray(TypedText words) {
        var text = words.text();
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0 && !text.contains("**")) {
            return;
        }
        var stray = STRAY.matcher(text);
        while (stray.find()) {
            var position = words.position(stray.start());
            switch (stray.group()) {
                case "{" -> report.problem("text.brace", position, "a { without its }", "a placeholder, {name}",
                        "close it with }");
                case "}" -> report.problem("text.brace", position, "a } without its {", "a placeholder, {name}",
                        "remove it, or put a { before the name");
                default -> strayAsterisks(position);
            }
        }
    }

    private void strayAsterisks(int position) {
        if (strayAsterisks++ % 2 == 0) {
            report.problem("text.bold", position, "** that sets nothing in bold",
                    "**bold words**, with no space inside the asterisks and no letter right after a placeholder's",
                    "move the asterisks to the ends of whole words");
        }
    }

    /** Where a line break was typed, which has no span of its own: after what is before it. */
    private int lineEnd(Node lineBreak) {
        for (var before = lineBreak.getPrevious(); before != null; before = before.getPrevious()) {
            if (!before.getSourceSpans().isEmpty()) {
                return SheetText.end(before, origin);
            }
        }
        return position(lineBreak.getParent());
    }

    private int position(Node node) {
        return SheetText.start(node, origin);
    }
}
