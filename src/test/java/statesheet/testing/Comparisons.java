package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The homelessness edition with the count of 2020 and the population, and what is worked out from them. */
public final class Comparisons {

    private static final String WORKED = """
            "dictionary": {
                "total2020": {
                  "file": "other", "column": "total_2020", "label": "People experiencing homelessness in 2020",
                  "noun": ["person", "people"], "period": "January 2020", "optional": true
                },
                "since2020": { "label": "Change since January 2020", "change": ["total2020", "total"] },
                "percentSince2020": {
                  "label": "Change in percent", "percentChange": ["total2020", "total"], "decimals": 1
                },
                "population": {
                  "file": "other", "column": "population_2022", "label": "Residents", "period": "July 2022",
                  "optional": true
                },
                "rate": {
                  "label": "People without a home per 10,000 residents", "rate": ["total", "population"], "per": 10000,
                  "decimals": 1
                },
                "rateRank": { "label": "Rank by people per 10,000 residents", "rank": "rate" },
                "lowestRank": { "label": "Rank from the lowest", "rank": "rate", "first": "lowest", "among": "all" },
                "exactShare": { "label": "Share unsheltered", "share": ["unsheltered", "total"], "decimals": 1 },
                "ofNation": { "label": "Share of the nation's", "ofNation": "total" },
                "adults": { "label": "Adults", "sum": ["age18To24", "ageOver24"] },
                "more": { "label": "More individuals", "difference": ["individuals", "peopleInFamilies"] },
                "moreUnsheltered": { "label": "Unsheltered less family share", "difference": ["unshelteredShare", "familyShare"] },
            """.stripTrailing();

    private Comparisons() {}

    public static EditionFolder homelessness(Path parent) {
        var edition = EditionFolder.copied("homelessness-2022", parent);
        var earlier = "earlier-and-population.csv";
        try (var file = Comparisons.class.getResourceAsStream("/homelessness-2020/" + earlier)) {
            Files.write(edition.folder().resolve(earlier), file.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return edition.with("edition.json", "\"dictionary\": {", WORKED)
                .with("edition.json", "\"figures.csv\"", "{ \"count\": \"figures.csv\", \"other\": \"" + earlier + "\" }")
                .with("edition.json", "\"period\": \"2022\"", "\"period\": \"January 2022\"");
    }
}
