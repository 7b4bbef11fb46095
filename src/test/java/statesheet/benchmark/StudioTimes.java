package statesheet.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import statesheet.testing.EditionFolder;

/**
 * The packaged studio, asked over HTTP as its page asks: from its start to the first page, from a changed text to both
 * pages of one place as pictures, and from a changed text to the problems of all places.
 */
final class StudioTimes {

    private static final Path PROGRAM = Path.of("target", "statesheet", "bin", "statesheet");
    private static final int WARM_UP = 100;
    private static final int EDITS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private String text;
    private String hash;

    private StudioTimes(URI address) {
        this.address = address;
    }

    static void print(String edition, String place) throws IOException, InterruptedException {
        var folder = EditionFolder.copied(edition, Files.createTempDirectory("statesheet-")).folder();
        long start = System.nanoTime();
        var process = new ProcessBuilder(PROGRAM.toString(), "studio", folder.toString(), "--no-browser")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var printed = process.inputReader()) {
            var studio = new StudioTimes(URI.create(printed.readLine().strip()));
            double open = since(start);
            studio.send(HttpRequest.newBuilder(studio.address));
            studio.read("/preview?place=" + place);
            System.out.println(String.format(Locale.ROOT, "%-28s %.2f s to its address, %.2f s to the first page",
                    "studio " + edition, open / 1000, since(start) / 1000));
            // Without a page that listens, the studio ends after a minute.
            studio.client.sendAsync(HttpRequest.newBuilder(studio.address.resolve("/events")).build(),
                    BodyHandlers.ofInputStream());
            studio.printEdits("  a place after an edit", "/preview?place=" + place);
            studio.printEdits("  all places after an edit", "/problems");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void printEdits(String what, String wanted) throws IOException, InterruptedException {
        var stored = get("/desk").at("/files/sheet/stored");
        text = stored.path("text").asText();
        hash = stored.path("hash").asText();
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + EDITS; i++) {
            long start = System.nanoTime();
            edit(i);
            read(wanted);
            times.add(since(start));
        }
        var sorted = times.stream().skip(WARM_UP).sorted().toList();
        System.out.println(String.format(Locale.ROOT, "%-28s %.0f ms, 95th percentile %.0f ms (median of %d)", what,
                sorted.get(EDITS / 2), sorted.get(EDITS * 95 / 100), EDITS));
    }

    /** Another text each time, so that nothing but figures and brand can be kept. */
    private void edit(int number) throws IOException, InterruptedException {
        var changed = text.replaceFirst("\n", ".".repeat(1 + number % 10) + "\n");
        var answer = send(HttpRequest.newBuilder(address.resolve("/text/sheet")).header("If-Match", hash)
                .header("Origin", "http://" + address.getAuthority()).PUT(BodyPublishers.ofString(changed)));
        hash = JSON.readTree(answer).path("hash").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(read(path));
    }

    private String read(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response + " " + response.body());
        }
        return response.body();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
