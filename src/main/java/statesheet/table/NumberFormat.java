package statesheet.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell shows its number (ECMA-376, part 1, 18.8.30 and 18.8.31).
 *
 * @param code the format as its author sees it, like {@code #,##0}
 * @param bare in small letters, without quoted text, colors, conditions, languages and the like: digits, units of time
 */
public record NumberFormat(String code, String bare) {

    static final NumberFormat GENERAL = new NumberFormat("General", "");

    /** Text in quotes; square brackets other than those of hours, minutes or seconds gone by; escaped characters. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"]*\"?|\\[(?!([hH]+|[mM]+|[sS]+)])[^]]*]?|[\\\\*_].?");

    /** The formats that nearly all cells have: some decimals, and nothing else that changes a number. */
    private static final Pattern DECIMALS_ONLY = Pattern.compile("(?:#,##)?([0#])(?:\\.(0+))?");

    /** The number of the format that shows a day in the order of its reader's country; its code is another one. */
    private static final int DAY = 14;

    /** A format by the number that the workbook gives it, and its code, which may be null. */
    static NumberFormat of(int number, String code) {
        // Dates of East Asian programs have numbers without a code.
        boolean date = number >= 27 && number <= 36 || number >= 50 && number <= 58;
        var known = number == DAY ? "m/d/yyyy" : code != null && !code.startsWith("reserved") ? code
                : date ? "yyyy-mm-dd" : "";
        return known.isEmpty() || known.equals("General") || known.equals("@") ? GENERAL
                : new NumberFormat(known, LITERAL.matcher(known).replaceAll("").toLowerCase(Locale.ROOT)
                        .replace("general", ""));
    }

    /** Whether the program shows a hundred times the number, with a percent sign. */
    public boolean isPercent() {
        return bare.indexOf('%') >= 0;
    }

    public boolean isDate() {
        return bare.chars().anyMatch(mark -> "dmyhs".indexOf(mark) >= 0);
    }

    /** What a cell shows; empty where the format hides the number. */
    public String shown(BigDecimal number) {
        if (equals(GENERAL)) {
            return number.toPlainString();
        }
        var simple = DECIMALS_ONLY.matcher(code);
        if (simple.matches()) {
            int decimals = simple.group(2) == null ? 0 : simple.group(2).length();
            var rounded = number.setScale(decimals, RoundingMode.HALF_UP);
            return simple.group(1).equals("#") && rounded.signum() == 0 ? "" : rounded.toPlainString();
        }
        return shownByPoi(number.doubleValue());
    }

    /** POI throws if a format shows nothing. It shows a date in the computer's time zone, so the date is made in it. */
    private String shownByPoi(double number) {
        try {
            var format = CellFormat.getInstance(Locale.US, code);
            return (isDate() ? format.apply(DateUtil.getJavaDate(number, false, TimeZone.getDefault()))
                    : format.apply(number)).text;
        } catch (RuntimeException nothing) {
            return "";
        }
    }
}
