package statesheet.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** A small edition in a folder of its own, and what reading it says. */
record Given(Path folder) {

    static final String TOP = """
            {
              "id": "cases-2023", "organization": "Example Center", "topic": "Cases", "period": "2023",
              "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
              "notReported": { "AS": "has no count for 2023" },
            """;

    static final String DICTIONARY = """
              "dictionary": {
                "cases": { "label": "Cases", "parts": ["home", "away"] },
                "home": { "label": "At home", "for": "places" },
                "away": { "label": "Away", "for": "places" },
                "homeShare": { "label": "Share at home", "share": ["home", "cases"] },
                "rate": { "label": "Rate", "unit": "percent", "decimals": 2 },
                "days": { "label": "Days", "unit": "number", "for": "places", "optional": true,
                          "decimals": 2 }
              }
            }
            """;

    static final String HEADER = "place,name,cases,home,away,rate,days\n";
    static final String US = "US,United States,500,,,19.5,\n";
    static final String NM = "NM,New Mexico,132,92,40,8.1,1234.50\n";

    /** The small edition with {@code figures} as its spreadsheet. */
    static Given figures(Path folder, String figures) {
        return new Given(folder).with("edition.json", TOP + DICTIONARY).with("figures.csv", figures);
    }

    /** The small edition with {@code json} as its edition.json, beside a spreadsheet without fault. */
    static Given edition(Path folder, String json) {
        return new Given(folder).with("edition.json", json).with("figures.csv", HEADER + US + NM);
    }

    /** An edition that is in the folder already. */
    static Given in(Path folder) {
        return new Given(folder);
    }

    Given with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Given with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Optional<Edition> read() {
        return EditionReader.read(folder, new Problems());
    }

    Problems problems() {
        var problems = new Problems();
        EditionReader.read(folder, problems);
        return problems;
    }

    /** All problems and warnings; notes stop nothing and ask for nothing. */
    List<Problem> findings() {
        return problems().all().stream().filter(problem -> !problem.isNote()).toList();
    }

    /** The notes, by what was found. */
    List<String> notes() {
        return problems().all().stream().filter(Problem::isNote).map(Problem::found).toList();
    }

    /** All problems and warnings as they print, with the files named from the folder; each begins on a line of its own. */
    String said() {
        return findings().stream().map(Problem::toString).collect(Collectors.joining("\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }
}
