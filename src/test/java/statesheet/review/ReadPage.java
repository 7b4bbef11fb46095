package statesheet.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A review page, read back as XML. */
record ReadPage(String html, Document document) {

    static ReadPage of(About about, List<ReviewedPlace> entries, Function<ReviewedPlace, List<byte[]>> pictures)
            throws IOException {
        var out = new StringWriter();
        ReviewPage.write(out, about, entries, 1, pictures);
        try {
            return new ReadPage(out.toString(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(out.toString()))));
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new AssertionError("the page is not well-formed", malformed);
        }
    }

    /** Every element of this name, in order. */
    Stream<Element> all(String name) {
        return all(document.getDocumentElement(), name);
    }

    static Stream<Element> all(Element inside, String name) {
        var found = inside.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    Element withId(String id) {
        return all("*").filter(element -> element.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** The body rows of the tables inside, a bar between the cells. */
    static List<String> rows(Element inside) {
        var rows = new ArrayList<String>();
        all(inside, "tbody").flatMap(body -> all(body, "tr")).forEach(row ->
                rows.add(String.join(" | ", all(row, "*").filter(cell -> cell.getTagName().matches("t[hd]"))
                        .map(ReadPage::words).toList())));
        return rows;
    }
}
