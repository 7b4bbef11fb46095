package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.problem.Problems;

/** Texts and data drawn at random, the same on every run. */
class RandomTextTest {

    /** Bits that make and break texts, drawn at random below. */
    private static final List<String> BITS = List.of("{", "}", "{cases}", "{us_cases", "{us_pieces}", "more than ", "**",
            "*", "_", "\\", "`", "<", ">", "[", "](", ")", "https://x.org", "\n", "  \n", "\n\n", "\n# ", "\n## ", "\n- ", "\n1. ",
            "\n```notes\n", "\n```chart\n", "\n```\n", "figure: cases\n", "title: ", " a", "b ", "132", ", plural, ", "other {",
            "one {#", "=0 {", ", number, ::.0", ", select, ", "'", "&amp;", "&", ":", ": ", "\t", "!", "|", "\r\n", "\uD83D\uDE00");

    @Test
    void noTextBreaksTheReaderAndWhatItPassesLeavesNoBraceOrAsterisks() {
        var random = new Random(20261122);
        for (int run = 0; run < 1500; run++) {
            var text = new StringBuilder("# T\n\n");
            random.ints(1 + random.nextInt(12), 0, BITS.size()).forEach(i -> text.append(BITS.get(i)));
            var sheet = TestEdition.reading(text.toString());
            long lines = text.toString().lines().count();
            var problems = new Problems();
            var template = sheet.template(problems);
            template.draft(sheet.edition(), sheet.row("NM"));
            problems.all().forEach(problem -> assertTrue(problem.where().line() >= 1 && problem.where().line() <= lines
                    && problem.where().column() >= 1, problem::toString));
            if (!problems.anyStops()) {
                var printed = words(template.fill(sheet.edition(), sheet.row("NM"), problems));
                assertTrue(!printed.contains("{") && !printed.contains("}") && !printed.contains("**"),
                        () -> text + "\nprints\n" + printed);
            }
        }
    }

    private static String words(Document document) {
        return TestEdition.texts(document).map(Text::words).collect(Collectors.joining("\n"));
    }

    /** Everything that would be markup, a placeholder or a block if it were typed in the text. */
    private static final List<String> MARKUP = List.of("*", "**", "_", "{", "}", "{cases}", "<b>", "#", "# ", "- ",
            "[a](https://example.org)", "`", "\\", "&amp;", "'", "https://example.org", "|", "\n\n", "~", "!");

    @Test
    void nothingInTheDataIsReadAsMarkup() {
        var random = new Random(20261122);
        for (int run = 0; run < 300; run++) {
            var words = new StringBuilder("a");
            random.ints(1 + random.nextInt(6), 0, MARKUP.size()).forEach(i -> words.append(MARKUP.get(i)).append('b'));
            var data = words.toString();
            var document = TestEdition.reading("""
                    # {organization}

                    Of *{topic}*, **{cases, plural, other {# from {organization}}}**

                    ```chart
                    figure: cases
                    title: {topic}
                    ```
                    """).called(data, data).label("cases", data).label("fromCare", data).fill("NM");
            assertEquals(data, document.title().words());
            assertEquals(1, document.title().spans().size());
            assertEquals("Of " + data + ", 132 from " + data, document.lead().orElseThrow().words());
            var chart = (Block.Chart) document.sections().getFirst().blocks().getFirst();
            assertEquals(data, chart.breakdown().label());
            assertEquals(data, chart.breakdown().parts().getFirst().label());
            assertEquals(List.of(Span.plain(data)), chart.title().spans());
        }
    }
}
