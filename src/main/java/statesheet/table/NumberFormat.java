package statesheet.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;

/**
 * How a cell shows its number (ECMA-376, part 1, 18.8.30 and 18.8.31).
 *
 * @param code the format as its author sees it, like {@code #,##0}
 * @param bare in small letters, without quoted text, colors, conditions, languages and the like: digits, units of time
 */
record NumberFormat(String code, String bare) {

    static final NumberFormat GENERAL = new NumberFormat("General", "");

    /** Text in quotes; square brackets other than those of hours, minutes or seconds gone by; escaped characters. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"]*\"?|\\[(?!([hH]+|[mM]+|[sS]+)])[^]]*]?|[\\\\*_].?");

    private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9,]*(\\.[0-9]*)?|\\.[0-9]+");

    /** As in 91*, ~91, 91%, 91 M, 1,091 for 91. A word like "people" or a currency sign does not change a number. */
    private static final Pattern MARK = Pattern.compile(
            "[*†‡§~≈<>≤≥±+%‰0-9¹²³⁰⁴-⁹]|^\\s*(k|m|mm|mn|b|bn|thousands?|millions?|billions?)\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** A format by the number that the workbook gives it, and its code, which may be null. */
    static NumberFormat of(int number, String code) {
        // Dates of East Asian programs have numbers without a code.
        boolean date = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        var known = code != null && !code.startsWith("reserved") ? code : date ? "yyyy-mm-dd" : "";
        return known.isEmpty() || known.equals("General") || known.equals("@") ? GENERAL
                : new NumberFormat(known, LITERAL.matcher(known).replaceAll("").toLowerCase(Locale.ROOT)
                        .replace("general", ""));
    }

    boolean isPercent() {
        return bare.indexOf('%') >= 0;
    }

    boolean isDate() {
        return bare.chars().anyMatch(mark -> "dmyhs".indexOf(mark) >= 0);
    }

    /** Whether a reader sees the number as it is stored: not rounded, scaled, hidden or with a mark beside it. */
    boolean shows(BigDecimal number) {
        if (equals(GENERAL)) {
            return true;
        }
        var sample = number.signum() == 0 ? BigDecimal.ONE : number;
        var shown = shown(sample);
        boolean whole = digits(shown).filter(digits -> digits.compareTo(sample.abs()) == 0).isPresent();
        boolean otherSections = code.indexOf(';') >= 0;
        return whole && !isMarked(shown)
                && !(otherSections && (isMarked(shown(sample.negate())) || isMarked(shown(BigDecimal.ZERO))));
    }

    private static Optional<BigDecimal> digits(String shown) {
        var numeral = NUMERAL.matcher(shown);
        return numeral.find() ? Optional.of(new BigDecimal(numeral.group().replace(",", ""))) : Optional.empty();
    }

    private static boolean isMarked(String shown) {
        for (var around : NUMERAL.split(shown, 2)) {
            if (MARK.matcher(around).find()) {
                return true;
            }
        }
        return false;
    }

    /** What a cell shows, according to POI, which throws if a format shows nothing. */
    private String shown(BigDecimal number) {
        try {
            return CellFormat.getInstance(Locale.US, code).apply(number.doubleValue()).text;
        } catch (RuntimeException nothing) {
            return "";
        }
    }
}
