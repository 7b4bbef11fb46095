package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.Browser;
import statesheet.testing.EditionFolder;

/** The way of somebody who does not program, from the text to finished sheets, in a browser. */
class StudioPageTest {

    private static final String WORDS = "communities across the country";

    private static final Path LOGO = Path.of("src/test/resources/statesheet/brand/logo.svg");

    private static Browser browser;

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void copyTheEdition() {
        folder = EditionFolder.copied("homelessness-2022", parent).folder();
    }

    @Test
    void bothPagesAreBesideTheTextAndFollowIt() {
        try (var studio = OpenStudio.of(folder, browser)) {
            assertEquals(2, studio.page.locator(".page img").count());
            assertEquals(studio.file("sheet.md"), studio.text());
            studio.caretBefore(WORDS);
            studio.andSeeAnotherPage(() -> studio.page.keyboard().type("many "));
            studio.untilSaved();
            assertTrue(studio.file("sheet.md").contains("many " + WORDS));
            assertTrue(studio.page.title().startsWith("People experiencing homelessness"), studio.page.title());
            assertEquals(List.of(), studio.requests.stream().filter(url -> !url.startsWith(studio.origin())
                    && !url.startsWith("data:")).toList());
            assertEquals(List.of(), studio.complaints);
        }
    }

    @Test
    void eachKeyIsSavedInTheOrderInWhichItWasTyped() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.caretBefore(WORDS);
            studio.page.keyboard().type("0123456789 abcdefghijklmnopqrstuvwxyz ");
            studio.until("sessionStorage.length === 0");
            assertTrue(studio.file("sheet.md").contains("0123456789 abcdefghijklmnopqrstuvwxyz " + WORDS));
        }
    }

    @Test
    void aClickOnThePageGoesToItsLineAndTheLinesBlockIsOutlined() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.caretBefore(WORDS);
            var outline = studio.page.locator(".page div");
            outline.first().waitFor();
            int line = studio.caretLine();
            var box = outline.first().boundingBox();
            studio.page.keyboard().press("Control+End");
            studio.page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
            assertEquals(line, studio.caretLine());
            assertEquals("editor", studio.page.evaluate("() => document.activeElement.id"));
        }
    }

    @Test
    void thePagesDoNotScrollByThemselves() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.button("Larger").click();
            studio.page.evaluate("() => document.getElementById('pages').scrollTop = 300");
            studio.caretBefore(WORDS);
            studio.andSeeAnotherPage(() -> studio.page.keyboard().type("all "));
            studio.page.keyboard().press("Control+End");
            assertEquals(300, studio.page.evaluate("() => document.getElementById('pages').scrollTop"));
        }
    }

    @Test
    void aProblemLeadsToItsSpot() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.caretBefore(WORDS);
            studio.page.keyboard().type("{totl} ");
            int line = studio.caretLine();
            var problem = studio.page.locator(".finding button").filter(new Locator.FilterOptions()
                    .setHasText("{totl}"));
            problem.waitFor();
            assertTrue(problem.textContent().contains("perhaps {total}?"), problem.textContent());
            assertTrue(studio.page.locator("#gauges .draft").isVisible());
            studio.page.keyboard().press("Control+End");
            studio.tab("Brand");
            studio.tab("Text");
            problem.click();
            assertEquals(line, studio.caretLine());
            studio.until("document.title.startsWith('(1)')");
        }
    }

    @Test
    void aProblemOfACellLeadsIntoTheTable() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.write("figures.csv", studio.file("figures.csv").replaceFirst("(?m)^(WY,.*?,)\\d+", "$1many"));
            var problem = studio.page.locator(".finding button").filter(new Locator.FilterOptions()
                    .setHasText("\"many\""));
            studio.page.getByLabel("All places").check();
            problem.first().waitFor();
            problem.first().click();
            var cell = studio.page.locator("td.problem");
            cell.first().waitFor();
            assertEquals("many", cell.first().textContent());
            assertTrue(studio.page.locator("#place option").first().textContent().startsWith("Wyoming: "));
        }
    }

    @Test
    void aPlaceIsChosenAndTheNextOneComesAfterIt() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.andSeeAnotherPage(() -> studio.page.locator("#place").selectOption("WY"));
            assertTrue(studio.picture(1).getAttribute("alt").contains("Wyoming"));
            var next = studio.page.locator("#place option:checked + option");
            var name = next.count() > 0 ? next.textContent()
                    : studio.page.locator("#place option").first().textContent();
            studio.andSeeAnotherPage(() -> studio.button("Next place").click());
            assertEquals(name, studio.page.locator("#place option:checked").textContent());
            studio.andSeeAnotherPage(() -> studio.button("Previous place").click());
            assertEquals("WY", studio.page.locator("#place").inputValue());
        }
    }

    @Test
    void aFigureIsInsertedWhereTheCaretWas() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.page.locator("#place").selectOption("WY");
            studio.caretBefore(WORDS);
            studio.tab("Figures");
            studio.page.getByLabel("Find a figure").fill("veterans");
            studio.button("Insert Veterans, Wyoming").click();
            studio.untilSaved();
            assertTrue(studio.file("sheet.md").contains("{veterans: veteran | veterans}" + WORDS), studio.text());
        }
    }

    @Test
    void aFiguresLabelIsChangedAndNothingElseInTheFile() {
        try (var studio = OpenStudio.of(folder, browser)) {
            var before = studio.file("edition.json");
            studio.tab("Figures");
            studio.page.getByLabel("Find a figure").fill("veterans");
            studio.page.locator(".figure summary").first().click();
            var label = studio.page.getByLabel("In charts and tables").first();
            label.fill("Veterans counted");
            label.press("Enter");
            studio.page.locator(".figure h3").getByText("Veterans counted").waitFor();
            assertEquals(before.replace("\"label\": \"Veterans\"", "\"label\": \"Veterans counted\""),
                    studio.file("edition.json"));
        }
    }

    @Test
    void aFiguresNameIsChangedInTheTextAndInTheEditionOrNowhere() {
        try (var studio = OpenStudio.of(folder, browser)) {
            var before = List.of(studio.file("sheet.md"), studio.file("edition.json"));
            studio.tab("Figures");
            studio.page.getByLabel("Find a figure").fill("veterans");
            studio.page.locator(".figure summary").first().click();
            var name = studio.page.getByLabel("Name in the text").first();
            name.fill("total");
            name.press("Enter");
            studio.until("document.getElementById('status').textContent.includes('Fix: ')");
            assertEquals("veterans", studio.page.getByLabel("Name in the text").first().inputValue());
            assertEquals(before, List.of(studio.file("sheet.md"), studio.file("edition.json")));
            name.fill("formerSoldiers");
            studio.page.waitForResponse("**/dictionary", () -> name.press("Enter"));
            studio.page.locator(".figure code").getByText("{formerSoldiers: ").waitFor();
            assertEquals(studio.file("sheet.md"), studio.text());
            assertTrue(studio.text().contains("{formerSoldiers"), studio.text());
            assertFalse(studio.text().contains("{veterans"), studio.text());
            studio.tab("Text");
            studio.page.getByText("Nothing is wrong here").waitFor();
        }
    }

    @Test
    void aColorIsChangedAndOneThatIsTooPaleSaysSo() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.tab("Brand");
            var color = studio.page.getByLabel("Large figures: color as #RRGGBB");
            studio.andSeeAnotherPage(() -> {
                color.fill("#005588");
                color.press("Enter");
            });
            assertTrue(studio.file("brand.json").contains("\"figure\": \"#005588\""), studio.file("brand.json"));
            color.fill("#FFEEAA");
            color.press("Enter");
            studio.page.locator(".color .low").first().waitFor();
            studio.tab("Text");
            studio.page.locator(".finding").filter(new Locator.FilterOptions().setHasText("#FFEEAA")).first().waitFor();
        }
    }

    @Test
    void aLogoIsChosenWithTheKeyboardAndNoFileIsReplaced() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), "mine");
        try (var studio = OpenStudio.of(folder, browser)) {
            // From now on the browser opens no window of its own for a file; asked for later, that may come too late.
            studio.page.onFileChooser(_ -> { });
            studio.tab("Brand");
            studio.until("document.getElementById('logo-words').value === 'Statesheet sample editions'");
            studio.page.getByLabel("What it shows").fill("A lighthouse");
            studio.page.keyboard().press("Shift+Tab");
            assertEquals("logo-file", studio.page.evaluate("() => document.activeElement.id"));
            studio.andSeeAnotherPage(() -> studio.page.waitForFileChooser(() -> studio.page.keyboard().press("Enter"))
                    .setFiles(LOGO));
            studio.until("document.getElementById('logo-title').textContent === 'Logo'");
            assertTrue(studio.file("brand.json").contains("\"logo-2.svg\""), studio.file("brand.json"));
            assertTrue(studio.file("brand.json").contains("\"A lighthouse\""), studio.file("brand.json"));
            assertEquals("mine", studio.file("logo.svg"));
            assertEquals(-1, Files.mismatch(LOGO, folder.resolve("logo-2.svg")));
            studio.page.getByLabel("What it shows").fill("A lighthouse at sea");
            studio.page.waitForResponse("**/brand/alternative", () -> studio.page.keyboard().press("Tab"));
            assertTrue(studio.file("brand.json").contains("\"A lighthouse at sea\""), studio.file("brand.json"));
        }
    }

    @Test
    void whatCannotBeTheLogoIsRefusedAndNothingIsWritten() throws IOException {
        try (var studio = OpenStudio.of(folder, browser)) {
            var before = studio.file("brand.json");
            studio.tab("Brand");
            studio.page.getByLabel("Choose the logo").setInputFiles(Path.of("README.md"));
            studio.until("document.getElementById('status').textContent.includes('neither SVG nor PNG')");
            assertEquals(before, studio.file("brand.json"));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(file -> file.toString().contains("logo")).toList());
        }
    }

    @Test
    void largePrintAndPressAreOneClickAway() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.andSeeAnotherPage(() -> studio.tab("Large print"));
            assertTrue(studio.page.locator(".page img").count() > 2);
            studio.andSeeAnotherPage(() -> studio.tab("Press"));
            assertEquals(2, studio.page.locator(".page img").count());
        }
    }

    @Test
    void allSheetsAreBuiltAndLookedThrough() {
        folder = EditionFolder.copied("ncmec-2023", parent).folder();
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.button("Build all sheets").click();
            var review = studio.page.waitForPopup(() -> studio.page.getByText("Look through all sheets").click());
            review.waitForLoadState();
            assertTrue(review.title().startsWith("Review before printing"), review.title());
            assertTrue(review.content().contains("New Mexico"));
            assertTrue(Files.isRegularFile(folder.resolve("out/ncmec-2023-NM.pdf")));
            assertEquals(List.of(), studio.complaints);
            var sheet = review.request().get(studio.origin() + "ncmec-2023-NM.pdf");
            assertEquals("application/pdf", sheet.headers().get("content-type"));
        }
    }

    @Test
    void aFileThatAnotherProgramChangesIsReadAgain() {
        try (var studio = OpenStudio.of(folder, browser)) {
            var changed = studio.file("sheet.md").replace(WORDS, "people in every county");
            studio.andSeeAnotherPage(() -> studio.write("sheet.md", changed));
            assertEquals(changed, studio.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keep mine", "Take the one on disk"})
    void whatWasChangedInTwoPlacesIsShownAndNothingIsLost(String choice) {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.page.route("**/text/sheet", route -> {
                studio.write("sheet.md", studio.file("sheet.md").replace(WORDS, "theirs"));
                route.resume();
            }, new Page.RouteOptions().setTimes(1));
            studio.caretBefore(WORDS);
            studio.page.keyboard().insertText("mine ");
            var conflict = studio.page.locator("#conflict");
            conflict.waitFor();
            assertTrue(conflict.textContent().contains("theirs"), conflict.textContent());
            assertTrue(conflict.textContent().contains("mine " + WORDS), conflict.textContent());
            assertTrue(studio.file("sheet.md").contains("theirs"));
            studio.button(choice).click();
            studio.until("sessionStorage.length === 0");
            boolean isMine = choice.equals("Keep mine");
            assertEquals(isMine, studio.file("sheet.md").contains("mine " + WORDS));
            assertEquals(!isMine, studio.file("sheet.md").contains("theirs"));
            assertEquals(studio.file("sheet.md"), studio.text());
        }
    }

    @Test
    void whatIsTypedWhileThePageIsLoadedAgainIsNotLost() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.page.route("**/text/sheet", route -> route.abort());
            studio.caretBefore(WORDS);
            studio.page.keyboard().insertText("not yet saved ");
            studio.page.unroute("**/text/sheet");
            studio.page.reload();
            studio.picture(1).waitFor();
            studio.until("sessionStorage.length === 0");
            assertTrue(studio.file("sheet.md").contains("not yet saved " + WORDS));
            assertTrue(studio.text().contains("not yet saved " + WORDS));
        }
    }

    @Test
    void whatWasSavedWhileThePageWasClosedIsNotKeptAsUnsaved() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.page.evaluate("() => sessionStorage.setItem(document.getElementById('folder').textContent + ' sheet',"
                    + " JSON.stringify({ text: document.getElementById('editor').value, hash: '' }))");
            studio.page.reload();
            studio.picture(1).waitFor();
            studio.until("sessionStorage.length === 0");
        }
    }

    @Test
    void whereTheStudioHasStoppedThePageSaysSoAndKeepsTheText() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.stop();
            studio.caretBefore(WORDS);
            studio.page.keyboard().insertText("kept ");
            studio.until("document.getElementById('status').textContent.includes('stopped')");
            assertTrue(studio.text().contains("kept " + WORDS));
            assertFalse(studio.file("sheet.md").contains("kept "));
        }
    }

    @Test
    void everythingIsReachedWithTheKeyboard() {
        try (var studio = OpenStudio.of(folder, browser)) {
            studio.page.locator("#tab-text").focus();
            studio.page.keyboard().press("ArrowRight");
            assertTrue(studio.page.locator("#figures").isVisible());
            studio.page.keyboard().press("End");
            assertTrue(studio.page.locator("#brand").isVisible());
            studio.page.keyboard().press("Home");
            studio.page.keyboard().press("Tab");
            studio.page.keyboard().press("Tab");
            assertEquals("editor", studio.page.evaluate("() => document.activeElement.id"));
        }
    }

    @ParameterizedTest(name = "{0} pixels, {1}")
    @CsvSource({"1280, LIGHT", "1280, DARK", "800, LIGHT", "800, DARK"})
    void axeFindsNothingSerious(int width, ColorScheme scheme) {
        folder = EditionFolder.copied("ncmec-2023", parent).folder();
        try (var studio = OpenStudio.of(folder, browser, width, scheme)) {
            studio.caretBefore("Congress");
            studio.page.keyboard().insertText("{wrong} ");
            studio.page.locator(".finding").first().waitFor();
            for (var tab : List.of("Text", "Figures", "Table", "Brand", "Large print")) {
                studio.tab(tab);
                assertEquals(List.of(), Browser.serious(studio.page), tab);
            }
            assertEquals(width, studio.page.evaluate("() => document.documentElement.scrollWidth"));
        }
    }
}
