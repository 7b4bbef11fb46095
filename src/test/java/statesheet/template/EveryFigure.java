package statesheet.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;

/**
 * Figures of a built-in edition, made up: in the rows of the places one figure after the other is 0, 1, 2 and seven
 * digits long, and the others are what they have to be beside it.
 */
final class EveryFigure {

    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 1_234_567L);

    /** Figures that are the sum of others, each after those. */
    private static final SequencedMap<String, List<String>> SUMS = new LinkedHashMap<>();

    static {
        SUMS.put("missingCases", List.of("missingSocialServices", "missingOther", "missingRefugeeOffice"));
        SUMS.put("sheltered", List.of("emergencyShelter", "transitionalHousing", "safeHaven"));
        SUMS.put("total", List.of("sheltered", "unsheltered"));
    }

    /** Further lists of parts of the total. */
    private static final List<List<String>> LISTS = List.of(List.of("individuals", "peopleInFamilies"),
            List.of("ageUnder18", "age18To24", "ageOver24"));

    /** Earlier counts, in turn; after them comes one that is the count itself. */
    private static final List<Long> EARLIER = List.of(2L, 0L, 1_234_567L, 1L);

    /** In turn, for the states; with as many as four or five of them, not all would meet all numbers. */
    private static final List<Long> RESIDENTS = List.of(1_234_567L, 0L, 1L, 2L, 50L, 12_345L, 99_999_999L);

    private static final Set<String> WITHOUT_RESIDENTS = Set.of("GU", "MP", "PR", "VI");

    private EveryFigure() {}

    /** Writes the edition's figures into a copy of it. */
    static void write(String edition, Path folder) {
        var lines = lines(Path.of("data", edition, "figures.csv"));
        var header = List.of(lines.getFirst().split(","));
        var values = values(lines, header);
        write(folder.resolve("figures.csv"), Stream.concat(
                Stream.of(lines.getFirst(), nation(lines.get(1).split(",", -1), header, values.values())),
                values.entrySet().stream().map(row -> row(row.getKey(), header, row.getValue()))));
        if (edition.equals("homelessness-2022")) {
            write(folder.resolve("earlier-and-population.csv"), earlierAndResidents(values));
        }
    }

    private static SequencedMap<Place, Map<String, Long>> values(List<String> lines, List<String> header) {
        var newMexico = lines.stream().filter(line -> line.startsWith("NM,")).findFirst().orElseThrow().split(",", -1);
        var own = header.stream().skip(2).filter(name -> !newMexico[header.indexOf(name)].isEmpty()).toList();
        var places = PlaceList.UNITED_STATES.all().stream().filter(place -> !place.code().equals("AS")).iterator();
        var values = new LinkedHashMap<Place, Map<String, Long>>();
        own.forEach(figure -> NUMBERS.forEach(number -> values.put(places.next(), with(own, figure, number))));
        places.forEachRemaining(place -> values.put(place, with(own, "veterans", 1)));
        return values;
    }

    /** Other numbers beside each number of each figure. The nation's residents do not include the territories'. */
    private static Stream<String> earlierAndResidents(SequencedMap<Place, Map<String, Long>> values) {
        var rows = new ArrayList<String>();
        long earlierOfAll = 0;
        long residentsOfAll = 0;
        for (var row : values.entrySet()) {
            int turn = rows.size() % (EARLIER.size() + 1);
            long earlier = turn < EARLIER.size() ? EARLIER.get(turn) : row.getValue().get("total");
            boolean isState = !WITHOUT_RESIDENTS.contains(row.getKey().code());
            long residents = isState ? RESIDENTS.get(rows.size() % RESIDENTS.size()) : 0;
            earlierOfAll += earlier;
            residentsOfAll += residents;
            rows.add(row.getKey().code() + "," + earlier + "," + (isState ? residents : ""));
        }
        return Stream.concat(Stream.of("code,total_2020,population_2022",
                "US," + earlierOfAll + "," + residentsOfAll), rows.stream());
    }

    private static void write(Path file, Stream<String> lines) {
        try {
            Files.write(file, lines.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All places together; what is the nation's alone stays as it is. */
    private static String nation(String[] cells, List<String> header, Collection<Map<String, Long>> places) {
        for (int i = 2; i < cells.length; i++) {
            var name = header.get(i);
            if (!cells[i].isEmpty() && places.iterator().next().containsKey(name)) {
                cells[i] = String.valueOf(places.stream().mapToLong(place -> place.get(name)).sum());
            }
        }
        return String.join(",", cells);
    }

    private static String row(Place place, List<String> header, Map<String, Long> values) {
        return place.code() + ",\"" + place.name() + "\"," + header.stream().skip(2)
                .map(name -> values.containsKey(name) ? String.valueOf(values.get(name)) : "")
                .collect(Collectors.joining(","));
    }

    /** The number for the figure, small ones for the others, and sums that hold. */
    private static Map<String, Long> with(List<String> own, String figure, long number) {
        var values = new LinkedHashMap<String, Long>();
        boolean shares = LISTS.stream().anyMatch(list -> list.contains(figure)) || figure.equals("veterans");
        own.forEach(name -> values.put(name, name.equals(figure) ? number : 2L + values.size()));
        values.computeIfPresent("emergencyShelter", (_, few) -> shares ? number + few : few);
        SUMS.forEach((sum, parts) -> {
            if (sum.equals(figure)) {
                setOnly(values, parts, number);
            } else if (own.contains(sum)) {
                values.put(sum, parts.stream().mapToLong(values::get).sum());
            }
        });
        LISTS.stream().filter(list -> own.containsAll(list)).forEach(list -> fill(values, list, figure));
        values.computeIfPresent("veterans", (_, few) ->
                figure.equals("veterans") ? number : Math.min(few, values.get("total")));
        return values;
    }

    /** All in the first part, and in the first part of that. */
    private static void setOnly(Map<String, Long> values, List<String> parts, long number) {
        parts.forEach(part -> values.put(part, part.equals(parts.getFirst()) ? number : 0));
        var inner = SUMS.get(parts.getFirst());
        if (inner != null) {
            setOnly(values, inner, number);
        }
    }

    /** Parts of the total: the figure's own number, a few of the others, and the rest in the last of these. */
    private static void fill(Map<String, Long> values, List<String> list, String figure) {
        long rest = values.get("total") - (list.contains(figure) ? values.get(figure) : 0);
        var others = list.stream().filter(part -> !part.equals(figure)).toList();
        for (var part : others) {
            long share = part.equals(others.getLast()) ? rest : Math.min(rest, 2);
            values.put(part, share);
            rest -= share;
        }
    }
}
