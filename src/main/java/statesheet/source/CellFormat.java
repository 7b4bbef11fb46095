package statesheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ECMA-376, part 1, 18.8.30 and 18.8.31).
 *
 * @param code   the format as its author sees it, like {@code #,##0}
 * @param bare   its sections for positive, negative and zero, without colors, quoted texts and the like
 * @param marked whether it sets a mark beside a number that makes it another one, or one with a note
 */
record CellFormat(String code, List<String> bare, boolean marked) {

    /** As in 91*, ~91, 91%, 91 M, 1,091 for 91. A word like "people" or a sign of money leaves a number as it is. */
    private static final Pattern MARK = Pattern.compile(
            "[*†‡§~≈<>≤≥±+%‰0-9¹²³⁰⁴-⁹]|^\\s*(k|m|mm|mn|b|bn|thousands?|millions?|billions?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** The section for texts, after those for numbers. */
    private static final int OF_TEXTS = 3;

    private static final CellFormat GENERAL = of("General");

    CellFormat {
        bare = List.copyOf(bare);
    }

    /** A cell's format by the number that the workbook gives it, and its code where the workbook has one for it. */
    static CellFormat of(int number, String code) {
        // Dates of East Asian programs have numbers without a code.
        boolean date = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        return date && code.isEmpty() ? of("yyyy-mm-dd") : code.isEmpty() || code.equals(GENERAL.code) ? GENERAL : of(code);
    }

    static CellFormat of(String code) {
        var sections = new ArrayList<String>();
        var bare = new StringBuilder();
        boolean marked = false;
        for (int at = 0; at < code.length(); at++) {
            boolean ofNumbers = sections.size() < OF_TEXTS;
            switch (code.charAt(at)) {
                case '"' -> {
                    int end = closing(code, '"', at);
                    marked |= ofNumbers && isMark(code.substring(at + 1, Math.max(at + 1, end)));
                    at = end;
                }
                case '[' -> {
                    int end = closing(code, ']', at);
                    bare.append(elapsed(code.substring(at + 1, Math.max(at + 1, end))));
                    at = end;
                }
                case '\\', '*' -> {
                    at++;
                    marked |= ofNumbers && at < code.length() && isMark(code.substring(at, at + 1));
                }
                case '_' -> at++;
                case '~', '<', '>', '±', '+' -> marked |= ofNumbers;
                case ';' -> {
                    sections.add(bare.toString());
                    bare.setLength(0);
                }
                default -> bare.append(code.charAt(at));
            }
        }
        sections.add(bare.toString());
        return new CellFormat(code, sections, marked);
    }

    private static boolean isMark(String literal) {
        return MARK.matcher(literal).find();
    }

    private static int closing(String code, char mark, int from) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }

    /** What is left of square brackets: hours, minutes or seconds gone by, but no color, condition or language. */
    private static String elapsed(String inner) {
        return inner.matches("[hH]+|[mM]+|[sS]+") ? inner : "";
    }

    boolean isPercent() {
        return bare.stream().anyMatch(section -> section.indexOf('%') >= 0);
    }

    boolean isDate() {
        return bare.stream().map(section -> section.toLowerCase(Locale.ROOT).replace("general", ""))
                .anyMatch(section -> section.matches(".*[dmyhs].*"));
    }

    /** Whether it shows a number with so many decimals as it is stored: not rounded, scaled, marked or hidden. */
    boolean shows(int decimals) {
        return !marked && showsDigits(decimals);
    }

    private boolean showsDigits(int decimals) {
        var section = bare.getFirst();
        if (section.equalsIgnoreCase("general") || section.equals("@")) {
            return true;
        }
        int last = lastDigit(section, section.length());
        int point = section.indexOf('.');
        int lastWhole = lastDigit(section, point < 0 ? section.length() : point);
        boolean scaled = commaAfter(section, last) || commaAfter(section, lastWhole);
        boolean fraction = section.indexOf('/') >= 0 && decimals > 0;
        boolean scientific = section.indexOf('E') >= 0;
        return last >= 0 && !scaled && !fraction && !scientific && decimals <= digitsAfter(section, point);
    }

    private static boolean isDigit(char mark) {
        return mark == '0' || mark == '#' || mark == '?';
    }

    private static int lastDigit(String section, int end) {
        int at = end - 1;
        while (at >= 0 && !isDigit(section.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean commaAfter(String section, int at) {
        return at >= 0 && at + 1 < section.length() && section.charAt(at + 1) == ',';
    }

    private static int digitsAfter(String section, int point) {
        int count = 0;
        for (int at = point; point >= 0 && at < section.length(); at++) {
            count += isDigit(section.charAt(at)) ? 1 : 0;
        }
        return count;
    }
}
