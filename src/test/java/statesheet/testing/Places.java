package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;

/** Editions with a row of made-up figures for every place; a test's alone. */
public final class Places {

    private static final List<String> MISSING = List.of("missingSocialServices", "missingOther",
            "missingRefugeeOffice");

    private static final long[] MOST = {2, 10, 1000, 1_000_000};

    private Places() {}

    /** The flagship's text for all places: from no case at all to six digits. */
    public static Path flagship(Path parent, long seed) {
        var folder = EditionFolder.copied("ncmec-2023", parent).with("figures.csv", ",28886,", ",99999,")
                .with("figures.csv", ",5759,", ",99999,").folder();
        var lines = lines(folder);
        var header = List.of(lines.getFirst().split(","));
        var rows = new ArrayList<>(lines.subList(0, 2));
        var random = new Random(seed);
        for (var place : PlaceList.UNITED_STATES.all()) {
            rows.add(flagshipRow(place, header, lines.get(2).split(",", -1), random));
        }
        write(folder, rows);
        return folder;
    }

    private static String flagshipRow(Place place, List<String> header, String[] newMexico, Random random) {
        var cells = newMexico.clone();
        cells[0] = place.code();
        cells[1] = place.name();
        long missing = 0;
        for (int i = 2; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                boolean few = MISSING.contains(header.get(i)) || header.get(i).equals("teamHope");
                long value = random.nextLong(few ? 900 : MOST[random.nextInt(MOST.length)]);
                cells[i] = String.valueOf(value);
                missing += MISSING.contains(header.get(i)) ? value : 0;
            }
        }
        cells[header.indexOf("missingCases")] = String.valueOf(missing);
        return String.join(",", cells);
    }

    /** The homelessness edition's text for all its places: from one person counted to 100,000. */
    public static Path homelessness(Path parent, long seed) {
        var folder = EditionFolder.copied("homelessness-2022", parent).folder();
        var lines = lines(folder);
        var random = new Random(seed);
        var counts = IntStream.range(2, lines.size()).mapToObj(i -> counts(random)).toList();
        var rows = new ArrayList<>(List.of(lines.getFirst()));
        rows.add(row("US,United States", IntStream.range(0, 12)
                .map(i -> counts.stream().mapToInt(place -> place[i]).sum()).toArray()));
        for (int i = 2; i < lines.size(); i++) {
            var cells = lines.get(i).split(",");
            rows.add(row(cells[0] + "," + cells[1], counts.get(i - 2)));
        }
        write(folder, rows);
        return folder;
    }

    /** The 36 counties of Oregon, by their FIPS codes: 41001, 41003 and so on, in order of their names. */
    private static final List<String> COUNTIES = List.of("Baker", "Benton", "Clackamas", "Clatsop", "Columbia", "Coos",
            "Crook", "Curry", "Deschutes", "Douglas", "Gilliam", "Grant", "Harney", "Hood River", "Jackson",
            "Jefferson", "Josephine", "Klamath", "Lake", "Lane", "Lincoln", "Linn", "Malheur", "Marion", "Morrow",
            "Multnomah", "Polk", "Sherman", "Tillamook", "Umatilla", "Union", "Wallowa", "Wasco", "Washington",
            "Wheeler", "Yamhill");

    /** The homelessness edition's text for the counties of Oregon: the state is their whole, the nation has no row. */
    public static EditionFolder oregon(Path parent, long seed) {
        var edition = EditionFolder.copied("homelessness-2022", parent);
        var random = new Random(seed);
        var list = new ArrayList<>(List.of("code,name,kind,the,within", "OR,Oregon,state,,"));
        var rows = new ArrayList<>(List.of(lines(edition.folder()).getFirst().replace("place,", "county,")));
        var whole = new int[12];
        var other = new ArrayList<>(List.of("county,total_2020,sheltered_2020,unsheltered_2020,population_2022"));
        var earlierCounts = new Random(seed + 1);
        long earlier = 0;
        long residents = 0;
        for (int i = 0; i < COUNTIES.size(); i++) {
            var counts = counts(random);
            Arrays.setAll(whole, at -> whole[at] + counts[at]);
            long before = 20 + earlierCounts.nextLong(2L * counts[0] + 1);
            long people = 1_000 + 50L * counts[0];
            other.add(COUNTIES.get(i) + " County," + before + ",,," + people);
            earlier += before;
            residents += people;
            list.add(41001 + 2 * i + "," + COUNTIES.get(i) + " County,county,,OR");
            rows.add(row(COUNTIES.get(i) + " county,Oregon", counts));
        }
        rows.add(row("Oregon,United States", whole));
        other.add("Oregon," + earlier + ",,," + residents);
        write(edition.folder(), "earlier-and-population.csv", other);
        write(edition.folder(), "figures.csv", rows);
        write(edition.folder(), "places.csv", list);
        return edition.with("edition.json", "\"notReported\": { \"AS\": \"has no count for 2022\" },\n", "")
                .withEvery("sheet.md", "us_", "whole_").withEvery("sheet.md", "{nation}", "state")
                .withEvery("sheet.md", " nation", " state of Oregon")
                .withEvery("sheet.md", "the\nnation", "the\nstate of Oregon")
                .withEvery("sheet.md", "among the states", "among the counties").withEvery("sheet.md", "country", "state");
    }

    /** In the order of the file: total, shelter, kinds of shelter, household, age, veterans. */
    private static int[] counts(Random random) {
        int total = 1 + random.nextInt(new int[] {3, 100, 10_000, 100_000}[random.nextInt(4)]);
        int sheltered = random.nextInt(total + 1);
        int emergency = random.nextInt(sheltered + 1);
        int transitional = random.nextInt(sheltered - emergency + 1);
        int individuals = random.nextInt(total + 1);
        int children = random.nextInt(total + 1);
        int young = random.nextInt(total - children + 1);
        return new int[] {total, sheltered, total - sheltered, emergency, transitional,
            sheltered - emergency - transitional, individuals, total - individuals, children, young,
            total - children - young, random.nextInt(total + 1)};
    }

    private static String row(String place, int[] counts) {
        return place + "," + String.join(",", IntStream.of(counts).mapToObj(String::valueOf).toList());
    }

    private static List<String> lines(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("figures.csv"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path folder, List<String> rows) {
        write(folder, "figures.csv", rows);
    }

    private static void write(Path folder, String file, List<String> rows) {
        try {
            Files.write(folder.resolve(file), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
