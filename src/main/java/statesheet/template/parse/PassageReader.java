package statesheet.template.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Passage.Fragment;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/** Reads the texts of {@code sheet.md} and keeps all of them. Lives as long as one reading. */
final class PassageReader {

    private final SheetText sheet;
    private final Report report;
    private final MessageParser messages;
    private final List<Passage> all = new ArrayList<>();

    PassageReader(SheetText sheet, Vocabulary vocabulary, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.messages = new MessageParser(vocabulary, report);
    }

    /** Every text that was read, in order. */
    List<Passage> all() {
        return all;
    }

    /** The lead, a paragraph or a list item. */
    Passage prose(Node block) {
        return read(block, 0, true);
    }

    /** Any text; {@code origin} is where the text began that CommonMark was given. */
    Passage read(Node block, int origin, boolean prose) {
        return kept(InlineReader.read(block, origin, prose, sheet, messages, report));
    }

    /** A line that is inline text whatever it begins with, as a fenced block holds it. */
    Passage line(TypedText line) {
        var start = line.position(0);
        var block = Markdown.parse(Shield.line(line.text())).getFirstChild();
        if (block instanceof Paragraph && block.getNext() == null) {
            return read(block, start, false);
        }
        report.problem("block.text", start, "\"" + line.text() + "\", which is not a line of text",
                "words, links, *emphasis*, **strong** and placeholders", "write it as plain words");
        return Passage.EMPTY;
    }

    /** A figure by itself. */
    Passage figure(Reference reference, int position) {
        var digits = new Segment.Digits(position, reference, BigDecimal.ZERO, Optional.empty(), BoundWords.NONE,
                Optional.empty());
        return kept(Passage.of(position, false, List.of(new Fragment(position, Manner.PLAIN, digits)), List.of()));
    }

    private Passage kept(Passage passage) {
        all.add(passage);
        return passage;
    }
}
