package statesheet.testing;

import java.nio.file.Path;

/** The homelessness edition with more that is worked out from its figures. */
public final class Comparisons {

    private static final String WORKED = """
            "dictionary": {
                "lowestRank": { "label": "Rank from the lowest", "rank": "rate", "first": "lowest", "among": "all" },
                "exactShare": { "label": "Share unsheltered", "share": ["unsheltered", "total"], "decimals": 1 },
                "ofNation": { "label": "Share of the nation's", "ofNation": "total" },
                "adults": { "label": "Adults", "sum": ["age18To24", "ageOver24"] },
                "more": { "label": "More individuals", "difference": ["individuals", "peopleInFamilies"] },
                "moreUnsheltered": {
                  "label": "Unsheltered less family share", "difference": ["unshelteredShare", "familyShare"]
                },
            """.stripTrailing();

    private Comparisons() {}

    public static EditionFolder homelessness(Path parent) {
        return EditionFolder.copied("homelessness-2022", parent).with("edition.json", "\"dictionary\": {", WORKED)
                .with("edition.json", "\"percentChange\": [\"total2020\", \"total\"]",
                        "\"decimals\": 1, \"percentChange\": [\"total2020\", \"total\"]");
    }
}
