package statesheet.template;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads texts of {@code sheet.md} and checks each as it is read. */
final class Passages {

    private final SheetText sheet;
    private final Reading reading;
    private final MessageParser messages;
    private final TypedNumbers typedNumbers;
    private final ProseWarnings proseWarnings;

    Passages(SheetText sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.messages = new MessageParser(reading);
        this.typedNumbers = new TypedNumbers(reading);
        this.proseWarnings = new ProseWarnings(reading, typedNumbers);
    }

    /** The lead, a paragraph or a list item: there, bold and the place's figures belong together. */
    Passage prose(Node block) {
        var passage = words(block, Spot.START);
        proseWarnings.check(passage);
        return passage;
    }

    /** Any other text; {@code origin} is where the text began that CommonMark was given. */
    Passage words(Node block, Spot origin) {
        var passage = InlineReader.read(block, origin, sheet, messages, reading);
        typedNumbers.check(passage);
        return passage;
    }

    /** A line that is inline text whatever it begins with, as a fenced block holds it. */
    Passage line(Sourced line) {
        var start = line.spot(0);
        var block = Markdown.parse(Shield.line(line.text())).getFirstChild();
        if (block instanceof Paragraph && block.getNext() == null) {
            return words(block, start);
        }
        reading.problem("block.text", start, "\"" + line.text() + "\", which is not a line of text",
                "words, links, *emphasis*, **strong** and placeholders", "write it as plain words");
        return Passage.EMPTY;
    }
}
