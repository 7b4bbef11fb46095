package statesheet.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import statesheet.testing.Places;

/**
 * Editions to mutate, each as the contents of its files by their names: both built-in ones, one of a few places that
 * has every unit, marks and footnotes, and one of counties.
 */
record Material(String name, Map<String, String> files) {

    static final String FIGURES = "figures.csv";
    static final String OTHER_FIGURES = "earlier-and-population.csv";
    static final String TEXT = "sheet.md";
    static final String EDITION = "edition.json";
    static final String BRAND = "brand.json";
    static final String PLACES = "places.csv";

    private static final Material FLAGSHIP = builtIn("ncmec-2023");
    private static final Material HOMELESSNESS = builtIn("homelessness-2022");
    private static final Material FEW_PLACES = fewPlaces();

    /** The one whose places are a list of its own. */
    static final Material COUNTIES = counties();

    /** The large one is drawn less often: reading it costs three times as much as the others. */
    private static final List<Material> ALL =
            List.of(FLAGSHIP, FEW_PLACES, FLAGSHIP, FEW_PLACES, HOMELESSNESS, FEW_PLACES);

    Material {
        files = Map.copyOf(files);
    }

    static Material drawn(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    private static Material builtIn(String id) {
        var files = new TreeMap<String, String>();
        for (var name : List.of(FIGURES, OTHER_FIGURES, TEXT, EDITION, BRAND)) {
            var file = Path.of("data", id, name);
            if (Files.exists(file)) {
                files.put(name, read(file));
            }
        }
        return new Material(id, files);
    }

    /** The counties of Oregon, whose figures name no other place in their rows. */
    private static Material counties() {
        try {
            var folder = Files.createTempDirectory("counties");
            var edition = Places.oregon(folder, 1).withEvery("figures.csv", " county,Oregon,", " county,,")
                    .with("figures.csv", "Oregon,United States,", "Oregon,,").folder();
            var files = new TreeMap<String, String>();
            for (var name : List.of(FIGURES, OTHER_FIGURES, TEXT, EDITION, BRAND, PLACES)) {
                files.put(name, read(edition.resolve(name)));
                Files.delete(edition.resolve(name));
            }
            Files.delete(edition);
            Files.delete(folder);
            return new Material("counties", files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The homelessness edition of five places, with made-up figures of the other units. */
    private static Material fewPlaces() {
        var files = new TreeMap<>(HOMELESSNESS.files());
        var rows = files.get(FIGURES).lines().toList();
        files.put(FIGURES, String.join("\n",
                rows.getFirst() + ",spending,nights,trend,agency",
                rows.get(1) + ",\"$98,765,432.10\",12.5,-3.2,HUD",
                row("NM", rows) + ",\"$1,234,567.80\",7.5,-0.4,Office of Housing",
                row("VT", rows) + ",$950.00,31.0,2.1,\"Department of Children, Youth\"",
                row("CA", rows) + ",45000000,8.25,\u22121.05,Agency 12",
                row("VI", rows) + ",0,0.0,0,Bureau",
                row("DC", rows) + ",,,,\n"));
        var others = files.get(OTHER_FIGURES).lines().toList();
        files.put(OTHER_FIGURES, String.join("\n", others.getFirst(),
                "US,United States,580466,354386,226080,42461553", row("NM", others), row("VT", others),
                row("CA", others), row("VI", others), row("DC", others) + "\n"));
        files.put(EDITION, files.get(EDITION).replace("\"notReported\": { \"AS\": \"has no count for 2022\" },", """
                "marks": { "N/A": "not reported", "S": { "words": "fewer than 10", "between": [0, 9] } },
                  "footnotes": { "a": "Includes estimates.", "*": "Counted by phone." },""")
                .replace("\"dictionary\": {", """
                        "dictionary": {
                            "spending": { "label": "Spending", "unit": "dollars", "decimals": 2, "optional": true },
                            "nights": { "label": "Nights", "unit": "number", "decimals": 1, "optional": true },
                            "trend": { "label": "Trend", "unit": "number", "decimals": 2, "optional": true },
                            "agency": { "label": "Agency", "unit": "text", "optional": true },"""));
        files.put(TEXT, files.get(TEXT).replace("## At every age\n", """
                ## At every age

                The state spent {spending}, of {us_spending} in the nation, on {nights: night | nights}, says {agency};
                the trend {trend: rose by # | fell by # | did not change | missing: is not known}. {if spending}
                """));
        return new Material("few places", files);
    }

    private static String row(String code, List<String> rows) {
        return rows.stream().filter(row -> row.startsWith(code + ",")).findFirst().orElseThrow();
    }
}
