package statesheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReadingTest {

    private final PdfReading good = PdfReading.of(TinyPdf.good());

    PdfReadingTest() throws IOException {}

    @Test
    void theTagTreeReadsAsAScreenReaderHasIt() {
        assertEquals("""
                Document
                  H1 "New Mexico"
                  P
                    Span "Report it "
                    Link "at missingkids dot org" -> https://www.missingkids.org
                  Figure [alt: One bar]
                  Table
                    TR
                      TH [scope: Row] "Cases"
                      TD "132\"""", good.tags());
    }

    @Test
    void aFileWithoutTagsHasNoOutline() throws IOException {
        assertEquals("", PdfReading.of(TinyPdf.bad()).tags());
    }

    @Test
    void theTextComesLineByLine() {
        assertEquals(1, good.pages());
        assertEquals("""
                New Mexico
                Report it\s
                at missingkids
                dot org
                Cases
                132
                Page 1 of 1
                """, good.text(1));
    }

    @Test
    void artifactsAreNamedWithTheirText() {
        assertEquals(List.of(new PdfReading.ArtifactText(1, "Pagination", "Footer", "Page 1 of 1")), good.artifacts());
    }

    @Test
    void fontsSayWhetherTheyAreInside() throws IOException {
        assertEquals(List.of(new PdfReading.UsedFont("PublicSans-Regular", true, true)), good.fonts());
        assertEquals(List.of(new PdfReading.UsedFont("Helvetica", false, false)),
                PdfReading.of(TinyPdf.bad()).fonts());
    }

    @Test
    void rasterImagesAreFoundOnThePageInFormsAndInline() throws IOException {
        assertEquals(List.of(), good.rasterImages());
        assertEquals(List.of("page 1: img0, 2 by 1 pixels", "page 1: img0, 2 by 1 pixels", "page 1: an inline image"),
                PdfReading.of(TinyPdf.withPictures()).rasterImages());
    }

    @Test
    void operatorsComeAfterTheirOperands() {
        assertTrue(good.operators(1).containsAll(List.of("1 0 0 rg", "72 540 200 20 re", "f")),
                () -> String.join("\n", good.operators(1)));
    }

    @Test
    void attachmentsComeWithTheirContentAndRelationship() {
        assertEquals(List.of(new PdfReading.AttachedFile("figures.json", "application/json", "Data", true,
                "{\"cases\":132}")), good.attachments());
    }

    @Test
    void linksHaveAnAreaATargetAndADescription() {
        assertEquals(List.of(new PdfReading.LinkArea(1, new Rectangle2D.Double(72, 616, 128, 38),
                "https://www.missingkids.org", "The center's web site")), good.links());
    }

    @Test
    void whatTheCatalogSaysIsRead() {
        assertEquals(List.of("1 New Mexico"), good.bookmarks());
        assertEquals("en-US", good.language());
        assertEquals("true", good.viewerPreferences().get("DisplayDocTitle"));
        assertEquals("Tiny", good.information().get("Title"));
        assertTrue(good.xmp().contains("<pdfuaid:part>1</pdfuaid:part>"), good.xmp());
    }

    @Test
    void aPageWithoutATrimBoxIsTrimmedAtItsEdge() {
        assertEquals(new Rectangle2D.Double(0, 0, 612, 792), good.boxes(1).media());
        assertEquals(good.boxes(1).media(), good.boxes(1).trim());
    }
}
