package statesheet.template;

import java.util.ArrayList;
import java.util.List;
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
import statesheet.template.Passage.Manner;
import statesheet.template.Passage.Piece;
import statesheet.template.Passage.Strong;

/** Compiles the inline nodes of one block into a passage. Lives as long as that block. */
final class InlineReader {

    private static final Pattern STRAY = Pattern.compile("[{}]|\\*\\*");

    private final Reading reading;
    private final SheetText sheet;
    private final MessageParser messages;
    private final Spot origin;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Strong> strongs = new ArrayList<>();
    /** The words since the last placeholder: what may call the next figure a bound. */
    private final StringBuilder before = new StringBuilder();
    private int strayAsterisks;

    private InlineReader(Reading reading, SheetText sheet, MessageParser messages, Spot origin) {
        this.reading = reading;
        this.sheet = sheet;
        this.messages = messages;
        this.origin = origin;
    }

    /** The text of {@code block}; {@code origin} is where the text began that CommonMark was given. */
    static Passage read(Node block, Spot origin, SheetText sheet, MessageParser messages, Reading reading) {
        var reader = new InlineReader(reading, sheet, messages, origin);
        reader.walk(block, Manner.PLAIN);
        var start = block.getFirstChild() == null ? block : block.getFirstChild();
        return new Passage(SheetText.start(start, origin), reader.pieces, reader.strongs);
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
            case SoftLineBreak _ -> literal(Sourced.at(origin, " "), manner);
            case Emphasis emphasis -> walk(emphasis, manner.withEmphasis());
            case StrongEmphasis strong -> strong(strong, manner);
            case Link link -> link(link, manner);
            case HardLineBreak _ -> reading.problem("text.forced-break", lineEnd(node), "a forced line break",
                    "text that flows: lines are broken for each sheet",
                    "remove the two spaces or the backslash at the end of the line");
            case Code _ -> refuse(node, "code between backticks", "words, links, *emphasis* and **strong**",
                    "remove the backticks");
            case HtmlInline _ -> refuse(node, "HTML", "words, links, *emphasis* and **strong**",
                    "remove it; a plain < is written \\<");
            case Image _ -> refuse(node, "an image", "words; the logo stands in brand.json", "remove it");
            default -> throw new IllegalStateException("CommonMark without extensions has no " + node);
        }
    }

    private void refuse(Node node, String found, String expected, String fix) {
        reading.problem("text.markup", spot(node), found, expected, fix);
    }

    private void strong(StrongEmphasis strong, Manner manner) {
        int first = pieces.size();
        walk(strong, manner.withStrong());
        strongs.add(new Strong(spot(strong), pieces.subList(first, pieces.size())));
    }

    private void written(Markdown.Written written, Manner manner) {
        if (written.text().equals("{") || written.text().equals("}")) {
            refuse(written, sheet.typed(written, origin).text() + ", a brace that is not a placeholder's",
                    "braces around placeholders alone", "write a bracket, ( or [");
            return;
        }
        literal(Sourced.at(spot(written), written.text()), manner);
    }

    private void placeholder(Markdown.Placeholder placeholder, Manner manner) {
        var typed = sheet.typed(placeholder, origin);
        if (!pieces.isEmpty() && pieces.getLast().segment() instanceof Segment.Address && before.isEmpty()) {
            refuse(placeholder, "a placeholder in an address", "an address that is the same on every sheet",
                    "write the address out, or put a space before the placeholder");
        }
        pieces.add(new Piece(typed.spot(0), manner, messages.compile(typed, before)));
        before.setLength(0);
    }

    private void words(Sourced words, Manner manner) {
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

    private void literal(Sourced words, Manner manner) {
        if (words.text().isEmpty()) {
            return;
        }
        if (words.text().startsWith("*") && before.length() > 0 && before.charAt(before.length() - 1) == '*') {
            strayAsterisks(words.spot(0));
        }
        boolean inAddress = manner.link()
                .filter(link -> Addresses.isTelephone(link) || Addresses.looksLikeOne(words.text())).isPresent();
        pieces.add(new Piece(words.spot(0), manner,
                inAddress ? new Segment.Address(words.text()) : new Segment.Literal(words)));
        before.append(words.text());
    }

    private void bareAddress(Sourced address, Manner manner) {
        var typed = address.text();
        var target = Addresses.isWeb(typed) ? typed : "https://" + typed;
        if (manner.link().isEmpty()) {
            checkAddress(target, address.spot(0));
        }
        pieces.add(new Piece(address.spot(0), manner.link().isPresent() ? manner : manner.withLink(target),
                new Segment.Address(Addresses.printed(typed))));
        before.setLength(0);
    }

    private void link(Link link, Manner manner) {
        var address = link.getDestination();
        checkAddress(address, spot(link));
        if (link.getTitle() != null) {
            refuse(link, "a title in a link", "[words](address)", "remove \"" + link.getTitle() + "\"");
        }
        if (sheet.typed(link, origin).text().startsWith("<")) {
            var shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
            pieces.add(new Piece(spot(link), manner.withLink(address),
                    new Segment.Address(Addresses.printed(shown))));
            before.setLength(0);
        } else {
            walk(link, manner.withLink(address));
        }
    }

    private void checkAddress(String address, Spot spot) {
        if (address.contains("{") || address.contains("}")) {
            reading.problem("text.address-placeholder", spot, "a placeholder in an address",
                    "an address that is the same on every sheet",
                    "write the address out");
        } else if (!Addresses.canBeFollowed(address)) {
            reading.problem("text.address", spot,
                    "\"" + address + "\", an address that a reader of the PDF cannot follow",
                    "https://…, http://…, mailto:… or tel:+1…", "write the whole address");
        }
    }

    /** Braces and asterisks that are left as letters. Asterisks come in pairs; each pair is said once. */
    private void refuseStray(Sourced words) {
        var text = words.text();
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0 && !text.contains("**")) {
            return;
        }
        var stray = STRAY.matcher(text);
        while (stray.find()) {
            var spot = words.spot(stray.start());
            switch (stray.group()) {
                case "{" -> reading.problem("text.brace", spot, "a { without its }", "a placeholder, {name}",
                        "close it with }");
                case "}" -> reading.problem("text.brace", spot, "a } without its {", "a placeholder, {name}",
                        "remove it, or put a { before the name");
                default -> strayAsterisks(spot);
            }
        }
    }

    private void strayAsterisks(Spot spot) {
        if (strayAsterisks++ % 2 == 0) {
            reading.problem("text.bold", spot, "** that sets nothing in bold",
                    "**bold words**, with no space inside the asterisks and no letter right behind a placeholder's",
                    "move the asterisks to the ends of whole words");
        }
    }

    /** Where a line break was typed, which has no span of its own: behind what stands before it. */
    private Spot lineEnd(Node lineBreak) {
        for (var before = lineBreak.getPrevious(); before != null; before = before.getPrevious()) {
            if (!before.getSourceSpans().isEmpty()) {
                return SheetText.end(before, origin);
            }
        }
        return spot(lineBreak.getParent());
    }

    private Spot spot(Node node) {
        return SheetText.start(node, origin);
    }
}
