package statesheet.layout.measure;

import java.util.Locale;
import statesheet.document.Text;
import statesheet.problem.Problem;
import statesheet.problem.Where;
import statesheet.text.Missing;

/**
 * Says what is wrong with words: a character that a face lacks, or a place that is too narrow for them.
 *
 * @param text  the text's file, with the place; of a packet's cover, the file that its words come from
 * @param cover whether the words are on a packet's cover
 */
public record WordProblems(Where text, boolean cover) {

    /** @param line the line of {@code sheet.md} that the words begin on, 0 where they come from elsewhere */
    Problem missing(Missing missing, int line) {
        var elsewhere = cover ? ", on the cover" : line == 0 ? ", in a label, a name or a header" : "";
        return Problem.ofEdition("text.character", at(text.ofEdition(), line),
                missing.described() + ", a character that " + missing.face().fileName() + " does not have" + elsewhere,
                "characters that the brand's faces have",
                cover ? "write it another way, or leave out --cover"
                        : "write it another way, or name a face that has it under \"faces\" in brand.json");
    }

    /** @param excess how many points the words are wider than {@code width} */
    Problem tooWide(Text words, double width, double excess) {
        var found = "\"" + words.words() + "\", wider than its place "
                + (cover ? "on the cover" : "even in the smallest type");
        var expected = String.format(Locale.ROOT, "words that fit into %.0f points", width);
        var problem = cover ? Problem.ofEdition("text.too-wide", text, found, expected,
                "write it shorter, lower the style's floor in brand.json, or leave out --cover")
                : Problem.ofPlace("text.too-wide", at(text, words.line()), found, expected, words.line() > 0
                        ? "write it shorter, or lower the style's floor in brand.json"
                        : "write it shorter where it comes from: a header or footer of brand.json, a label, the words"
                                + " of a mark or the topic of edition.json");
        return problem.withExtent((int) Math.ceil(excess));
    }

    private static Where at(Where text, int line) {
        return line > 0 ? text.line(line) : text;
    }
}
