package statesheet.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.problem.ProblemException;
import statesheet.source.FileTree;
import statesheet.starting.NewEdition;

/**
 * Begins with an edition: a new one of a spreadsheet that is dropped on the page, or one that is there already.
 *
 * @param home   the folder of the user's editions; it is made if needed
 * @param opener takes the folder of the edition to go on with
 */
record StartRoutes(Path home, Opener opener) {

    private static final int MOST_OF_NAME = 80;

    /** @throws IOException where the folder holds no edition */
    @FunctionalInterface
    interface Opener {
        void open(Path folder) throws IOException;
    }

    /** {@code Statesheet} in the user's documents, or else in their own folder. */
    static Path usualHome() {
        var own = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "OneDrive/Documents").map(own::resolve).filter(Files::isDirectory).findFirst()
                .orElse(own).resolve("Statesheet");
    }

    Map<String, Route> routes() {
        var routes = new HashMap<>(PageFiles.startRoutes());
        routes.put("/new", Route.upload(this::start));
        routes.put("/editions", Route.get(_ -> Answer.json(editions().stream().map(StartRoutes::name).toList())));
        routes.put("/open", Route.post(this::open));
        return routes;
    }

    private record Made(String folder, List<String> decided, List<String> toFillIn) {}

    private Answer start(Request request) throws IOException {
        var waiting = Files.createTempDirectory("statesheet-");
        var spreadsheet = waiting.resolve(fileName(request.query().getOrDefault("name", "")));
        try {
            Files.write(spreadsheet, request.body());
            var folder = free(name(spreadsheet).replaceFirst("\\.[^.]*$", ""));
            var made = NewEdition.make(spreadsheet, folder, LocalDate.now());
            opener.open(folder);
            return Answer.json(new Made(folder.toString(), made.decided(), made.toFillIn()));
        } catch (ProblemException none) {
            return Answer.refusal(422, NewEdition.whyNot(name(spreadsheet), none));
        } finally {
            FileTree.remove(waiting);
        }
    }

    /** The last part of a path in any system's way, with nothing in it that some system does not allow in a name. */
    static String fileName(String given) {
        var name = given.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}. _-]", "").replaceFirst("^[. ]+", "");
        var cut = name.substring(Math.max(0, name.length() - MOST_OF_NAME)).strip();
        return cut.isEmpty() || NewEdition.isNameOfAnother(cut) ? "figures " + cut : cut;
    }

    private Path free(String name) throws IOException {
        Files.createDirectories(home);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> home.resolve(number == 1 ? name : name + " " + number))
                .filter(folder -> !Files.exists(folder)).findFirst().orElseThrow();
    }

    private List<Path> editions() throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("edition.json"))).sorted().toList();
        }
    }

    private Answer open(Request request) throws IOException {
        var named = request.member("name");
        var chosen = editions().stream().filter(folder -> named.equals(Optional.of(name(folder)))).findFirst();
        if (chosen.isEmpty()) {
            return Answer.unknown();
        }
        opener.open(chosen.get());
        return Answer.json(List.of());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
