package statesheet.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.source.Sha256;
import statesheet.testing.FlagshipCopy;
import statesheet.testing.Program;

/** The packaged program's studio: what it prints, and what is left when it is killed. */
class StudioIT {

    private static final int KILLS = 50;

    @TempDir
    private Path parent;

    /** The program with a client that has been let in. */
    private record Running(Process program, String origin, HttpClient client) {

        static Running of(Path folder) throws IOException, InterruptedException {
            var program = new ProcessBuilder(Program.home().resolve("bin/statesheet").toString(), "studio",
                    folder.toString(), "--no-browser").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var address = new BufferedReader(program.inputReader(UTF_8)).readLine();
            var client = HttpClient.newBuilder().cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL).build();
            var page = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            return new Running(program, address.replaceFirst("/\\?.*", ""), client);
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path)).header("Origin", origin);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 13)
    void killedInTheMiddleOfSavingItLosesNothing(long seed) throws IOException, InterruptedException {
        var sheet = FlagshipCopy.in(parent).folder().resolve("sheet.md");
        var original = Files.readString(sheet);
        var random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            var studio = Running.of(sheet.getParent());
            var acknowledged = new AtomicReference<>(Files.readString(sheet));
            var sent = new AtomicReference<>(acknowledged.get());
            var typist = Thread.ofPlatform().start(() -> typeUntilKilled(studio, original, acknowledged, sent));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000));
            studio.program.destroyForcibly().waitFor();
            typist.join();
            var left = Files.readString(sheet);
            assertTrue(left.equals(acknowledged.get()) || left.equals(sent.get()), "after kill " + kill + ": "
                    + left.length() + " characters, " + acknowledged.get().length() + " of which were saved");
        }
    }

    /** Saves longer and longer texts, each based on the one before, until nobody answers. */
    private static void typeUntilKilled(Running studio, String original, AtomicReference<String> acknowledged,
            AtomicReference<String> sent) {
        try {
            while (true) {
                var next = original + "\n" + "word ".repeat(acknowledged.get().length() % 1000 + 1);
                sent.set(next);
                var answer = studio.client.send(studio.to("/text/sheet")
                        .header("If-Match", Sha256.of(acknowledged.get().getBytes(UTF_8)))
                        .PUT(BodyPublishers.ofString(next)).build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer::body);
                acknowledged.set(next);
            }
        } catch (IOException killed) {
            // What was sent last may be on disk or not: no answer said which.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void itPrintsItsAddressAndShowsTheFirstPage() throws IOException, InterruptedException {
        var studio = Running.of(FlagshipCopy.in(parent).folder());
        try {
            var pages = studio.client.send(studio.to("/preview?place=NM").build(), BodyHandlers.ofString());
            assertEquals(200, pages.statusCode());
            assertTrue(pages.body().contains("\"draft\":false"), pages.body());
        } finally {
            studio.program.destroy();
            studio.program.waitFor();
        }
    }
}
