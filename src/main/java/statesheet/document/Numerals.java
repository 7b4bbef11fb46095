package statesheet.document;

import java.math.BigDecimal;
import statesheet.edition.Figures;

/** Numbers of charts and tables as they print, and as a review lists them. */
public final class Numerals {

    private Numerals() {}

    public static String count(long count) {
        return Figures.separated(BigDecimal.valueOf(count));
    }

    /** {@code 70%}; empty where there is no share of a total of zero. */
    public static String share(Breakdown.Part part) {
        return part.percent().isPresent() ? part.percent().getAsInt() + "%" : "";
    }
}
