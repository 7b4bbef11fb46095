package statesheet.template.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Place;
import statesheet.edition.Value;
import statesheet.problem.Where;

/**
 * A figure as a place's sheet prints it, and where it came from.
 *
 * @param figure   as the text names it: {@code missingCases}, and {@code us_missingCases} for the nation's
 * @param label    the figure in words, as the dictionary has it; for the share that a chart or table adds, with that
 *                 word
 * @param owner    whose it is: the place's, its whole's or the nation's
 * @param text     what is printed for it, with ordinary spaces: {@code 3,645}, {@code 36.2 million}, {@code no cases}
 * @param lines    its lines in {@code sheet.md}, from 1, in order, each once; a chart or table counts as its first
 * @param origins  the cell it is; those that it is worked out from, of a share the part's and the whole's
 * @param number   before it was rounded, of a share in percent; empty for a mark or a text
 * @param working  how it is worked out, in words; empty for a cell's figure and for a share
 * @param margin   its margin of error, {@code ± 0.3} or that it is not known; empty for a figure without
 */
public record PrintedFigure(String figure, String label, Place owner, String text, List<Integer> lines,
        List<Origin> origins, Optional<BigDecimal> number, Optional<String> working,
        Optional<String> margin) {

    public PrintedFigure {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
    }

    PrintedFigure onLines(List<Integer> lines) {
        return new PrintedFigure(figure, label, owner, text, lines, origins, number, working, margin);
    }

    public boolean isWorkedOut() {
        return origins.size() > 1 || working.isPresent();
    }

    /** One cell, or the row where the cell is not known, and what it holds. */
    public record Origin(Where where, Value value) {

        /** The number in plain digits, or the words for it. */
        public String content() {
            return switch (value) {
                case Value.Number(var number) -> number.toPlainString();
                case Value.Ranked ranked -> ranked.inWords("");
                case Value.InWords said -> said.words();
                case Value.None _ -> "";
            };
        }
    }
}
