package statesheet.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import statesheet.source.Bundled;

/** The page's own files: all that is ever read by a name that a request gives, and all of it inside the program. */
final class PageFiles {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private PageFiles() {}

    /** Of the page on which an edition is written. */
    static Map<String, Route> routes() {
        var routes = new LinkedHashMap<>(startRoutes());
        routes.put("/", file("index.html", Answer.HTML));
        Stream.of("studio", "editor", "pages", "findings", "figures", "table", "brand", "build")
                .forEach(name -> routes.put("/" + name + ".js", file(name + ".js", SCRIPT)));
        return routes;
    }

    /** Of the page on which an edition is begun, and those that both have. */
    static Map<String, Route> startRoutes() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("/", file("start.html", Answer.HTML));
        routes.put("/studio.css", file("studio.css", "text/css; charset=utf-8"));
        routes.put("/formats", ReferencePage.route());
        routes.put("/icon.svg", file("icon.svg", "image/svg+xml"));
        Stream.of("start", "server", "dom")
                .forEach(name -> routes.put("/" + name + ".js", file(name + ".js", SCRIPT)));
        return routes;
    }

    private static Route file(String name, String type) {
        return Route.get(_ -> Answer.of(type, bytes(name)));
    }

    static byte[] bytes(String name) {
        return Bundled.bytes(PageFiles.class, name);
    }
}
