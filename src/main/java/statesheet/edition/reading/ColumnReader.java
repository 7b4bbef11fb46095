package statesheet.edition.reading;

import java.math.BigDecimal;
import java.util.Set;
import statesheet.edition.Column;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads where a figure is in the spreadsheet: {@code column}, {@code margin}, {@code file} and the like. */
final class ColumnReader {

    private static final BigDecimal LARGEST_SCALE = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 12;

    private ColumnReader() {}

    /**
     * The column of the figure's own name, unless the entry says otherwise.
     *
     * @param files the names that the edition gives its files of figures
     */
    static Column read(String name, Members members, Set<String> files, Problems problems) {
        var heading = PlainText.optional(members, "column", problems).orElse(name);
        var where = FiltersReader.read(members, problems);
        var scale = members.number("scale").filter(factor -> isFactor(factor, members, problems));
        var file = members.text("file").filter(given -> isKnown(given, members, files, problems));
        var margin = PlainText.optional(members, "margin", problems);
        return new Column(file, heading, where, scale, margin);
    }

    private static boolean isFactor(BigDecimal factor, Members members, Problems problems) {
        if (factor.signum() > 0 && factor.compareTo(LARGEST_SCALE) <= 0 && factor.scale() <= MOST_DECIMALS) {
            return true;
        }
        problems.add(Problem.ofEdition("dictionary.scale", members.where("scale"), Json.digits(factor),
                "a number above 0, like 1000", "write 100 for fractions that are percents, 1000 for thousands"));
        return false;
    }

    private static boolean isKnown(String file, Members members, Set<String> files, Problems problems) {
        if (files.contains(file)) {
            return true;
        }
        boolean single = files.contains("");
        problems.add(Problem.ofEdition("dictionary.file", members.where("file"),
                Quoted.of(file) + ", a name that \"figures\" does not have",
                single ? "no \"file\": \"figures\" names a single file" : "one of " + String.join(", ", files),
                single ? "remove it, or write \"figures\": { \"main\": …, " + Quoted.of(file) + ": … }"
                        : Nearest.hint(file, files, "add " + Quoted.of(file) + " with its file to \"figures\"")));
        return false;
    }
}
