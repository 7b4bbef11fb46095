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
import statesheet.testing.Thorough;

/** Texts and data drawn at random, the same on every run. */
class RandomTextTest {

    /** Bits that make and break texts, drawn at random below. */
    private static final List<String> BITS = List.of("{", "}", "{cases}", "{us_cases", "{us_pieces}", "more than ", "**",
            "*", "_", "\\", "`", "<", ">", "[", "](", ")", "https://x.org", "\n", "  \n", "\n\n", "\n# ", "\n## ", "\n- ", "\n1. ",
            "\n```notes\n", "\n```chart\n", "\n```\n", "figure: cases\n", "title: ", " a", "b ", "132", ", plural, ", "other {",
            "one {#", "=0 {", ", number, ::.0", ", select, ", "'", "&amp;", "&", ":", ": ", "\t", "!", "|", "\r\n", "\uD83D\uDE00",
            "{cases: ", "{visits: visit | visits}", " | ", "zero: ", "missing: ", "#", "{if visits}", "{unless ", "{cases:}",
            ".period}", "'s}", "\\|", "\\{", "{rate: a # | b # | c}", "\n---\n", "```chart {if calls}\n");

    /** Pieces that are sound by themselves, so that most texts made of them are. */
    private static final List<String> SOUND = List.of("some words ", "**{cases} cases** ", "{us_cases} of them ",
            "more than {us_pieces} ", "**{visits, plural, =0 {no visits} one {# visit} other {# visits}}** ",
            "*{state}* ", "{us_reports, number, ::compact-long .#} reports ", "[a page](https://example.org) ", "in {period}, ",
            "**{careShare}** of them came, ", "words\n\n", "words\n\n## A heading\n\nwords ",
            "{visits: visit | visits} ", "**{calls: zero: nobody} called** ", "{state's} ", "it was so. {if visits}\n\n",
            "{rate: rose by # | fell by # | stayed | missing:} ", "words:\n\n- an item\n- **{visits}** more\n\n", "\n\n```chart\nfigure: cases\ntitle: Cases\n```\n\n");

    @Test
    void noTextBreaksTheReader() {
        assertReaderHolds(1_500);
    }

    @Test
    @Thorough
    void noneOfManyTextsBreaksTheReader() {
        assertReaderHolds(10_000);
    }

    private static void assertReaderHolds(int texts) {
        var random = new Random(20261122);
        for (int run = 0; run < texts; run++) {
            assertSound("# T\n\n" + drawn(random, BITS, 12));
        }
    }

    @Test
    void whatTheReaderPassesLeavesNoPlaceholderAndNoAsterisks() {
        assertMostPass(600);
    }

    @Test
    @Thorough
    void whatTheReaderPassesOfManyTextsLeavesNoPlaceholderAndNoAsterisks() {
        assertMostPass(5_000);
    }

    /** Every third text has one bit in it that may break it. */
    private static void assertMostPass(int texts) {
        var random = new Random(20261122);
        int passed = 0;
        for (int run = 0; run < texts; run++) {
            var bit = run % 3 == 0 ? BITS.get(random.nextInt(BITS.size())) : "";
            passed += assertSound("# T\n\n" + drawn(random, SOUND, 5) + bit + drawn(random, SOUND, 5)) ? 1 : 0;
        }
        assertTrue(passed > texts / 2, passed + " of " + texts + " texts pass");
    }

    private static String drawn(Random random, List<String> pieces, int most) {
        return random.ints(1 + random.nextInt(most), 0, pieces.size()).mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    /** Every problem lies within the text; where there is none, nothing is printed as it was typed. */
    private static boolean assertSound(String text) {
        var sheet = TestEdition.reading(text);
        var problems = new Problems();
        var template = sheet.template(problems);
        template.draft(sheet.edition(), sheet.row("NM"));
        problems.all().forEach(problem -> assertTrue(problem.where().line().orElse(0) >= 1
                && problem.where().line().orElse(0) <= text.lines().count() && problem.where().column().orElse(0) >= 1, problem::toString));
        if (problems.anyStops()) {
            return false;
        }
        var printed = words(template.fill(sheet.edition(), sheet.row("NM"), problems));
        boolean bracesMeant = text.contains("\\{") || text.contains("\\}");
        assertTrue((bracesMeant || !printed.contains("{") && !printed.contains("}")) && !printed.contains("**"),
                () -> text + "\nprints\n" + printed);
        return true;
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
            var chart = (Block.Chart) document.sections().getFirst().units().getFirst().blocks()
                    .getFirst();
            assertEquals(data, chart.breakdown().label());
            assertEquals(data, chart.breakdown().parts().getFirst().label());
            assertEquals(List.of(Span.plain(data)), chart.caption().title().spans());
        }
    }
}
