package statesheet.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What makes a text of a workbook other than its characters in a row: to read 91 with a raised 1 as 911 is wrong. */
enum TextMark {

    RAISED("a text of which a part is raised or lowered, as a footnote mark is",
            "type the cell again without the mark; a note belongs in the text"),
    STRUCK_OUT("a text of which a part is struck out", "type the cell again without that part"),
    PRONUNCIATION("a text with its pronunciation above it", "type the cell again");

    private final String found;
    private final String fix;

    TextMark(String found, String fix) {
        this.found = found;
        this.fix = fix;
    }

    /** The mark that the element which begins here sets on the text around it (ECMA-376, part 1, 18.4). */
    static Optional<TextMark> of(XMLStreamReader xml) {
        var value = Optional.ofNullable(xml.getAttributeValue(null, "val")).orElse("");
        return switch (xml.getLocalName()) {
            case "vertAlign" -> value.equals("baseline") ? Optional.empty() : Optional.of(RAISED);
            case "strike" -> value.equals("0") || value.equals("false") ? Optional.empty() : Optional.of(STRUCK_OUT);
            case "rPh" -> Optional.of(PRONUNCIATION);
            default -> Optional.empty();
        };
    }

    String found() {
        return found;
    }

    String fix() {
        return fix;
    }
}
