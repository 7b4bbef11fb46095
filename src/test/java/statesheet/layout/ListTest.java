package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.document.Block;
import statesheet.document.Text;
import statesheet.sheet.Page;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Role;

/** Lists in the text column. */
class ListTest {

    @ParameterizedTest(name = "from {0}, the last one {1}")
    @CsvSource({"1, 3.", "8, 10.", "98, 100.", "1998, 2000."})
    void numbersCountOnFromTheFirstAndStandInTheTextColumnBeforeTheirItems(int first, String last) {
        var page = page(new Block.Items(true, first, texts("one", "two", "three")));
        var marker = Looks.box(Looks.glyphs(page, last));
        var item = Looks.glyphs(page, "three");
        assertTrue(marker.left() >= Brands.FLAGSHIP.page().textLeft() - 1e-9, marker.toString());
        assertTrue(marker.right() < item.x(), marker + " before " + item.x());
        assertEquals(item.baseline(), Looks.glyphs(page, last).baseline());
    }

    @Test
    void theMarkersOfAListBeginAtTheTextColumnAndItsItemsAtOneEdge() {
        var page = page(new Block.Items(true, 9, texts("nine", "ten")));
        assertEquals(Brands.FLAGSHIP.page().textLeft(), Looks.glyphs(page, "9.").x());
        assertEquals(Brands.FLAGSHIP.page().textLeft(), Looks.glyphs(page, "10.").x());
        assertEquals(Looks.glyphs(page, "nine").x(), Looks.glyphs(page, "ten").x());
    }

    @Test
    void anItemOfSeveralLinesIsIndentedOnAllOfThem() {
        var sheet = sheet(new Block.Items(false, 1, texts(Documents.words(40))));
        var read = new Read(sheet);
        var body = read.glyphs(read.all(Role.LBODY).getFirst());
        assertTrue(body.size() > 2);
        body.forEach(line -> assertEquals(body.getFirst().x(), line.x()));
    }

    @Test
    void onlyNumberedListsSayThatTheyCount() {
        assertTrue(list(true).attributes().numbered());
        assertTrue(!list(false).attributes().numbered());
        assertEquals("•", new Read(sheet(new Block.Items(false, 1, texts("one")))).aloud().reversed().get(1));
    }

    private static Structure list(boolean numbered) {
        return new Read(sheet(new Block.Items(numbered, 1, texts("one")))).all(Role.L).getFirst();
    }

    private static List<Text> texts(String... words) {
        return Stream.of(words).map(Text::plain).toList();
    }

    private static Sheet sheet(Block... blocks) {
        return Composition.draft(Documents.of(blocks), 1).sheet();
    }

    private static Page page(Block... blocks) {
        return sheet(blocks).pages().getFirst();
    }
}
