package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random paragraphs in the program's own serif: how long their lines are. */
class RaggedLinesTest {

    private static final double NEARLY_FULL = 0.85;

    private static final List<String> WORDS = List.of("a", "in", "of", "the", "and", "for", "child", "cases", "missing",
            "exploited", "long-term", "police–school", "homelessness", "example.org/impact", "enforcement", "HHS-ORR",
            "—", "“well-known”", "services.", "Resettlement");

    private static final List<String> BOUND = List.of("132\u00A0cases", "New\u00A0Mexico",
            "12\u00A0long-term\u00A0places", "Northern\u00A0Mariana\u00A0Islands", "$1.2\u00A0million",
            "in\u00A02023,");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLineIsNearlyFullOrItsNextWordWouldNotFit(long seed) {
        var random = new Random(seed);
        var text = paragraph(random, 10 + random.nextInt(80));
        double measure = 12 + 28 * random.nextDouble();
        var lines = lines(text, measure);
        for (int i = 0; i + 1 < lines.size(); i++) {
            var longer = lines.get(i).text() + firstWord(lines.get(i + 1).text());
            assertTrue(lines.get(i).width() >= NEARLY_FULL * measure || width(longer) > measure - 0.01,
                    "\"%s\" is %.2f em, \"%s\" would be %.2f of %.2f".formatted(lines.get(i).text(),
                            lines.get(i).width(), longer, width(longer), measure));
        }
    }

    @Test
    void nearlyAllNamesAndNumbersAreWholeInATextColumn() {
        int bound = 0;
        int parted = 0;
        for (long seed = 0; seed < 300; seed++) {
            var text = paragraph(new Random(seed), 60);
            bound += (int) text.chars().filter(c -> c == '\u00A0').count();
            parted += (int) lines(text, 35.6).stream().filter(line -> line.text().endsWith("\u00A0")).count();
        }
        assertTrue(bound > 2000, bound + " bound");
        assertTrue(parted < bound / 50, parted + " parted of " + bound);
    }

    @Test
    void nearlyNoParagraphEndsWithOneWordOrUnderAFifthOfTheMeasure() {
        var runts = new ArrayList<String>();
        for (long seed = 0; seed < 300; seed++) {
            var last = lines(paragraph(new Random(seed), 60), 35.6).getLast();
            if (last.width() < 0.2 * 35.6 || !last.text().matches(".*[ \u00A0].*")) {
                runts.add(last.text());
            }
        }
        assertTrue(runts.size() < 15, runts.toString());
    }

    @Test
    void aNumberIsNeverPartedWhereItsLineCanHoldIt() {
        for (double measure = 6; measure < 30; measure += 0.3) {
            for (var line : lines("of 28\u00A0886\u00A0886 reports, 12\u00A0% were in a year", measure)) {
                assertEquals(false, line.text().matches(".*[0-9]\u00A0"), line.text() + " in " + measure);
            }
        }
    }

    /** With a dash behind it, which never begins a line. */
    private static String firstWord(String text) {
        var words = text.strip().split("[ \u00A0]");
        boolean dash = words.length > 1 && (words[1].equals("—") || words[1].equals("–"));
        return dash ? words[0] + " " + words[1] : words[0];
    }

    private static double width(String text) {
        return GlyphRun.of(TestFaces.SERIF, text).width(1);
    }

    private static List<TextLine> lines(String text, double measure) {
        return ShapedParagraph.of(List.of(new Piece(text, TestFaces.SERIF, 0)), 0).broken(measure).all();
    }

    private static String paragraph(Random random, int words) {
        var text = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            var some = random.nextInt(4) == 0 ? BOUND : WORDS;
            text.add(some.get(random.nextInt(some.size())));
        }
        return String.join(" ", text).replaceAll("^(— )+", "").replaceAll("— (— )+", "— ");
    }
}
