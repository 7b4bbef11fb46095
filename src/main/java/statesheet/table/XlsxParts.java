package statesheet.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;

/**
 * The files inside an {@code .xlsx} workbook, by their names in lower case (ECMA-376, part 2).
 *
 * <p>All of them are unpacked before any is read. The JDK compares each with its checksum; a single bad byte could be
 * another number.
 */
record XlsxParts(Map<String, byte[]> parts, Where file) {

    /** A workbook with only figures has some hundred kilobytes; guards against a file made to fill the memory. */
    private static final int MOST_BYTES = 100_000_000;

    static XlsxParts of(byte[] bytes, Where file) throws IOException, ProblemException {
        var parts = new HashMap<String, byte[]>();
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(MOST_BYTES + 1);
                size += part.length;
                if (size > MOST_BYTES) {
                    throw Workbook.unreadable("workbook.size", file, "a workbook that is more than "
                            + MOST_BYTES / 1_000_000 + " MB when unpacked", "copy the figures into a new workbook");
                }
                if (parts.put(entry.getName().toLowerCase(Locale.ROOT), part) != null) {
                    throw Workbook.damaged(file, "it has two parts named " + entry.getName());
                }
            }
        }
        refuseOtherKinds(parts, file);
        return new XlsxParts(parts, file);
    }

    private static void refuseOtherKinds(Map<String, byte[]> parts, Where file) throws ProblemException {
        if (parts.containsKey("mimetype") && !parts.containsKey("[content_types].xml")) {
            throw Workbook.otherKind(file, "an OpenDocument spreadsheet (.ods)");
        }
        if (parts.containsKey("xl/workbook.bin")) {
            throw Workbook.otherKind(file, "a binary workbook (.xlsb)");
        }
        if (parts.containsKey("index/document.iwa")) {
            throw Workbook.otherKind(file, "a spreadsheet of Apple Numbers");
        }
    }

    /** What all worksheets share, by the last word of the relationship's type; without elements if there is none. */
    XmlPart shared(String workbook, String type) throws XMLStreamException, ProblemException {
        var name = related(workbook, "Type", ".*/" + type);
        return name.isPresent() ? xml(name.get()) : new XmlPart("<none/>".getBytes(StandardCharsets.UTF_8), file);
    }

    XmlPart xml(String name) throws XMLStreamException, ProblemException {
        var part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            throw Workbook.damaged(file, name + " is missing");
        }
        return new XmlPart(part, file);
    }

    /**
     * The first part to which {@code from} has a relationship with such an attribute.
     *
     * @param from {@code xl/workbook.xml}, or the empty text for the file as a whole
     */
    Optional<String> related(String from, String attribute, String pattern)
            throws XMLStreamException, ProblemException {
        int name = from.lastIndexOf('/') + 1;
        var folder = from.substring(0, name);
        var xml = xml(folder + "_rels/" + from.substring(name) + ".rels");
        while (xml.next()) {
            if (xml.attribute(attribute).matches(pattern)) {
                return Optional.of(URI.create("/" + folder).resolve(xml.attribute("Target")).getPath()
                        .replaceFirst("^/+", ""));
            }
        }
        return Optional.empty();
    }
}
