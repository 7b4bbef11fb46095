package statesheet.mutation;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of figures as a second, simpler reader understands it: one that knows no problem, and says of every figure
 * which numbers the file allows for a place.
 *
 * @param header the row that has most of the headings it was asked for, as headings are compared
 * @param byName the rows with as many cells as it, blanks at the end aside, by the texts in their cells
 */
record PlainTable(List<String> header, Map<String, List<List<String>>> byName) {

    static PlainTable of(byte[] file, List<String> headings) {
        var text = text(file);
        var wanted = headings.stream().map(PlainTable::heading).toList();
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            var rows = rows(text, separator);
            var header = rows.stream().map(row -> row.stream().map(PlainTable::heading).toList())
                    .filter(row -> count(wanted, row) > wanted.size() / 2)
                    .reduce((best, row) -> count(wanted, row) > count(wanted, best) ? row : best);
            if (header.isPresent()) {
                // A quotation mark that is never closed takes away its own line alone.
                text.lines().map(line -> cells(line, separator)).forEach(rows::add);
                return new PlainTable(header.get(), byName(rows, withoutBlankEnd(header.get())));
            }
        }
        return new PlainTable(List.of(), Map.of());
    }

    private static long count(List<String> wanted, List<String> row) {
        return wanted.stream().filter(row::contains).count();
    }

    private static Map<String, List<List<String>>> byName(List<List<String>> rows, int cells) {
        var byName = new HashMap<String, List<List<String>>>();
        rows.stream().filter(row -> row.size() >= cells && isBlank(row.subList(cells, row.size())))
                .forEach(row -> row.forEach(cell -> byName.computeIfAbsent(name(cell), _ -> new ArrayList<>()).add(row)));
        return byName;
    }

    private static int withoutBlankEnd(List<String> row) {
        return row.isEmpty() || !isBlank(row.subList(row.size() - 1, row.size())) ? row.size()
                : withoutBlankEnd(row.subList(0, row.size() - 1));
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static String heading(String cell) {
        return cell.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    }

    /** Letters and digits, without a footnote mark. */
    private static String name(String cell) {
        return cell.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT).replaceFirst("(\\*|\\s+a)$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String text(byte[] file) {
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        var text = new String(file, little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return text.contains("\uFFFD") ? new String(file, Charset.forName("windows-1252")) : text;
    }

    /** The cells of one line; a quotation mark at the start of a cell holds it together. */
    static List<String> cells(String line, char separator) {
        var rows = rows(line, separator);
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    /** In a list that can grow. */
    private static List<List<String>> rows(String text, char separator) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"' && (quoted || cell.isEmpty())) {
                boolean doubled = quoted && text.startsWith("\"\"", at);
                cell.append(doubled ? "\"" : "");
                at += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (next == separator || next == '\n' || next == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (next != separator) {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(next);
            }
        }
        row.add(cell.toString());
        rows.add(List.copyOf(row));
        return rows;
    }

    /** The texts of a figure's cells in the rows of a place, which has these names. */
    Set<String> cells(Set<String> namesOfPlace, String heading) {
        var column = heading(heading);
        var found = new HashSet<String>();
        namesOfPlace.stream().map(PlainTable::name).distinct()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .forEach(row -> IntStream.range(0, Math.min(header.size(), row.size()))
                        .filter(at -> header.get(at).equals(column)).forEach(at -> found.add(row.get(at).strip())));
        return found;
    }

    /** What a cell may be read as: plain digits, thousands in threes, decimals, a sign of its unit, a footnote mark. */
    static Stream<BigDecimal> numbers(String cell) {
        var text = cell.replaceFirst("\\s*(\\(a\\)|\\[a]|/a|a|\\*)$", "")
                .replaceAll("[\u00A0\u202F\u2009]", " ").strip();
        var digits = text.replaceFirst("^([-\u2212\u2010-\u2013\uFE63\uFF0D]?)\\s*\\$?\\s*", "$1")
                .replaceFirst("\\s*%$", "").replaceFirst("^[\u2212\u2010-\u2013\uFE63\uFF0D]", "-");
        return digits.matches("-?(\\d{1,3}([, ])\\d{3}(\\2\\d{3})*|\\d{1,40})(\\.\\d+)?")
                ? Stream.of(new BigDecimal(digits.replaceAll("[, ]", ""))) : Stream.of();
    }
}
