package statesheet.brand;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/**
 * Whether an SVG file is a drawing and nothing else: no script, no letters that need a font, nothing from outside.
 *
 * <p>Runs before any other code sees the file. Elements are let in by name, so that none is left out of the picture
 * without a word; those of other namespaces, a drawing program's own notes, draw nothing and are passed over. Lives as
 * long as one check.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final String NOTHING_OUTSIDE = "a logo that needs only its own file";
    private static final String ONLY_DRAWING = "a drawing and nothing else";
    static final String PLAIN_COLORS = "shapes in plain, opaque colors";
    static final String FLATTEN = "flatten it to plain shapes and colors in your drawing program";

    private static final Set<String> DRAWN = Set.of("svg", "g", "defs", "symbol", "use", "view", "title", "desc",
            "metadata", "style", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "clipPath",
            "marker", "linearGradient", "radialGradient", "stop");

    /** An address in an attribute or a style rule that leads out of the file. */
    private static final Pattern OUTSIDE = Pattern.compile("url\\(\\s*['\"]?(?!\\s*['\"]?#)|@import",
            Pattern.CASE_INSENSITIVE);

    /** The id of an element of the file, as an attribute or a style rule names it. */
    private static final Pattern INSIDE = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");

    /** Style rules that mix a shape with what lies below it or blur it; jsvg would leave them out without a word. */
    private static final Pattern EFFECT = Pattern.compile(
            "(mix-blend-mode|backdrop-filter|(?<![-\\w])filter)\\s*:\\s*(?!normal|none)");

    private final SourceFile file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Where> wanted = new LinkedHashMap<>();
    /** What was reported: a hundred words of text are one problem. */
    private final Set<String> reported = new HashSet<>();

    private SvgCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static boolean passes(byte[] bytes, SourceFile file, Problems problems) {
        var check = new SvgCheck(file, problems);
        try {
            check.walk(reader(bytes));
            check.refuseMissingIds();
        } catch (XMLStreamException malformed) {
            check.refuse(at(file, malformed.getLocation()), "text that is not XML, as SVG has to be", "an SVG file",
                    "save the logo again as SVG");
        }
        return check.reported.isEmpty();
    }

    /** A reader that follows no address and knows only XML's own five entities. */
    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        boolean inStyle = false;
        boolean atRoot = true;
        while (xml.hasNext()) {
            int event = xml.next();
            var where = at(file, xml.getLocation());
            if (event == XMLStreamConstants.DTD) {
                refuse(where, "a DOCTYPE", "an SVG without one", "delete <!DOCTYPE …> at the top of the file");
                return;
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    && xml.getPITarget().equals("xml-stylesheet")) {
                refuse(where, "a style sheet in another file", NOTHING_OUTSIDE,
                        "save the logo again with its styles inside");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inStyle = xml.getLocalName().equals("style");
                checkElement(xml, where);
                if (atRoot) {
                    checkSize(xml, where);
                }
                atRoot = false;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inStyle = false;
            } else if (inStyle && xml.hasText()) {
                checkStyle(xml.getText(), "the style rules", where);
            }
        }
    }

    private void checkElement(XMLStreamReader xml, Where where) {
        var name = xml.getLocalName();
        if (xml.getNamespaceURI() == null) {
            refuse(where, "<" + name + "> without the name of SVG, xmlns=\"" + SVG + "\"", "an SVG file",
                    "save the logo again as SVG");
        } else if (xml.getNamespaceURI().equals(SVG)) {
            if (!DRAWN.contains(name)) {
                refuseElement(name, where);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                checkAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip(), where);
            }
        }
    }

    /** A size in percent is one of a window; a sheet has none to give. */
    private void checkSize(XMLStreamReader xml, Where where) {
        boolean sized = xml.getAttributeValue(null, "viewBox") != null
                || isLength(xml.getAttributeValue(null, "width")) && isLength(xml.getAttributeValue(null, "height"));
        if (!sized) {
            refuse(where, "an SVG without a size of its own", "a \"viewBox\", or \"width\" and \"height\"",
                    "save the logo again with its artboard fitted to it");
        }
    }

    private static boolean isLength(String attribute) {
        return attribute != null && !attribute.endsWith("%");
    }

    private void refuseElement(String name, Where where) {
        var shown = "<" + name + ">, ";
        switch (name) {
            case "text", "tspan", "textPath" -> refuse(where, "letters set as text", "letters as outlines",
                    "convert the text to outlines (paths) in your drawing program");
            case "script" -> refuse(where, shown + "a program", ONLY_DRAWING, "remove the script");
            case "image" -> refuse(where, shown + "a picture inside the logo", PLAIN_COLORS,
                    "trace the picture, or give the logo as PNG");
            case "filter", "mask", "pattern" -> refuse(where, shown + "an effect", PLAIN_COLORS,
                    FLATTEN);
            default -> refuse(where, shown + "which Statesheet does not draw", PLAIN_COLORS,
                    "save the logo again as plain SVG");
        }
    }

    private void checkAttribute(String name, String value, Where where) {
        if (name.equals("id")) {
            ids.add(value);
        } else if (name.equals("href") && value.startsWith("#")) {
            wanted.putIfAbsent(value.substring(1), where);
        } else if (name.equals("href")) {
            refuse(where, "a link to \"" + shortened(value) + "\"", NOTHING_OUTSIDE, "remove the link");
        } else if (name.startsWith("on")) {
            refuse(where, name + ", a script", ONLY_DRAWING, "remove the attribute");
        } else {
            checkStyle(name.equals("style") ? value : name + ":" + value, "\"" + name + "\"", where);
        }
    }

    private void checkStyle(String rules, String holder, Where where) {
        if (OUTSIDE.matcher(rules).find()) {
            refuse(where, "an address of another file in " + holder, NOTHING_OUTSIDE,
                    "save the logo again with everything inside");
        }
        if (EFFECT.matcher(rules).find()) {
            refuse(where, "an effect in " + holder, PLAIN_COLORS,
                    FLATTEN);
        }
        INSIDE.matcher(rules).results().forEach(id -> wanted.putIfAbsent(id.group(1), where));
    }

    private void refuseMissingIds() {
        wanted.forEach((id, where) -> {
            if (!ids.contains(id)) {
                refuse(where, "a part that uses #" + id + ", which the file does not have", "a logo that is whole",
                        "save the logo again as plain SVG");
            }
        });
    }

    private static String shortened(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }

    private void refuse(Where where, String found, String expected, String fix) {
        if (reported.add(found)) {
            problems.add(Problem.ofEdition("logo.svg", where, found, expected, fix));
        }
    }

    private static Where at(SourceFile file, Location location) {
        return file.where().line(location.getLineNumber());
    }
}
