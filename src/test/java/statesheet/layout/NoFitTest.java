package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.document.Text;
import statesheet.problem.Problem;

/** Text that does not fill its pages, and what is reported to its owner. */
class NoFitTest {

    private static final Pattern FIX = Pattern.compile(
            "(cut|add) about (\\d+) words on page (\\d), for example under “Part (\\d+)”");

    @Test
    void farTooMuchTextIsOneProblemThatNamesPageLinesAndSize() {
        var composed = Composition.of(parts(6, 1500), 2);
        var problem = composed.onlyProblem();
        assertTrue(composed.found().isEmpty());
        assertEquals("sheet.md NM", problem.where().toString());
        assertEquals(Problem.Weight.PLACE, problem.weight());
        assertTrue(problem.found().matches(
                "page [12] has \\d+ lines more than it holds, with body type of 10.6 pt"), problem.found());
        assertEquals("2 full pages, with one size of body type from 9.8 to 12.2 pt for all places",
                problem.expected());
        assertTrue(FIX.matcher(problem.fix()).matches(), problem.fix());
    }

    @Test
    void farTooLittleTextIsOneProblemThatNamesPageLinesAndSize() {
        var composed = Composition.of(parts(6, 300), 2);
        var problem = composed.onlyProblem();
        assertTrue(composed.found().isEmpty());
        assertEquals(Problem.Weight.PLACE, problem.weight());
        assertTrue(problem.found().matches(
                "page [12] has \\d+ lines of white (at its foot|above its end), with body type of 10.6 pt"),
                problem.found());
        assertTrue(problem.fix().startsWith("add about "), problem.fix());
    }

    @Test
    void ofASinglePageTheProblemSpeaksAsOfOne() {
        var problem = Composition.of(parts(3, 1500), 1).onlyProblem();
        assertTrue(problem.expected().startsWith("1 full page, with"), problem.expected());
    }

    /** Whoever adds a paragraph to a text that is too long reads of about as many lines more. */
    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {26, 52, 104})
    void moreTextIsMoreLines(int words) {
        int before = lines(Composition.of(parts(3, 900), 1));
        int after = lines(Composition.of(parts(3, 900 + words), 1));
        double own = words / 13.0;
        assertTrue(after - before >= own * 0.7 - 1 && after - before <= own * 1.4 + 2,
                before + " lines, then " + after);
    }

    private static int lines(Composition composed) {
        var lines = Pattern.compile("page 1 has (\\d+) lines? .*").matcher(composed.onlyProblem().found());
        assertTrue(lines.matches(), composed.onlyProblem().found());
        return Integer.parseInt(lines.group(1));
    }

    @ParameterizedTest(name = "on {0} pages")
    @ValueSource(ints = {1, 2})
    void followingTheAdviceOnceSettlesIt(int pages) {
        var random = new Random(pages);
        int advised = 0;
        for (int trial = 0; trial < 60; trial++) {
            var document = randomParts(4 * pages, random.nextInt(180, 520) * pages, random);
            var composed = Composition.of(document, pages);
            if (composed.found().isEmpty()) {
                advised++;
                var fix = composed.onlyProblem().fix();
                var after = Composition.of(followed(document, fix), pages);
                assertTrue(after.found().isPresent(), "trial " + trial + ": " + composed.onlyProblem() + "\nthen "
                        + after.problems());
            }
        }
        assertTrue(advised >= 20, advised + " texts do not fit");
    }

    @Test
    void aWarningSaysWhatAProblemWouldAndIsSettledInTheSameWay() {
        var random = new Random(3);
        int warned = 0;
        for (int trial = 0; trial < 200; trial++) {
            var document = randomParts(8, random.nextInt(450, 800), random);
            var composed = Composition.of(document, 2);
            if (composed.found().isPresent() && !composed.problems().isEmpty()) {
                warned++;
                var warning = composed.onlyProblem();
                assertEquals(Problem.Weight.WARNING, warning.weight());
                var after = Composition.of(followed(document, warning.fix()), 2);
                assertTrue(after.problems().isEmpty(), "trial " + trial + ": " + warning + "\nthen "
                        + after.problems());
            }
        }
        assertTrue(warned >= 5, warned + " texts are warned");
    }

    /** The document with exactly the words advised cut from, or added to, the section that the advice names. */
    private static Document followed(Document document, String advice) {
        var fix = FIX.matcher(advice);
        assertTrue(fix.matches(), advice);
        int words = Integer.parseInt(fix.group(2));
        int part = Integer.parseInt(fix.group(4)) - 1;
        return fix.group(1).equals("add") ? with(document, part, words) : without(document, part, words);
    }

    private static Document with(Document document, int part, int words) {
        var paragraphs = new ArrayList<>(paragraphs(document, part));
        paragraphs.add(paragraphs.removeLast() + " " + Documents.words(words));
        return replaced(document, part, paragraphs);
    }

    /** From its end upwards, and then from the section before it. */
    private static Document without(Document document, int part, int words) {
        var paragraphs = new ArrayList<>(paragraphs(document, part));
        int left = words;
        while (left > 0 && !paragraphs.isEmpty()) {
            var last = paragraphs.removeLast().split(" ");
            int kept = Math.max(0, last.length - left);
            left -= last.length - kept;
            if (kept > 0) {
                paragraphs.add(String.join(" ", Arrays.copyOf(last, kept)));
            }
        }
        var shorter = replaced(document, part, paragraphs);
        return left > 0 && part > 0 ? without(shorter, part - 1, left) : shorter;
    }

    private static List<String> paragraphs(Document document, int part) {
        return document.sections().get(part).units().getFirst().blocks().stream()
                .map(block -> ((Block.Paragraph) block).text().words()).toList();
    }

    private static Document replaced(Document document, int part, List<String> paragraphs) {
        var sections = new ArrayList<>(document.sections());
        sections.set(part, part(part, paragraphs));
        return Documents.of(sections.toArray(Section[]::new));
    }

    private static Section part(int index, List<String> paragraphs) {
        return new Section(Optional.of(Text.plain("Part " + (index + 1))), List.of(new Section.Unit(List.of(),
                paragraphs.stream().map(Documents::paragraph).toList())));
    }

    /** Sections of about the same length, in paragraphs of two lines. */
    private static Document parts(int count, int words) {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < count; i++) {
            int own = words / count;
            var paragraphs = new ArrayList<String>();
            for (int left = own; left > 0; left -= 22) {
                paragraphs.add(Documents.words(Math.min(left, 22)));
            }
            sections.add(part(i, paragraphs));
        }
        return Documents.of(sections.toArray(Section[]::new));
    }

    /** Sections and paragraphs of any length. */
    private static Document randomParts(int count, int words, Random random) {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < count; i++) {
            var paragraphs = new ArrayList<String>();
            for (int left = words / count + random.nextInt(-10, 10); left > 0; left -= 40) {
                paragraphs.add(Documents.words(Math.min(left, random.nextInt(20, 60))));
            }
            sections.add(part(i, paragraphs));
        }
        return Documents.of(sections.toArray(Section[]::new));
    }
}
