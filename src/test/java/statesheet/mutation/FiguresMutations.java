package statesheet.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Changes to a file of figures or places, as hands, programs and accidents make them. Lives as long as one mutant. */
final class FiguresMutations {

    private static final List<String> NUMBERS = List.of("0", "1", "2", "9", "10", "00", "007", "-1", "\u22125", "+5",
            "(5)", "1.0", "12.00", "12.5", ".5", "5.", "1E3", "1e-2", "0x10", "1/2", "50%", "%", "$5", "5 $", "$",
            "USD 5", "1,23", "1,234", "12,34,567", "1.234", "1.234,5", "1 234", "1\u00A0234", "1\u202F234", "1'234",
            "1_000", "1,234.50", "9007199254740991", "9007199254740992", "99999999999999999999", "N/A", "S", "S*",
            "NA", "-", "--", "\u2014", ".", "..", "*", "(X)", "n.a.", "null", "#REF!", "TRUE", "~400", "<10", ">9",
            "about 5", "five", "\uFF11\uFF12", "\u0661\u0662", "12\u00B2", "1\u200B2", "1\u00AD2", "\u202E21",
            "12\u0000", "12 3", "12;3", "12\n3", "12a", "12*", "12 (3)", "12 [a]", "12/a", "=1+1", "'12",
            "\u201C12\u201D", "\"", "\"\"", "2022", "19", "0.19", "100", "100.1", "NM", "United States", "");

    private static final List<String> PLACES = List.of("NM", "nm", " NM", "New Mexico", "N. Mex.", "New Mexico*",
            "New Mexico a", "US", "United States", "U.S. total", "Total", "TX", "Texas", "VT", "35", "South",
            "Mountain", "Guam", "AS", "XX", "Washington, D.C.", "District of Columbia", "Dist. of Col.", "DC", "",
            "Note: counted in January", "Source: HUD");

    private static final List<String> IN_LIST = List.of("Benton", "Benton County", "Lane county", "County of Lake",
            "Lake", "Oregon", "OR", "US", "United States", "41003", "41-003", "41 003", "003", "41003a", "county",
            "parish", "tribal area", "yes", "no", "y", "Yes", "", "*", "132", "a,b", "x".repeat(300), "{state}",
            "\u202Ea", "\u0000", "\"", "Do\u00F1a Ana", "St. John's");

    private static final List<String> TYPED =
            List.of("\"", ",", "\n", "\"\"", ";", "\t", "\u0000", "5", "-", "\uFEFF", "\u00A0");

    private static final List<String> SEPARATORS = List.of(";", "\t", "|", ",", ", ");

    private final Random random;
    private final List<String> cells;
    private final List<List<String>> rows;

    /** @param cells what may be typed into one */
    private FiguresMutations(String csv, List<String> cells, Random random) {
        this.random = random;
        this.cells = cells;
        this.rows = csv.lines().map(line -> new ArrayList<>(PlainTable.cells(line, ','))).collect(Collectors.toList());
    }

    static byte[] of(String csv, Random random) {
        var mutations = new FiguresMutations(csv, NUMBERS, random);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            mutations.changeConsistently();
        }
        return mutations.changed();
    }

    /** Of {@code places.csv}. */
    static byte[] ofPlaces(String csv, Random random) {
        return new FiguresMutations(csv, IN_LIST, random).changed();
    }

    private byte[] changed() {
        for (int changes = random.nextInt(3); changes > 0 && !rows.isEmpty(); changes--) {
            change();
        }
        var text = written();
        return encoded(random.nextInt(3) == 0 ? typedInto(text) : text);
    }

    /** Changes that keep every sum, so that sheets are made of them: single figures, and parts in exchange. */
    private void changeConsistently() {
        var row = rows.get(1 + random.nextInt(rows.size() - 1));
        int from = column("unsheltered", "missingOther");
        boolean flagship = rows.getFirst().contains("missingOther");
        if (row.size() <= from || !row.get(from).matches("\\d{1,15}")) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> set(row, flagship ? "teamHope" : "veterans", String.valueOf(random.nextInt(7)));
            case 1 -> set(row, flagship ? "lawEnforcementReports" : "nights",
                    spelled(random.nextInt(1 << random.nextInt(30))));
            case 2 -> exchange(row, flagship ? "missingSocialServices" : "individuals",
                    flagship ? "missingOther" : "peopleInFamilies");
            default -> exchange(row, flagship ? "missingRefugeeOffice" : "ageUnder18",
                    flagship ? "missingOther" : "ageOver24");
        }
    }

    private int column(String... names) {
        return List.of(names).stream().mapToInt(name -> rows.getFirst().indexOf(name)).max().orElseThrow();
    }

    private void set(List<String> row, String figure, String value) {
        int column = column(figure);
        if (column >= 0 && column < row.size()) {
            row.set(column, value);
        }
    }

    private void exchange(List<String> row, String from, String to) {
        int first = column(from);
        int second = column(to);
        if (Math.min(first, second) >= 0 && (row.get(first) + row.get(second)).matches("\\d{1,15}")) {
            int sum = Integer.parseInt(row.get(first)) + Integer.parseInt(row.get(second));
            int part = random.nextInt(3) == 0 ? random.nextInt(Math.min(3, sum + 1)) : random.nextInt(sum + 1);
            row.set(first, spelled(part));
            row.set(second, spelled(sum - part));
        }
    }

    private String spelled(int value) {
        return switch (random.nextInt(8)) {
            case 0 -> String.format("%,d", value);
            case 1 -> String.format("%,d", value).replace(',', '\u00A0');
            case 2 -> value + ".0";
            case 3 -> " " + value + " ";
            case 4 -> value + "a";
            default -> String.valueOf(value);
        };
    }

    private void change() {
        int at = random.nextInt(rows.size());
        var row = rows.get(at);
        int cell = random.nextInt(Math.max(1, row.size()));
        switch (row.isEmpty() ? 15 : random.nextInt(16)) {
            case 0, 1, 2 -> row.set(cell, drawn(cells));
            case 3, 4 -> row.set(cell, withDigitChanged(row.get(cell)));
            case 5 -> row.set(cell, row.get(cell) + drawn(cells));
            case 6 -> Collections.swap(row, cell, random.nextInt(row.size()));
            case 7 -> row.add(cell, drawn(cells));
            case 8 -> row.remove(cell);
            case 9 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            case 10 -> rows.remove(at);
            case 11 -> row.set(random.nextInt(Math.min(2, row.size())), drawn(PLACES));
            case 12 -> rows.getFirst().set(random.nextInt(rows.getFirst().size()), heading());
            case 13 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case 14 -> column(cell);
            default -> rows.add(at, new ArrayList<>(List.of(drawn(PLACES), drawn(PLACES), drawn(cells))));
        }
    }

    private String heading() {
        var header = rows.getFirst();
        var heading = header.get(random.nextInt(header.size()));
        return switch (random.nextInt(4)) {
            case 0 -> heading.toUpperCase();
            case 1 -> " " + heading + " ";
            case 2 -> heading + drawn(cells);
            default -> heading;
        };
    }

    /** Takes a whole column out, or puts one in. */
    private void column(int at) {
        boolean puts = random.nextBoolean();
        rows.stream().filter(row -> at < row.size()).forEach(row -> {
            if (puts) {
                row.add(at, drawn(cells));
            } else {
                row.remove(at);
            }
        });
    }

    private String withDigitChanged(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        int at = random.nextInt(cell.length());
        var digit = String.valueOf(random.nextInt(10));
        return switch (random.nextInt(4)) {
            case 0 -> cell.substring(0, at) + digit + cell.substring(at);
            case 1 -> cell.substring(0, at) + cell.substring(at + 1);
            case 2 -> cell.substring(0, at) + cell.substring(at + 1) + cell.charAt(at);
            default -> cell.substring(0, at) + digit + cell.substring(at + 1);
        };
    }

    private String written() {
        var separator = random.nextInt(6) == 0 ? drawn(SEPARATORS) : ",";
        var lineEnd = random.nextInt(8) == 0 ? drawn(List.of("\r\n", "\r", "\n\n")) : "\n";
        boolean quotes = random.nextInt(12) == 0;
        return rows.stream().map(row -> row.stream().map(cell -> quoted(cell, separator, quotes))
                .collect(Collectors.joining(separator))).collect(Collectors.joining(lineEnd)) + lineEnd;
    }

    /** In quotation marks where it needs them, mostly: a comma that is forgotten is what people type. */
    private String quoted(String cell, String separator, boolean always) {
        boolean needs = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
        return always || needs && random.nextInt(4) > 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private String typedInto(String text) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + drawn(TYPED) + text.substring(at);
    }

    private byte[] encoded(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(24)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 4 -> text.getBytes(Charset.forName("windows-1252"));
            case 5 -> withByteChanged(utf8);
            case 6 -> java.util.Arrays.copyOf(utf8, random.nextInt(utf8.length + 1));
            case 7 -> twice(utf8);
            default -> utf8;
        };
    }

    private byte[] withByteChanged(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private static byte[] twice(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private String drawn(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
