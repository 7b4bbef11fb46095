package statesheet.studio;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import statesheet.brand.PrintSize;
import statesheet.edition.Edition;
import statesheet.making.SheetKind;
import statesheet.pdf.Profile;
import statesheet.source.SourceFile;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.studio.desk.Saving;
import statesheet.studio.desk.StoredText;

/** The edition's texts, pages and problems. */
record DeskRoutes(Desk desk) {

    private static final Map<String, SheetKind> KINDS = Map.of(
            "standard", SheetKind.USUAL,
            "large", new SheetKind(Profile.DIGITAL, PrintSize.LARGE),
            "press", new SheetKind(Profile.PRESS, PrintSize.STANDARD));

    Map<String, Route> routes() {
        var routes = new HashMap<>(Map.of(
                "/desk", Route.get(_ -> Answer.json(description())),
                "/preview", Route.heavy(this::preview),
                "/problems", Route.heavy(_ -> Answer.json(desk.all()))));
        for (var file : DeskFile.values()) {
            routes.put("/text/" + key(file), Route.put(request -> save(file, request)));
        }
        return routes;
    }

    /** The kind of sheets that a request names; empty where there is no such kind. */
    static Optional<SheetKind> kind(Request request) {
        return Optional.ofNullable(KINDS.get(request.query().getOrDefault("kind", "standard")));
    }

    private static String key(DeskFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private Answer save(DeskFile file, Request request) throws IOException {
        return switch (desk.save(file, request.text(), request.match())) {
            case Saving.Saved saved -> Answer.json(saved);
            case Saving.Conflict(var onDisk) -> Answer.json(412, onDisk);
        };
    }

    private Answer preview(Request request) {
        return kind(request).map(kind -> Answer.json(desk.preview(request.query().getOrDefault("place", ""), kind)))
                .orElseGet(Answer::unknown);
    }

    /** What the page begins with, without anything that has to be looked for in all places. */
    private record Description(String title, String period, String folder, Map<String, File> files,
            List<Place> places) {}

    /** @param name as problems name it */
    private record File(String name, StoredText stored) {}

    private record Place(String code, String name) {}

    private Description description() throws IOException {
        var edition = desk.edition();
        var files = new LinkedHashMap<String, File>();
        for (var file : DeskFile.values()) {
            files.put(key(file), new File(name(file, edition), desk.read(file).orElse(StoredText.NONE)));
        }
        return new Description(edition.map(Edition::topic).orElse("An edition with problems"),
                edition.map(Edition::period).orElse(""), desk.folder().toAbsolutePath().normalize().toString(), files,
                edition.stream().flatMap(read -> read.rows().values().stream())
                        .map(row -> new Place(row.place().code(), row.place().name())).toList());
    }

    private String name(DeskFile file, Optional<Edition> edition) {
        return switch (file) {
            case SHEET -> edition.map(read -> read.sheet().name()).orElse("sheet.md");
            case EDITION -> SourceFile.of(desk.folder().resolve("edition.json")).name();
            case BRAND -> edition.flatMap(Edition::brand).map(SourceFile::name).orElse("brand.json");
        };
    }
}
