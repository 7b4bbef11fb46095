package statesheet.starting.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.edition.Place;
import statesheet.edition.UnitedStates;
import statesheet.edition.cells.Numeral;
import statesheet.edition.cells.Texts;
import statesheet.edition.figures.NamedPlace;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Several;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * The rows that count, one for each place: of a long file those of the latest year and of all people.
 *
 * @param where   the values, by heading, that chose them; empty where all rows count
 * @param year    the latest, if rows were chosen by years
 * @param earlier the rows of the year before, if the file has one
 * @param groups  the rows of the other values of a column that has few: of girls, where those of all children count
 * @param rows    by place, the nation among them
 * @param others  rows with numbers that are of no known place
 * @param total   what the nation's row is called, where it is called a total
 */
public record ChosenRows(SequencedMap<String, String> where, Optional<String> year, Optional<Group> earlier,
        List<Group> groups, SequencedMap<Place, GridRow> rows, List<GridRow> others, Optional<String> total) {

    /** Other rows of the same places: the value that tells them apart, and all values that choose them. */
    public record Group(String value, SequencedMap<String, String> where, SequencedMap<Place, GridRow> rows) {}

    private static final Pattern ALL = Pattern.compile("(?i)all( .*)?|total( .*)?|.*\\btotal|overall|both( sexes)?");

    /** A file that needs more is no table of places. */
    private static final int MOST_FILTERS = 4;

    /** More are a long list of which a person has to choose. */
    private static final int MOST_GROUPS = 12;

    private static final int STATES = 50;

    private record Candidate(int row, Place place) {}

    /** @throws ProblemException where the rows of a state are of places within it */
    public static ChosenRows of(SourceTable table) throws ProblemException {
        var left = IntStream.range(0, table.below().size()).boxed().flatMap(row -> table.places().ofRows().get(row)
                .map(NamedPlace::place).map(place -> new Candidate(row, place)).stream()).toList();
        var where = new LinkedHashMap<Integer, String>();
        var years = List.<String>of();
        for (int filter = 0; filter < MOST_FILTERS && isRepeated(left); filter++) {
            var column = telling(table, left, where.keySet().stream().toList());
            if (column.isEmpty()) {
                break;
            }
            checkIsOfStates(table, left, column.get());
            var values = values(table, left, column.get());
            var value = chosen(values);
            years = isYears(values) ? values.stream().distinct().sorted().toList() : years;
            where.put(column.get(), value);
            left = left.stream().filter(one -> shown(table, one, column.get()).equals(value)).toList();
        }
        return chosen(table, where, years, left);
    }

    /** The names of counties are each of one state; what a state's own numbers are of, others have too. */
    private static void checkIsOfStates(SourceTable table, List<Candidate> rows, int column) throws ProblemException {
        var places = new LinkedHashMap<String, Set<Place>>();
        rows.forEach(row -> places.computeIfAbsent(shown(table, row, column), _ -> new HashSet<>()).add(row.place));
        if (rows.stream().map(Candidate::place).distinct().count() > 1
                && 2 * places.values().stream().filter(of -> of.size() == 1).count() > places.size()) {
            var heading = table.headings().unambiguous(column);
            throw new ProblemException(List.of(Problem.ofEdition("new.within-states", table.file().where(),
                    "several rows of a state, told apart by \"" + heading + "\": "
                            + Several.named(List.copyOf(places.keySet())), "one row of each state",
                    "add them up to one row of each state, or choose another spreadsheet")));
        }
    }

    private static ChosenRows chosen(SourceTable table, SequencedMap<Integer, String> where, List<String> years,
            List<Candidate> left) {
        var rows = new LinkedHashMap<Place, GridRow>();
        left.forEach(one -> rows.putIfAbsent(one.place, table.below().get(one.row)));
        var earlier = Optional.of(years).filter(known -> known.size() > 1).map(known ->
                group(table, where, known.getLast(), known.get(known.size() - 2)));
        var others = table.ofNoPlace().filter(row -> isChosen(row, where) && table.numbers().stream().anyMatch(column ->
                SourceTable.isNumber(row.cell(column)))).collect(Collectors.toCollection(ArrayList::new));
        var total = rows.containsKey(Place.NATION) ? Optional.<GridRow>empty()
                : others.stream().filter(row -> isTotal(table, row, rows)).findFirst();
        total.ifPresent(row -> {
            rows.put(Place.NATION, row);
            others.remove(row);
        });
        return new ChosenRows(named(table, where), years.stream().reduce((_, last) -> last), earlier,
                groups(table, where), rows, others, total.map(row -> Texts.shown(row, table.places().column())));
    }

    private static Group group(SourceTable table, SequencedMap<Integer, String> where, String chosen, String other) {
        var values = new LinkedHashMap<>(where);
        values.replaceAll((_, value) -> value.equals(chosen) ? other : value);
        return new Group(other, named(table, values), rowsOf(table, values));
    }

    /** Those of the first column, but for years, that has few values. */
    private static List<Group> groups(SourceTable table, SequencedMap<Integer, String> where) {
        return where.entrySet().stream().filter(filter -> !HeadingWords.isYear(filter.getValue()))
                .map(filter -> table.ofPlaces().map(row -> Texts.shown(row, filter.getKey()))
                        .filter(value -> !value.isEmpty() && !value.equals(filter.getValue())).distinct()
                        .map(value -> group(table, where, filter.getValue(), value)).toList())
                .filter(groups -> groups.size() < MOST_GROUPS).findFirst().orElse(List.of());
    }

    /** Whether a row is called a total, is below all states, and in some column is that of all places. */
    private static boolean isTotal(SourceTable table, GridRow row, Map<Place, GridRow> places) {
        return ALL.matcher(Texts.shown(row, table.places().column())).matches()
                && places.keySet().stream().filter(UnitedStates::isState).count() == STATES
                && table.numbers().stream().anyMatch(column -> number(row.cell(column)).filter(total ->
                        total.signum() > 0 && places.values().stream().map(place -> number(place.cell(column))
                                .orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(total) == 0).isPresent());
    }

    private static Optional<BigDecimal> number(GridCell cell) {
        return cell instanceof GridCell.Stored stored ? Optional.of(stored.value())
                : Numeral.read(Texts.shown(cell));
    }

    private static SequencedMap<String, String> named(SourceTable table, Map<Integer, String> where) {
        var named = new LinkedHashMap<String, String>();
        where.forEach((column, value) -> named.put(table.headings().unambiguous(column), value));
        return named;
    }

    /** What the rows are of, where they were chosen by words that do not stand for all. */
    public String subject() {
        return where.values().stream().filter(value -> !ALL.matcher(value).matches() && !HeadingWords.isYear(value))
                .collect(Collectors.joining(", "));
    }

    /** The rows, by place, that these values choose. */
    private static SequencedMap<Place, GridRow> rowsOf(SourceTable table, Map<Integer, String> values) {
        var found = new LinkedHashMap<Place, GridRow>();
        for (int at = 0; at < table.below().size(); at++) {
            var row = table.below().get(at);
            table.places().ofRows().get(at).filter(_ -> isChosen(row, values)).ifPresent(named ->
                    found.putIfAbsent(named.place(), row));
        }
        return found;
    }

    private static boolean isChosen(GridRow row, Map<Integer, String> values) {
        return values.entrySet().stream().allMatch(filter ->
                Texts.shown(row, filter.getKey()).equals(filter.getValue()));
    }

    private static boolean isRepeated(List<Candidate> rows) {
        return rows.stream().map(Candidate::place).distinct().count() < rows.size();
    }

    private static String shown(SourceTable table, Candidate row, int column) {
        return Texts.shown(table.below().get(row.row), column);
    }

    private static List<String> values(SourceTable table, List<Candidate> rows, int column) {
        return rows.stream().map(row -> shown(table, row, column)).filter(text -> !text.isEmpty()).toList();
    }

    private static boolean isYears(List<String> values) {
        return !values.isEmpty() && values.stream().allMatch(value -> HeadingWords.isYear(value));
    }

    /** Years before all else; then words that tell the rows of a place apart. */
    private static Optional<Integer> telling(SourceTable table, List<Candidate> rows, List<Integer> taken) {
        return IntStream.range(0, table.headings().width()).boxed()
                .filter(column -> !taken.contains(column) && !table.places().columns().contains(column)
                        && !table.headings().unambiguous(column).isEmpty())
                .filter(column -> isYears(values(table, rows, column)) || !table.numbers().contains(column))
                .filter(column -> tells(table, rows, column))
                .min(Comparator.comparing(column -> !isYears(values(table, rows, column))));
    }

    private static boolean tells(SourceTable table, List<Candidate> rows, int column) {
        var byPlace = new HashMap<Place, List<String>>();
        rows.forEach(row -> byPlace.computeIfAbsent(row.place, _ -> new ArrayList<>())
                .add(shown(table, row, column)));
        return byPlace.values().stream().anyMatch(values -> values.stream().distinct().count() > 1);
    }

    /** The latest year; or what means all; or what most rows have, the first among equals. */
    private static String chosen(List<String> values) {
        if (isYears(values)) {
            return values.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
        var counts = values.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new,
                Collectors.counting()));
        return values.stream().filter(value -> ALL.matcher(value).matches()).findFirst().orElseGet(() ->
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }
}
