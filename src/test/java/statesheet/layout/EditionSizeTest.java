package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.brand.Brand;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.document.Document;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;

/** The one size of type of an edition, chosen from its documents. */
class EditionSizeTest {

    private static final Document LONG = Documents.ofSections(6, 700);
    private static final Document MIDDLE = Documents.ofSections(6, 600);
    private static final Document SHORT = Documents.ofSections(6, 400);

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {50, 400, 600, 650, 700, 750, 800, 900, 3000})
    void itIsInWholeTenthsOfAPointBetweenFloorAndCeiling(int words) {
        double body = body(Documents.ofSections(6, words));
        assertEquals(Math.round(body * 10), body * 10, 1e-6);
        assertTrue(body >= 9.8 - 1e-9 && body <= 12.2 + 1e-9, body + " pt");
    }

    @Test
    void longTextIsSetSmallAndShortTextLarge() {
        assertTrue(body(LONG) < body(MIDDLE), body(LONG) + " and " + body(MIDDLE));
        assertTrue(body(MIDDLE) < body(SHORT), body(MIDDLE) + " and " + body(SHORT));
    }

    @Test
    void theLongestAndTheShortestSheetDecideTogether() {
        double both = body(LONG, SHORT);
        assertTrue(body(LONG) <= both && both <= body(SHORT), both + " pt");
        assertEquals(both, body(SHORT, LONG), "in whatever order");
    }

    @ParameterizedTest(name = "{0} pt")
    @ValueSource(doubles = {9.8, 10.1, 10.6, 11.4, 12.2, 40})
    void whereTheSearchBeginsChangesNothing(double points) {
        double factor = points / Brands.FLAGSHIP.style(StyleRole.BODY).size();
        for (var documents : List.of(new Document[] {LONG}, new Document[] {SHORT}, new Document[] {LONG, SHORT})) {
            var found = size(Brands.FLAGSHIP, EditionSize.OWN, documents);
            assertEquals(found, size(Brands.FLAGSHIP, new EditionSize(factor, false), documents));
            assertEquals(found, size(Brands.FLAGSHIP, found, documents));
        }
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(doubles = {9.8, 10.6, 11.3})
    void aFloorThatIsTheCeilingPinsIt(double size) {
        var style = Brands.FLAGSHIP.style(StyleRole.BODY);
        var pinned = Brands.withStyle(StyleRole.BODY, new Style(style.face(), size, style.leading(), size, size,
                style.color(), style.tracking()));
        for (var document : List.of(LONG, SHORT)) {
            assertEquals(size, body(pinned, document), 1e-9);
        }
    }

    @Test
    void noDocumentAtAllHasTheBrandsOwnSize() {
        assertEquals(10.6, body(), 1e-9);
    }

    private static double body(Document... documents) {
        return body(Brands.FLAGSHIP, documents);
    }

    private static double body(Brand brand, Document... documents) {
        return size(brand, EditionSize.OWN, documents).factor() * brand.style(StyleRole.BODY).size();
    }

    private static EditionSize size(Brand brand, EditionSize likely, Document... documents) {
        return new Layout(brand, Brands.FACES).size(List.of(documents), PageCount.exactly(2), likely);
    }
}
