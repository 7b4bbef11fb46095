package statesheet.table;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;

/** One XML file inside a workbook, walked from element to element. A document type is not followed. */
final class XmlPart {

    private final XMLStreamReader xml;
    private final Where file;

    XmlPart(byte[] part, Where file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        this.file = file;
    }

    /** Moves to where the next element begins; false at the end of the file. */
    boolean next() throws XMLStreamException {
        return nextIn("");
    }

    /** Moves to where the next element begins; false where the element {@code parent} ends. */
    boolean nextIn(String parent) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                return true;
            }
            if (xml.isEndElement() && xml.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the end of the element that begins here. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            xml.next();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    /** Of the element that begins here, without the prefix of its namespace. */
    String name() {
        return xml.getLocalName();
    }

    /** The element's text. It must have no elements in it. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** The empty text where there is no such attribute. */
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The attribute as a whole number from 0 to {@code most}. */
    int number(String name, int most) throws ProblemException {
        return number(attribute(name), most, file);
    }

    static int number(String text, int most, Where file) throws ProblemException {
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= most) {
            return Integer.parseInt(text);
        }
        throw Workbook.damaged(file, "\"" + text + "\" where a number should be");
    }
}
