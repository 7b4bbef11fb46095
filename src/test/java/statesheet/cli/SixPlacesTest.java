package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import statesheet.testing.EditionFolder;
import statesheet.testing.PdfReading;

/** 999 of 1,000 people, all of them, and a count that may not be shown, in the six places where a figure is printed. */
class SixPlacesTest {

    private static final String NEW_MEXICO = "2560,2006,554,1725,281,0,1786,774,484,192,1884,91";

    @TempDir
    private Path folder;

    private String tags;
    private String text;
    private String review;

    /** New Mexico with this many of 1,000 people sheltered, alone, over 24 and veterans. */
    private void make(int most) throws IOException {
        int few = 1000 - most;
        make(EditionFolder.copied("homelessness-2022", folder)
                .with("figures.csv", NEW_MEXICO,
                        "1000,%1$d,%2$d,%1$d,0,0,%1$d,%2$d,%2$d,0,%1$d,%1$d".formatted(most, few))
                .with("figures.csv", ",33129", ",44129")
                .with("earlier-and-population.csv", "US,United States,580466", "US,United States,600466")
                .with("edition.json", "\"individuals\": {", "\"individualShare\": { \"label\": \"Share alone\", \"share\": "
                        + "[\"individuals\", \"total\"] }, \"individuals\": {")
                .with("sheet.md", "unsheltered: {unsheltered:} unsheltered",
                        "individualShare: counted alone\nunshelteredShare: of them had no shelter"));
    }

    private void make(EditionFolder edition) throws IOException {
        var out = folder.resolve("out");
        var run = TypedCommand.statesheet("build", edition.folder(), "--only=NM", "--review", "--out=" + out);
        assertEquals(0, run.exit(), run.err());
        var sheet = PdfReading.of(Files.readAllBytes(out.resolve("homelessness-2022-NM.pdf")));
        tags = sheet.tags();
        text = (sheet.text(1) + sheet.text(2)).replace('\u00A0', ' ');
        review = Files.readString(out.resolve("homelessness-2022-NM-review.html"));
    }

    @Test
    void nearlyAllIsNeverPrintedAsAllNorAFewAsNone() throws IOException {
        make(999);
        assertTags("999 veterans, or more than 99%.",
                "Unsheltered: less than 1% of the people counted in New Mexico");
        assertTags("P \">99% counted alone 72% in the nation\"", "P \"<1% of them had no shelter 40% in the nation\"");
        assertTrue(text.contains("999 >99%") && text.contains("1 <1%"), text);
        assertTags("TD \">99%\"", "TD \"<1%\"");
        assertTags("Sheltered: 999, >99% (United States: 60%); Unsheltered: 1, <1% (United States: 40%).");
        assertTrue(review.contains("&gt;99%") && review.contains("&lt;1%") && review.contains("more than 99%")
                && review.contains("less than 1%"), review);
        // A table's total is all there is, here and in the nation.
        assertEquals(2, tags.split("100%", -1).length - 1, tags);
        assertFalse(tags.contains("do not add to 100"), tags);
    }

    @Test
    void allIsPrintedAsAll() throws IOException {
        make(1000);
        assertTags("1,000 veterans, or 100%.");
        assertTags("P \"100% counted alone 72% in the nation\"", "P \"0% of them had no shelter 40% in the nation\"");
        assertTrue(text.contains("1,000 100%") && text.contains("0 0%"), text);
        assertTags("TD \"100%\"", "TD \"0%\"", "P \"Unsheltered: 0% of the people counted in New Mexico.\"");
        assertTrue(review.contains(">100%<"), review);
        assertFalse((tags + text + review).matches("(?s).*(than |[<>]|&[lg]t;)(1|99)%.*"), tags);
    }

    /** No bar, no share, and no number that gives it away: it is one of nine. */
    @Test
    void whatMayNotBeShownIsTheSameWordsEverywhere() throws IOException {
        var edition = EditionFolder.copied("homelessness-2022", folder)
                .with("sheet.md", "Unsheltered: {unshelteredShare} of the people",
                        "Unsheltered: {unshelteredShare: missing: none} of the people")
                .with("sheet.md", "by: household", "by: shelter")
                .with("figures.csv", NEW_MEXICO, "2560,Some,Few,1725,Some,0,1786,774,484,192,1884,91")
                .with("figures.csv", "582462,348630,233832,285470,61417,1743,421392,161070,98244",
                        "683462,449630,233832,285470,162417,1743,522392,161070,199244")
                .with("edition.json", "\"sheltered\", \"unsheltered\"",
                        "\"emergencyShelter\", \"transitionalHousing\", \"safeHaven\", \"unsheltered\"")
                .with("edition.json", "\"dictionary\"", "\"marks\": { \"Few\": { \"words\": \"fewer than 10\", "
                        + "\"between\": [0, 9] }, \"Some\": { \"words\": \"fewer than 10,000\", \"between\": [0, 9999] } }, "
                        + "\"dictionary\"");
        assertTrue(TypedCommand.statesheet("check", edition.folder()).err()
                .contains("\"none\" where unshelteredShare may not be shown"));
        make(edition.withEvery("sheet.md", "missing: none", "missing: a small share"));
        assertTags("and no one in safe havens; fewer than 10 people spent the night unsheltered.");
        assertTags("P \"Unsheltered: a small share of the people counted in New Mexico\"");
        assertTags("P \"fewer than 10 people unsheltered 233,832 nationwide\"");
        // As a large figure, and in the text, the chart and the table.
        assertEquals(4, text.replaceAll("\\s+", " ").split("fewer than 10(?!,)", -1).length - 1, text);
        assertTags("TD \"fewer than 10\"", "In transitional housing: fewer than 10,000; In a safe haven: 0; Unsheltered: fewer than 10.");
        assertTrue(review.contains("<td class=\"number printed\">fewer than 10</td>"), review);
        assertFalse(tags.matches("(?s).*TD \"\\d+%\".*"), tags);
    }

    private void assertTags(String... parts) {
        for (var part : parts) {
            assertTrue(tags.contains(part), part + " in " + tags);
        }
    }
}
