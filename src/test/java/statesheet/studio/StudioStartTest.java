package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.testing.Browser;

/** Without an edition the studio makes one of a spreadsheet. */
class StudioStartTest {

    private static Browser browser;

    @TempDir
    private Path home;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    private interface Visit {
        void to(Page page) throws IOException;
    }

    /** Opens the page of a studio without an edition; nothing may be wrong with the program meanwhile. */
    private static void inTheStudio(Path editions, int width, ColorScheme scheme, Visit visit) throws IOException {
        var bugs = new ArrayList<Throwable>();
        try (var studio = Studio.start(editions, bugs::add); var context = browser.page(width, 800, scheme).context()) {
            var page = context.pages().getFirst();
            page.navigate(studio.address());
            visit.to(page);
        }
        assertEquals(List.of(), bugs);
    }

    @Test
    void aSpreadsheetBecomesAnEditionWithTwoPages() throws IOException {
        inTheStudio(home.resolve("Statesheet"), 1280, ColorScheme.LIGHT, page -> {
            page.locator("#spreadsheet").setInputFiles(Path.of("data/homelessness-2022/figures.csv"));
            page.getByText("Go on to the text and the pages").click();
            page.locator(".page img").first().waitFor();
            var text = page.locator("#editor").inputValue();
            assertTrue(text.startsWith("# {state}"), text);
            var folder = home.resolve("Statesheet/figures");
            assertEquals(Files.readString(folder.resolve("sheet.md")), text);
            assertEquals(Files.readString(Path.of("data/homelessness-2022/figures.csv")),
                    Files.readString(folder.resolve("figures.csv")));
        });
    }

    @Test
    void whatIsNoTableOfStatesSaysWhyAndLeavesNothing() throws IOException {
        inTheStudio(home.resolve("Statesheet"), 800, ColorScheme.DARK, page -> {
            page.locator("#spreadsheet").setInputFiles(Path.of("README.md"));
            page.waitForFunction("() => document.getElementById('status').textContent"
                    + ".startsWith('No edition can be made of README.md: ')");
        });
        try (var made = Files.list(home.resolve("Statesheet"))) {
            assertEquals(0, made.count());
        }
    }

    @ParameterizedTest(name = "{0} pixels, {1}")
    @CsvSource({"1280, LIGHT", "1280, DARK", "800, LIGHT", "800, DARK"})
    void axeFindsNothingSerious(int width, ColorScheme scheme) throws IOException {
        var editions = home.resolve("Statesheet");
        Files.writeString(Files.createDirectories(editions.resolve("Older")).resolve("edition.json"), "{}");
        inTheStudio(editions, width, scheme, page -> {
            page.getByText("Older").waitFor();
            assertEquals(List.of(), Browser.serious(page), "at first");
            page.locator("#spreadsheet").setInputFiles(Path.of("README.md"));
            page.waitForFunction("() => document.getElementById('status').className === 'bad'");
            assertEquals(List.of(), Browser.serious(page), "after a refusal");
            page.locator("#spreadsheet").setInputFiles(Path.of("data/homelessness-2022/figures.csv"));
            page.getByText("Go on to the text and the pages").waitFor();
            assertEquals(List.of(), Browser.serious(page), "with an edition");
            assertEquals(width, page.evaluate("() => document.documentElement.scrollWidth"));
            page.navigate(page.url() + "formats");
            assertEquals(List.of(), Browser.serious(page), "the reference");
        });
    }

    @Test
    void anEditionThatIsThereIsOpened() throws IOException {
        var folder = Files.createDirectories(home.resolve("My é edition"));
        for (var file : List.of("edition.json", "sheet.md", "figures.csv", "brand.json")) {
            Files.copy(Path.of("data/ncmec-2023", file), folder.resolve(file));
        }
        inTheStudio(home, 1280, ColorScheme.LIGHT, page -> {
            page.getByText("My é edition").click();
            page.locator(".page img").first().waitFor();
            assertEquals(folder.toString(), page.locator("#folder").textContent());
        });
    }

    /** From a spreadsheet that is dropped on the page to the page on which all sheets are looked through. */
    @Test
    void theWholeWay() throws IOException {
        inTheStudio(home.resolve("Statesheet"), 1280, ColorScheme.LIGHT, page -> {
            page.evaluate("""
                    table => {
                      const transfer = new DataTransfer();
                      transfer.items.add(new File([table], "homelessness.csv", { type: "text/csv" }));
                      document.getElementById("drop").dispatchEvent(new DragEvent("drop",
                        { dataTransfer: transfer, bubbles: true, cancelable: true }));
                    }""", Files.readString(Path.of("data/homelessness-2022/figures.csv")));
            page.getByText("Go on to the text and the pages").click();
            page.locator(".page img").nth(1).waitFor();
            var folder = home.resolve("Statesheet/homelessness");

            replace(page, "These are the figures", "Here are the {totl} figures");
            var problem = page.locator(".finding button").first();
            problem.waitFor();
            problem.click();
            assertTrue((boolean) page.evaluate("() => { const e = document.getElementById('editor');"
                    + " return e.value.slice(e.selectionStart).startsWith('{totl}'); }"));
            replace(page, "the {totl} figures", "the figures");
            page.getByText("Nothing is wrong here").waitFor();
            assertTrue(Files.readString(folder.resolve("sheet.md")).contains("Here are the figures of {the_state}"));

            page.locator("#tab-figures").click();
            page.getByLabel("Find a figure").fill("veterans");
            page.locator(".figure summary").first().click();
            var label = page.getByLabel("In charts and tables").first();
            label.fill("Former soldiers");
            label.press("Enter");
            page.locator(".figure h3").getByText("Former soldiers").waitFor();

            page.locator("#place").selectOption("WY");
            page.waitForFunction("() => document.querySelector('.page img').alt.includes('Wyoming')");
            page.locator("#tab-brand").click();
            var color = page.getByLabel("Large figures: color as #RRGGBB");
            color.fill("#005588");
            page.waitForResponse("**/brand/color", () -> color.press("Enter"));
            assertTrue(Files.readString(folder.resolve("brand.json")).contains("#005588"));

            page.locator("#build").click();
            var review = page.waitForPopup(() -> page.getByText("Look through all sheets").click());
            review.waitForLoadState();
            assertTrue(review.content().contains("Former soldiers"), review.content());
            assertTrue(Files.isRegularFile(folder.resolve("out/homelessness-WY.pdf")));
        });
    }

    private static void replace(Page page, String old, String words) {
        page.evaluate("old => { const e = document.getElementById('editor'); e.focus();"
                + " const at = e.value.indexOf(old); e.setSelectionRange(at, at + old.length); }", old);
        page.keyboard().insertText(words);
    }

    /** Before there is an edition; afterwards, none of them is known. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/1.1; HOST; COOKIE                                                   | 200
            GET /formats HTTP/1.1; HOST; COOKIE                                            | 200
            GET /editions HTTP/1.1; HOST; COOKIE                                           | 200
            GET /editions HTTP/1.1; HOST                                                   | 403
            GET /new HTTP/1.1; HOST; COOKIE                                                | 405
            POST /new?name=a.csv HTTP/1.1; HOST; COOKIE; Content-Length: 0                 | 403
            POST /new?name=../../a.csv HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0   | 422
            POST /new?name=%00.csv HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0       | 422
            POST /new HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 50000001             | 413
            POST /open HTTP/1.1; HOST; COOKIE; ORIGIN; Content-Length: 0                   | 404
            POST /open HTTP/1.1; HOST; COOKIE; Content-Length: 0                           | 403
            GET /desk HTTP/1.1; HOST; COOKIE                                               | 404
            GET /preview?place=NM HTTP/1.1; HOST; COOKIE                                   | 404
            """)
    void aHostileRequestGetsItsStatus(String request, int status) throws IOException {
        try (var studio = Studio.start(home.resolve("Statesheet"), bug -> { throw new AssertionError(bug); })) {
            var socket = RawSocket.to(studio.address());
            var answer = socket.answer(socket.filled(request, socket.enter(studio.address())));
            assertEquals(status, RawSocket.status(answer), answer);
        }
    }

    /** A page that is still open could save the text of one edition in another. */
    @Test
    void whereAnEditionIsOpenNoOtherIs() throws IOException {
        try (var studio = Studio.start(home, bug -> { throw new AssertionError(bug); })) {
            studio.go(Path.of("data/ncmec-2023"));
            studio.go(Path.of("data/homelessness-2022"));
            var socket = RawSocket.to(studio.address());
            var desk = socket.answer(socket.filled("GET /desk HTTP/1.1; HOST; COOKIE", socket.enter(studio.address())));
            assertTrue(desk.contains("Missing and exploited children"), desk);
        }
    }

    @Test
    void theReferenceOfTheFormatsIsAPageWhoseContentsLeadToItsParts() throws IOException {
        inTheStudio(home, 1280, ColorScheme.LIGHT, page -> {
            page.navigate(page.url() + "formats");
            assertEquals("Formats: the reference", page.title());
            assertEquals(List.of(), page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(link =>"
                    + " decodeURIComponent(link.hash.slice(1))).filter(id => !document.getElementById(id))"));
            assertTrue(page.locator("table").count() > 5);
        });
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Report 2023.xlsx             | Report 2023.xlsx
            ../../etc/passwd             | passwd
            C:/Windows\\win.ini         | win.ini
            ..                           | figures
            .bashrc                      | bashrc
            a/b/edition.json             | figures edition.json
            Zahlen für Länder.csv        | Zahlen für Länder.csv
            a<b>:?*.csv                  | ab.csv
            """)
    void aNameIsOnlyTheLastPartOfAPathWithoutWhatASystemMayNotAllow(String given, String name) {
        assertEquals(name, StartRoutes.fileName(given.replace("\\\\", "\\")).strip());
    }
}
