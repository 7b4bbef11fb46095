package statesheet.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says why a packet's cover cannot be composed. */
final class CoverProblems {

    private CoverProblems() {}

    static List<Problem> all(Setting unscaled, Typesetter typesetter, Where file) {
        return Stream.concat(
                typesetter.lacking().stream().map(Typesetter.Lacking::missing).distinct().map(missing ->
                        Problem.ofEdition("text.character", file,
                        missing.described() + ", a character that " + missing.face().fileName()
                                + " does not have, on the cover", "characters that the brand's faces have",
                                "write it another way, or leave out --cover")),
                unscaled.tooWide().stream().distinct().map(words ->
                        Problem.ofEdition("text.too-wide", file,
                        "\"" + words.text().words() + "\", wider than its place on the cover",
                                String.format(Locale.ROOT, "words that fit into %.0f points", words.width()),
                                "write it shorter, lower the style's floor in brand.json, or leave out --cover")))
                .toList();
    }
}
