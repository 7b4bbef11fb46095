package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small edition of made-up estimates with margins of error, laid out as the American Community Survey's tables are. */
public final class Surveys {

    /** A difference from the nation's 8.0 ± 0.3 is more than chance from 0.5 on, where the margin is 0.4. */
    private static final String FIGURES = """
            Table S2701. Made up for tests,,,,,,,,
            ,Residents,,No insurance,,2022,,2021,
            State,Estimate,Margin of Error,Estimate,Margin of Error,Percent,Margin of Error,Percent,Margin of Error
            United States,"330,000",*****,"26,400","±1,000",8.0,±0.3,8.6,±0.4
            Alabama,"5,000",*****,425,±20,8.5,±0.4,8.0,±0.3
            Alaska,700,*****,60,±3,8.6,±0.4,7.0,±0.3
            Arizona,"7,000",*****,518,±28,7.4,±0.4,7.8,±0.3
            Arkansas,"3,000",*****,240,±12,8.0,±0.4,8.0,±0.3
            California,"39,000",*****,"3,510",N,9.0,N,8.0,±0.3
            Colorado,"5,800",*****,464,±20,8.0,N,7.0,±0.3
            """;

    private static final String EDITION = """
            {
              "id": "survey-2022", "organization": "Example Center", "topic": "Health insurance", "period": "2022",
              "published": "2026-11-22", "figures": "figures.csv", "sheet": "sheet.md",
              "marks": { "N": "not known" },
              "dictionary": {
                "residents": { "label": "Residents", "column": "Residents / Estimate",
                               "margin": "Residents / Margin of Error", "noun": ["resident", "residents"] },
                "uninsured": { "label": "Without insurance", "column": "No insurance / Estimate",
                               "margin": "No insurance / Margin of Error", "noun": ["person", "people"] },
                "rate": { "label": "Uninsured", "unit": "percent", "decimals": 1, "column": "2022 / Percent",
                          "margin": "2022 / Margin of Error" },
                "earlier": { "label": "Uninsured in 2021", "unit": "percent", "decimals": 1, "period": "2021",
                             "column": "2021 / Percent", "margin": "2021 / Margin of Error" },
                "since2021": { "label": "Change since 2021", "change": ["earlier", "rate"] },
                "share": { "label": "Share uninsured", "share": ["uninsured", "residents"], "decimals": 1 },
                "shareRank": { "label": "Rank", "rank": "share" }
              }
            }
            """;

    private Surveys() {}

    /** @param sheet its text */
    public static EditionFolder of(Path parent, String sheet) {
        try {
            var folder = Files.createDirectories(parent.resolve("survey-2022"));
            Files.writeString(folder.resolve("figures.csv"), FIGURES);
            Files.writeString(folder.resolve("edition.json"), EDITION);
            Files.writeString(folder.resolve("sheet.md"), sheet);
            return new EditionFolder(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
