package statesheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the library that reads the cells does not tell of a worksheet (ECMA-376, part 1, 18.3).
 *
 * @param hiddenColumns their numbers from 0; those without any width are among them
 * @param flatRows      the numbers, from 1, of the rows without any height
 * @param merges        the ranges of more than one cell that are merged
 * @param unstored      the addresses of formulas whose value was not saved with them
 * @param marks         of the texts that are not simply their characters in a row, by their cells' addresses
 */
record SheetFacts(Set<Integer> hiddenColumns, Set<Integer> flatRows, List<CellRange> merges,
        Set<String> unstored, Map<String, TextMark> marks) {

    /** A number as any program writes it has a few dozen characters at most. */
    private static final int LONGEST_NUMBER = 100;

    /**
     * Reads them, and refuses what the library would misread in silence or choke on: a cell whose shared text does not
     * exist is blank to it, an address far away fills its memory.
     *
     * @param texts   what the cells share
     * @param formats how many formats the cells can have
     */
    static SheetFacts read(InputStream worksheet, SharedTexts texts, int formats)
            throws IOException, XMLStreamException, WorkbookException {
        try (worksheet) {
            var reading = new Reading(WorkbookParts.xml(worksheet), texts, formats);
            return reading.facts();
        }
    }

    /** One pass over the XML. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final SharedTexts texts;
        private final int formats;
        private final Set<Integer> hidden = new HashSet<>();
        private final Set<Integer> flatRows = new HashSet<>();
        private final List<CellRange> merges = new ArrayList<>();
        private final Set<String> unstored = new HashSet<>();
        private final Map<String, TextMark> marks = new HashMap<>();
        private int row;
        private int column;

        Reading(XMLStreamReader xml, SharedTexts texts, int formats) {
            this.xml = xml;
            this.texts = texts;
            this.formats = formats;
        }

        SheetFacts facts() throws XMLStreamException, WorkbookException {
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement()) {
                    take();
                }
            }
            return new SheetFacts(hidden, flatRows, merges, unstored, marks);
        }

        private void take() throws XMLStreamException, WorkbookException {
            switch (xml.getLocalName()) {
                case "col" -> takeColumns();
                case "row" -> takeRow();
                case "c" -> takeCell();
                case "mergeCell" -> takeMerge();
                default -> { }
            }
        }

        private void takeColumns() throws WorkbookException {
            var flag = attribute("hidden");
            if (flag.equals("1") || flag.equals("true") || isZero("width")) {
                int first = number("min", CellRange.MOST_COLUMNS);
                int last = number("max", CellRange.MOST_COLUMNS);
                for (int at = first; at <= last; at++) {
                    hidden.add(at - 1);
                }
            }
        }

        private void takeRow() throws WorkbookException {
            refuseWithoutAddress();
            int next = number("r", CellRange.MOST_ROWS);
            if (next <= row) {
                throw WorkbookException.damaged("row " + next + " stands after row " + row);
            }
            row = next;
            column = -1;
            if (isZero("ht")) {
                flatRows.add(row);
            }
        }

        /** The kind of file allows rows and cells without one, but the library then counts in its own way. */
        private void refuseWithoutAddress() throws WorkbookException {
            if (attribute("r").isEmpty()) {
                throw new WorkbookException("a workbook with cells without addresses, which Statesheet does not read",
                        "open it in the spreadsheet program and save it again as .xlsx");
            }
        }

        private boolean isZero(String attribute) {
            return attribute(attribute).matches("0+(\\.0*)?");
        }

        private void takeCell() throws XMLStreamException, WorkbookException {
            refuseWithoutAddress();
            var address = attribute("r");
            var cell = CellRange.of(address);
            if (cell.top() != row || cell.left() <= column) {
                throw WorkbookException.damaged("cell " + address + " is not where it should be");
            }
            column = cell.left();
            if (!attribute("s").isEmpty() && number("s", Integer.MAX_VALUE) >= formats) {
                throw WorkbookException.damaged("cell " + address + " has a format that does not exist");
            }
            takeContent(address, attribute("t"));
        }

        private void takeContent(String address, String type) throws XMLStreamException, WorkbookException {
            boolean formula = false;
            var value = "";
            while (!(xml.isEndElement() && xml.getLocalName().equals("c"))) {
                xml.next();
                if (xml.isStartElement()) {
                    formula |= xml.getLocalName().equals("f");
                    TextMark.of(xml).ifPresent(mark -> marks.put(address, mark));
                }
                if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                    value = xml.getElementText();
                }
            }
            if (formula && value.isEmpty() && !type.equals("str") && !type.equals("inlineStr")) {
                unstored.add(address);
            }
            checkValue(address, type, value);
        }

        private void checkValue(String address, String type, String value) throws WorkbookException {
            switch (type) {
                case "s" -> {
                    if (!value.isEmpty()) {
                        checkShared(address, parsed(value, Integer.MAX_VALUE));
                    }
                }
                case "", "n", "b", "e" -> {
                    if (value.length() > LONGEST_NUMBER) {
                        throw WorkbookException.damaged("cell " + address + " is too long for a number");
                    }
                }
                case "str", "inlineStr" -> { }
                default -> throw new WorkbookException("a workbook with a cell of an unknown type, " + address,
                        "save it as .xlsx for Excel 2007 to 365, not as \"Strict\"");
            }
        }

        private void checkShared(String address, int text) throws WorkbookException {
            if (text >= texts.count()) {
                throw WorkbookException.damaged("cell " + address + " has a text that does not exist");
            }
            if (texts.marks().containsKey(text)) {
                marks.put(address, texts.marks().get(text));
            }
        }

        private void takeMerge() throws WorkbookException {
            var range = CellRange.of(attribute("ref"));
            if (!range.isOneCell()) {
                merges.add(range);
            }
        }

        private int number(String attribute, int most) throws WorkbookException {
            return parsed(attribute(attribute), most);
        }

        private static int parsed(String text, int most) throws WorkbookException {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0 && number <= most) {
                    return number;
                }
            } catch (NumberFormatException malformed) {
                throw noNumber(text);
            }
            throw noNumber(text);
        }

        private static WorkbookException noNumber(String text) {
            return WorkbookException.damaged("\"" + text + "\" stands where a number should");
        }

        private String attribute(String name) {
            var value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }
    }
}
