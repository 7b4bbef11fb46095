package statesheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files inside a workbook, and their XML (ECMA-376, part 2).
 *
 * <p>They are checked as a whole before anything is read: neither the library that reads the cells nor the one under it
 * compares checksums, so a single bad byte could be another number.
 */
final class WorkbookParts implements AutoCloseable {

    /** All parts of a workbook with only figures are some hundred kilobytes; guards against a file made to fill memory. */
    private static final long MOST_BYTES = 100_000_000;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipFile zip;
    private final Map<String, String> byType = new HashMap<>();

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts of(byte[] bytes) throws IOException, XMLStreamException, WorkbookException {
        refuseOtherKinds(bytes);
        var parts = new WorkbookParts(ZipFile.builder().setByteArray(bytes).get());
        parts.check();
        parts.readTypes();
        return parts;
    }

    private static void refuseOtherKinds(byte[] bytes) throws WorkbookException {
        if (Magic.OLE2.begins(bytes)) {
            boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0");
            throw encrypted
                    ? new WorkbookException("a workbook with a password", "save it without one")
                    : new WorkbookException("a workbook of the older kind, .xls, whatever its name says",
                            "save it as .xlsx");
        }
        if (!Magic.ZIP.begins(bytes)) {
            throw new WorkbookException("a file that is no workbook, whatever its name says", "save it as .xlsx");
        }
    }

    /** Reads every part to its end and compares it with its checksum. */
    private void check() throws IOException, WorkbookException {
        var names = new HashSet<String>();
        long left = MOST_BYTES;
        for (var entry : Collections.list(zip.getEntries())) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw WorkbookException.damaged(entry.getName() + " is in it twice");
            }
            left -= checkedSize(entry, left);
        }
        if (names.contains("mimetype") && !names.contains("[content_types].xml")) {
            throw new WorkbookException("a workbook of another kind, like .ods, whatever its name says",
                    "save it as .xlsx");
        }
    }

    private long checkedSize(ZipArchiveEntry entry, long most) throws IOException, WorkbookException {
        var sum = new CRC32();
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
                if (size > most) {
                    throw new WorkbookException("a workbook that is more than " + MOST_BYTES / 1_000_000
                            + " MB when unpacked", "copy the figures into a new workbook");
                }
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw WorkbookException.damaged(entry.getName() + " is not as it was saved");
        }
        return size;
    }

    private void readTypes() throws IOException, XMLStreamException, WorkbookException {
        try (var in = part("[Content_Types].xml")) {
            for (var xml = xml(in); xml.hasNext(); xml.next()) {
                var type = attribute(xml, "Override", "ContentType");
                var name = attribute(xml, "Override", "PartName");
                if (type.startsWith(TYPE) && !name.isEmpty()) {
                    byType.putIfAbsent(type.substring(TYPE.length()), name);
                }
            }
        }
        byType.putIfAbsent("sheet.main+xml", "/xl/workbook.xml");
    }

    boolean hasStyles() {
        return byType.containsKey("styles+xml");
    }

    SharedTexts sharedTexts() throws IOException, XMLStreamException, WorkbookException {
        int count = 0;
        var marks = new HashMap<Integer, TextMark>();
        if (byType.containsKey("sharedStrings+xml")) {
            try (var in = part(byType.get("sharedStrings+xml"))) {
                for (var xml = xml(in); xml.hasNext(); xml.next()) {
                    if (xml.isStartElement()) {
                        count += xml.getLocalName().equals("si") ? 1 : 0;
                        int text = count - 1;
                        // The library leaves a pronunciation out here, though not where a cell has its text in itself.
                        TextMark.of(xml).filter(mark -> mark != TextMark.PRONUNCIATION)
                                .ifPresent(mark -> marks.put(text, mark));
                    }
                }
            }
        }
        return new SharedTexts(count, marks);
    }

    /** The worksheet that the workbook calls {@code id}. */
    InputStream worksheet(String id) throws IOException, XMLStreamException, WorkbookException {
        var workbook = byType.get("sheet.main+xml");
        int slash = workbook.lastIndexOf('/') + 1;
        var folder = workbook.substring(0, slash);
        try (var in = part(folder + "_rels/" + workbook.substring(slash) + ".rels")) {
            for (var xml = xml(in); xml.hasNext(); xml.next()) {
                var target = attribute(xml, "Relationship", "Target");
                if (attribute(xml, "Relationship", "Id").equals(id)) {
                    return part(target.startsWith("/") ? target : folder + target);
                }
            }
        }
        throw WorkbookException.damaged("a worksheet is missing");
    }

    private InputStream part(String name) throws IOException, WorkbookException {
        var plain = name.startsWith("/") ? name.substring(1) : name;
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equalsIgnoreCase(plain)) {
                return zip.getInputStream(entry);
            }
        }
        throw WorkbookException.damaged(plain + " is missing");
    }

    /** The part's XML; a document type is not followed, so nothing outside it is ever opened. */
    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** The attribute of the element that begins here, if it is so called; else the empty text. */
    private static String attribute(XMLStreamReader xml, String element, String name) {
        if (!xml.isStartElement() || !xml.getLocalName().equals(element)) {
            return "";
        }
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
