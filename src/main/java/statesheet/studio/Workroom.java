package statesheet.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import statesheet.studio.desk.Desk;

/**
 * All that can be done with one edition.
 *
 * @param routes by their paths
 */
record Workroom(Desk desk, Building building, Map<String, Route> routes) implements AutoCloseable {

    /** @throws IOException where the folder holds no edition */
    static Workroom open(Path folder, EventStreams events, Consumer<Throwable> bugs) throws IOException {
        var desk = Desk.open(folder);
        var building = new Building(folder, events, bugs);
        var routes = new LinkedHashMap<>(PageFiles.routes());
        routes.putAll(new DeskRoutes(desk).routes());
        routes.putAll(new FigureRoutes(desk).routes());
        routes.putAll(new BrandRoutes(desk).routes());
        routes.putAll(building.routes());
        desk.onChange(() -> events.send("changed", "{}"));
        return new Workroom(desk, building, routes);
    }

    @Override
    public void close() {
        desk.close();
    }
}
