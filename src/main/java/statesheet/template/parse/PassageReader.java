package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Passage.Fragment;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.TypedText;

/** Reads the texts of {@code sheet.md} and keeps all of them. Lives as long as one reading. */
final class PassageReader {

    private final Report report;
    private final InlineReader.Reading reading;
    private final List<Passage> all = new ArrayList<>();

    PassageReader(SheetText sheet, Vocabulary vocabulary, Report report) {
        this.report = report;
        this.reading = new InlineReader.Reading(sheet, new PlaceholderParser(vocabulary, report),
                new ConditionReader(vocabulary, report), report);
    }

    /** What reads conditions. */
    ConditionReader conditions() {
        return reading.conditions();
    }

    /** Every text that was read, in order. */
    List<Passage> all() {
        return all;
    }

    /** The lead, a paragraph or a list item. */
    Passage prose(Node block) {
        return read(block, 0, Kind.PROSE);
    }

    /** Any text; {@code origin} is where the text began that CommonMark was given. */
    Passage read(Node block, int origin, Kind kind) {
        return kept(InlineReader.read(block, origin, kind, reading, Optional.empty()));
    }

    /** A line that is inline text whatever it begins with, as a fenced block holds it. */
    Passage line(TypedText line) {
        return line(line, Kind.OTHER, Optional.empty());
    }

    /** The label of a large figure. */
    Passage label(TypedText line, Optional<Reference> figure) {
        return line(line, Kind.LABEL, figure);
    }

    private Passage line(TypedText line, Kind kind, Optional<Reference> figure) {
        var start = line.position(0);
        var block = Markdown.parse(Shield.line(line.text())).getFirstChild();
        if (block instanceof Paragraph && block.getNext() == null) {
            var passage = kept(InlineReader.read(block, start, kind, reading, figure));
            refuseConditions(passage);
            return passage;
        }
        report.problem("block.text", start, "\"" + line.text() + "\", which is not a line of text",
                "words, links, *emphasis*, **strong** and placeholders", "write it as plain words");
        return Passage.EMPTY;
    }

    /** Reports conditions behind a text that is on every sheet, or goes with others. */
    void refuseConditions(Passage passage) {
        if (!passage.needs().conditions().isEmpty()) {
            report.problem("text.condition-place", passage.position(), "a condition behind this text",
                    ConditionReader.PLACES,
                    "remove it, or write it after the block's name");
        }
    }

    /** A figure by itself. */
    Passage figure(Reference reference, int position) {
        var digits = PlaceholderParser.digits(position, reference, Optional.empty(), "");
        return kept(Passage.of(position, position, Kind.FIGURE, List.of(new Fragment(position, Manner.PLAIN, digits)),
                List.of()));
    }

    private Passage kept(Passage passage) {
        all.add(passage);
        return passage;
    }
}
