package statesheet.table;

import javax.xml.stream.XMLStreamException;

/**
 * A cell's text as a person typed it.
 *
 * @param oddPart what a part of it is that makes it other than its characters in a row, like {@code struck out}; else
 *     empty. To read 91 with a raised 1 as 911 is wrong.
 */
record RichText(String text, String oddPart) {

    static final RichText BLANK = plain("");
    static final String RAISED = "raised or lowered, as a footnote mark is";
    static final String STRUCK_OUT = "struck out";

    static RichText plain(String text) {
        return new RichText(text, "");
    }

    /** The element that begins here (ECMA-376, part 1, 18.4). The pronunciation above a text is not part of it. */
    static RichText read(XmlPart xml) throws XMLStreamException {
        var text = new StringBuilder();
        var oddPart = "";
        var parent = xml.name();
        while (xml.nextIn(parent)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "vertAlign" -> oddPart = xml.attribute("val").equals("baseline") ? oddPart : RAISED;
                case "strike" -> oddPart = xml.attribute("val").matches("0|false") ? oddPart : STRUCK_OUT;
                case "rPh" -> xml.skip();
                default -> { }
            }
        }
        return new RichText(text.toString(), oddPart);
    }
}
