package statesheet.studio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import statesheet.testing.Browser;

/** A studio in this process with its page in a browser, as a person has them. */
final class OpenStudio implements AutoCloseable {

    private final Path folder;
    private final Studio studio;
    private final List<Throwable> bugs = new ArrayList<>();
    /** Every address that was asked for. */
    final List<String> requests = new ArrayList<>();
    /** Errors of scripts, and what was kept from loading. */
    final List<String> complaints = new ArrayList<>();
    final Page page;

    private OpenStudio(Path folder, Page page) throws IOException {
        this.folder = folder;
        this.page = page;
        studio = Studio.open(folder, bugs::add);
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.navigate(studio.address());
        picture(1).waitFor();
    }

    static OpenStudio of(Path folder, Browser browser) {
        return of(folder, browser, 1280, ColorScheme.LIGHT);
    }

    static OpenStudio of(Path folder, Browser browser, int width, ColorScheme scheme) {
        try {
            return new OpenStudio(folder, browser.page(width, 800, scheme));
        } catch (IOException cannotOpen) {
            throw new UncheckedIOException(cannotOpen);
        }
    }

    /** What the page is at: {@code http://127.0.0.1:PORT/}. */
    String origin() {
        return studio.address().replaceFirst("\\?.*", "");
    }

    String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As another program does it. */
    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Locator editor() {
        return page.locator("#editor");
    }

    String text() {
        return editor().inputValue();
    }

    /** The picture of a page, from 1. */
    Locator picture(int number) {
        return page.locator(".page img").nth(number - 1);
    }

    /** Puts the caret before the first of these words in the text. */
    void caretBefore(String words) {
        editor().focus();
        page.evaluate("words => { const e = document.getElementById('editor'); const at = e.value.indexOf(words);"
                + " e.setSelectionRange(at, at); }", words);
    }

    /** The line in which the caret is, from 1. */
    int caretLine() {
        return (int) page.evaluate("() => { const e = document.getElementById('editor');"
                + " return e.value.slice(0, e.selectionStart).split('\\n').length; }");
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until something of the page holds: a script's expression. */
    void until(String expression) {
        page.waitForFunction("() => " + expression);
    }

    void untilSaved() {
        until("document.getElementById('status').textContent === 'Saved'");
    }

    /** Does something and waits until the first page's picture is another. */
    void andSeeAnotherPage(Runnable action) {
        var before = picture(1).getAttribute("src");
        action.run();
        page.waitForFunction("before => document.querySelector('.page img')?.src !== before", before);
    }

    void stop() {
        studio.close();
    }

    @Override
    public void close() {
        page.context().close();
        studio.close();
        if (!bugs.isEmpty()) {
            throw new AssertionError("the studio had a bug", bugs.getFirst());
        }
    }
}
