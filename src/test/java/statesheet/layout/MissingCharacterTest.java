package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.problem.Problem;

/** Characters that a face of the brand does not have: nothing is printed in their stead. */
class MissingCharacterTest {

    static Stream<Arguments> spots() {
        return Stream.of(
                Arguments.of("a paragraph", Documents.of(Documents.paragraph(Span.plain("Call ☎ now"))),
                        "sheet.md:7", "☎ (U+260E), a character that SourceSerif4-Regular.ttf does not have"),
                Arguments.of("strong words",
                        Documents.of(Documents.paragraph(new Span("Call ☎ now", true, false, Optional.empty()))),
                        "sheet.md:7", "☎ (U+260E), a character that SourceSerif4-Bold.ttf does not have"),
                Arguments.of("emphasis",
                        Documents.of(Documents.paragraph(new Span("Call ☎ now", false, true, Optional.empty()))),
                        "sheet.md:7", "☎ (U+260E), a character that SourceSerif4-Italic.ttf does not have"),
                Arguments.of("a title", Documents.titled("New 墨西哥"),
                        "sheet.md:1", "墨 (U+58A8), a character that PublicSans-ExtraBold.ttf does not have"),
                Arguments.of("a large figure",
                        Documents.of(Documents.section(List.of(Documents.figure("½㎞", "way")))),
                        "sheet.md:12", "㎞ (U+339E), a character that PublicSans-ExtraBold.ttf does not have"),
                Arguments.of("a part's label", Documents.of(Documents.chart(Documents.breakdown("found ☎", 3))),
                        "sheet.md", "☎ (U+260E), a character that PublicSans-Regular.ttf does not have, "
                                + "in a label, a name or a header"));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("spots")
    void aCharacterThatAFaceLacksIsAProblemThatNamesItTheFaceAndItsLine(String spot, Document document, String where,
            String found) {
        var problem = lacking(Composition.of(document, 1)).getFirst();
        assertEquals(where, problem.where().toString());
        assertEquals(found, problem.found());
        assertEquals(Problem.Weight.EDITION, problem.weight());
        assertEquals("characters that the brand's faces have", problem.expected());
        assertEquals("write it another way, or name a face that has it under \"faces\" in brand.json", problem.fix());
    }

    @Test
    void everyLineThatHasItIsNamedAndEachOfThemOnce() {
        var document = new Document(Text.plain("New Mexico"), Optional.of(text("☎ and ☎", 3)), List.of(),
                List.of(Documents.section(Documents.paragraph(Span.plain("☎ ☎")))), Optional.empty(),
                List.of(text("☎", 40)), Furniture.all(PageLine.EMPTY));
        assertEquals(List.of("sheet.md:3", "sheet.md:7", "sheet.md:40"), lacking(Composition.of(document, 1)).stream()
                .map(problem -> problem.where().toString()).toList());
    }

    @Test
    void aHeaderIsLookedAtToo() {
        var furniture = new Furniture<>(PageLine.of("Call ☎"), PageLine.EMPTY, PageLine.EMPTY, PageLine.EMPTY,
                PageLine.EMPTY, PageLine.EMPTY, PageLine.EMPTY);
        var order = new Layout.SheetOrder(Composition.framed(NewMexico.DOCUMENT, furniture), EditionSize.OWN, false, false,
                PageCount.exactly(2), Composition.TEXT);
        var composed = Composition.of(Brands.LAYOUT, order);
        assertTrue(composed.found().isEmpty());
        assertTrue(composed.onlyProblem().found().endsWith("in a label, a name or a header"),
                composed.onlyProblem().found());
    }

    private static Text text(String words, int line) {
        return new Text(List.of(Span.plain(words)), line);
    }

    private static List<Problem> lacking(Composition composed) {
        return composed.problems().stream().filter(problem -> problem.found().contains("a character that")).toList();
    }
}
