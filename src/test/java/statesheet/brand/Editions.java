package statesheet.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.RowRules;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/** Editions of which only the brand matters. */
final class Editions {

    private Editions() {}

    static Edition withoutBrand(Path folder) {
        return edition(folder, Optional.empty());
    }

    /** The problems of such an edition name the file {@code brand.json}. */
    static Edition withBrand(Path folder, String json) {
        var file = folder.resolve("brand.json");
        try {
            Files.writeString(file, json);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return edition(folder, Optional.of(new SourceFile(file, "brand.json")));
    }

    static Edition edition(Path folder, Optional<SourceFile> brand) {
        var nation = new Row(Place.NATION, Where.in("figures.csv"), Map.of(), Map.of(), Map.of(), Map.of());
        var wholes = new LinkedHashMap<>(Map.of(Place.NATION.code(), nation));
        return new Edition(folder, SourceFile.of(folder.resolve("edition.json")), "test", "An Organization", "A topic",
                "2023", LocalDate.of(2026, 11, 22), "en-US", 2, false, new Edition.Source("", ""), List.of(),
                RowRules.NONE, new LinkedHashMap<>(), List.of(), wholes, new LinkedHashMap<>(),
                SourceFile.of(folder.resolve("sheet.md")), brand);
    }
}
