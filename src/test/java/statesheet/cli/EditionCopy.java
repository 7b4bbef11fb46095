package statesheet.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import statesheet.source.Installation;
import statesheet.testing.FlagshipCopy;

/** A copy of the flagship edition, to be changed. */
record EditionCopy(Path folder) {

    static final Path FLAGSHIP = Installation.editions().resolve("ncmec-2023");

    /** New Mexico's figures under another place: made up, and nowhere but in a test. */
    private static final String TEXAS = "TX,Texas,,,3645,,9,132,92,37,3,,,,5,31,6,,,,77\n";

    /** The copy lies in {@code parent}, under the path that it has in the project. */
    static EditionCopy in(Path parent) {
        return new EditionCopy(FlagshipCopy.in(parent.resolve("data")).folder());
    }

    /** With {@code after} for {@code before}, which must be there. */
    EditionCopy with(String file, String before, String after) {
        new FlagshipCopy(folder).change(file, text -> text.replace(before, after));
        return this;
    }

    /** With a part of the total that is one too small. */
    EditionCopy withAWrongSum() {
        return with("figures.csv", ",92,37,3,", ",92,36,3,");
    }

    /** With a number whose decimals nobody has decided about. */
    EditionCopy withAWarning() {
        return with("edition.json", "\"connectProfessionals\": {", "\"connectProfessionals\": { \"unit\": \"number\",")
                .with("figures.csv", ",,,,77", ",,,,77.25");
    }

    EditionCopy withTexas() {
        return withRow(TEXAS);
    }

    /** With New Mexico's figures for each of these, given as the row begins: code, then name. */
    EditionCopy withRowsOf(String... places) {
        Stream.of(places).forEach(place -> withRow(TEXAS.replace("TX,Texas", place)));
        return this;
    }

    EditionCopy withAWrongSumForTexas() {
        return withRow(TEXAS.replace(",92,37,3,", ",92,36,3,"));
    }

    private EditionCopy withRow(String row) {
        return with("figures.csv", "\nNM,", "\n" + row + "NM,");
    }
}
