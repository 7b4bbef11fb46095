package statesheet.edition.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Place;
import statesheet.edition.PlaceNames;
import statesheet.edition.RowRules;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.table.Grid;
import statesheet.table.GridRow;

/**
 * Where in a table the header is, the places, and the columns of figures.
 *
 * @param headings   of the columns
 * @param headingRow the header's last row, if there is a header
 * @param rows       below the header
 * @param place      the number, from 0, of the column of places
 * @param fips       whether that column may hold FIPS codes
 * @param figures    the number of each figure's column
 */
record TableLayout(Headings headings, Optional<GridRow> headingRow, List<GridRow> rows, int place, boolean fips,
        SequencedMap<FigureDefinition, Integer> figures) {

    /** A header is among the first rows: what is above it are titles. */
    private static final int MOST_TITLES = 60;

    /** Headings that say that a column of places holds FIPS codes. */
    private static final List<String> FIPS_HEADINGS =
            List.of("fips", "geoid", "statecode", "fipscode", "statefips", "statefipscode", "geographyid");

    /** How a column of places is headed where its cells do not show it. */
    private static final List<String> PLACE_HEADINGS =
            List.of("place", "state", "states", "location", "geography", "area", "jurisdiction", "stateterritory", "name");

    /** The layout, with problems reported; empty where there is no header or no column of places. */
    static Optional<TableLayout> of(Grid table, Where file, List<FigureDefinition> figures, RowRules rules,
            Problems problems) {
        var rows = table.rows();
        if (rows.stream().allMatch(row -> row.cells().stream().allMatch(Texts::isBlank))) {
            problems.add(Problem.ofEdition("table.empty", file, "an empty file", "a header, and below it a row for each place",
                    "save the spreadsheet into it again"));
            return Optional.empty();
        }
        var finding = new Finding(rows, file, figures, rules, problems);
        return finding.layout();
    }

    /** Lives as long as the search of one table. */
    private record Finding(List<GridRow> rows, Where file, List<FigureDefinition> wanted, RowRules rules,
            Problems problems) {

        Optional<TableLayout> layout() {
            var headings = rules.header() ? header() : Headings.letters(width());
            var below = rows.subList(headings.row() + 1, rows.size());
            var figures = new LinkedHashMap<FigureDefinition, Integer>();
            wanted.forEach(figure -> column(figure, headings).ifPresent(at -> figures.put(figure, at)));
            return places(headings, below, figures).map(place ->
                    new TableLayout(headings, headings.row() < 0 ? Optional.empty() : Optional.of(rows.get(headings.row())),
                            below, place, isFips(headings, place), figures));
        }

        private int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }

        /** The first row that has all figures; where none has, the one with most of them. */
        private Headings header() {
            return IntStream.range(0, Math.min(rows.size(), MOST_TITLES)).mapToObj(at -> Headings.of(rows, at))
                    .max(Comparator.comparingLong(this::found)
                            .thenComparing(Comparator.comparingInt(Headings::row).reversed())).orElseThrow();
        }

        private long found(Headings headings) {
            long columns = wanted.stream().filter(figure -> !headings.called(figure.column().heading()).isEmpty()).count();
            boolean hasPlaces = columns > 0 || headings.columns().stream().anyMatch(path -> !path.isEmpty()
                    && PLACE_HEADINGS.contains(Headings.key(path.getLast())));
            return 2 * columns + (hasPlaces ? 1 : 0);
        }

        private Optional<Integer> column(FigureDefinition figure, Headings headings) {
            var columns = headings.called(figure.column().heading());
            if (columns.size() == 1) {
                return Optional.of(columns.getFirst());
            }
            problems.add(columns.isEmpty() ? missing(figure, headings) : several(figure, columns, headings));
            return Optional.empty();
        }

        private Problem missing(FigureDefinition figure, Headings headings) {
            var heading = figure.column().heading();
            var known = IntStream.range(0, headings.columns().size()).mapToObj(headings::name)
                    .filter(name -> !name.isEmpty()).toList();
            var near = Nearest.to(heading, known);
            return Problem.ofEdition("header.missing", header(headings).field(figure.name()),
                    "no column " + (heading.equals(figure.name()) ? heading : Texts.quoted(heading)),
                    "a column for every figure of edition.json, those worked out aside",
                    near.map(name -> "perhaps " + Texts.quoted(name) + ": write it as \"column\" of " + figure.name())
                            .orElse("write the column's heading as \"column\" of " + figure.name()
                                    + ", or remove the figure"));
        }

        private Problem several(FigureDefinition figure, List<Integer> columns, Headings headings) {
            var paths = columns.stream().map(at -> String.join(" / ", headings.columns().get(at))).distinct().toList();
            var letters = String.join(" and ", columns.stream().map(Headings::letter).toList());
            return Problem.ofEdition("header.twice", header(headings).field(figure.name()),
                    Texts.quoted(figure.column().heading()) + ", the heading of " + columns.size() + " columns, " + letters,
                    "one column for each figure",
                    paths.size() == columns.size() ? "write the group too: \"column\": \"" + paths.getFirst() + "\""
                            : "give one of them another heading, or remove it");
        }

        private Where header(Headings headings) {
            return headings.row() < 0 ? file : rows.get(headings.row()).where();
        }

        /** The column that is named; else that in which most rows with figures have a place. */
        private Optional<Integer> places(Headings headings, List<GridRow> below, Map<FigureDefinition, Integer> figures) {
            if (rules.place().isPresent()) {
                return named(rules.place().get(), headings);
            }
            var scores = scores(headings, below, figures);
            if (scores.isEmpty()) {
                return headed(headings, figures);
            }
            var best = scores.entrySet().stream().max(Comparator
                    .comparingLong((Map.Entry<Integer, Long> entry) -> entry.getValue())
                    .thenComparing(entry -> PLACE_HEADINGS.contains(Headings.key(headings.name(entry.getKey()))))
                    .thenComparing(Comparator.comparingInt((Map.Entry<Integer, Long> entry) -> entry.getKey()).reversed()));
            refuseDisagreeing(headings, below, List.copyOf(scores.keySet()), best.orElseThrow().getKey());
            return best.map(Map.Entry::getKey);
        }

        private Optional<Integer> named(String heading, Headings headings) {
            var columns = headings.called(heading);
            if (columns.size() != 1) {
                problems.add(Problem.ofEdition("table.place-column", header(headings).field("place"),
                        (columns.isEmpty() ? "no column " : "several columns ") + Texts.quoted(heading),
                        "the one column that says which place a row is", "correct \"place\" in edition.json"));
            }
            return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
        }

        /** How many of the rows with figures have a place there, for the columns where at least half of them have. */
        private Map<Integer, Long> scores(Headings headings, List<GridRow> below, Map<FigureDefinition, Integer> figures) {
            var filled = below.stream().filter(row -> figures.values().stream().anyMatch(at -> hasDigit(row, at))).toList();
            var scores = new HashMap<Integer, Long>();
            IntStream.range(0, headings.columns().size()).filter(at -> !figures.containsValue(at)).forEach(at -> {
                long score = filled.stream().filter(row -> isPlace(row, at, isFips(headings, at))).count();
                if (score > 0 && 2 * score >= filled.size()) {
                    scores.put(at, score);
                }
            });
            return scores;
        }

        private Optional<Integer> headed(Headings headings, Map<FigureDefinition, Integer> figures) {
            var column = IntStream.range(0, headings.columns().size()).boxed()
                    .filter(at -> !figures.containsValue(at)
                            && PLACE_HEADINGS.contains(Headings.key(headings.name(at)))).findFirst();
            if (column.isEmpty()) {
                problems.add(Problem.ofEdition("table.place-column", header(headings), "no column of places",
                        "a column with the names or codes of states and territories",
                        "write its heading as \"place\" in edition.json"));
            }
            return column;
        }

        /** Two columns of places that say different things of a row: one of them has shifted. */
        private void refuseDisagreeing(Headings headings, List<GridRow> below, List<Integer> columns, int best) {
            for (int other : columns) {
                var rows = below.stream().filter(row -> disagrees(row, best, other, headings)).toList();
                if (!rows.isEmpty()) {
                    var first = rows.getFirst();
                    problems.add(Problem.ofEdition("table.places-disagree", first.where().field(headings.name(other)),
                            Texts.quoted(text(first, other)) + " beside " + Texts.quoted(text(first, best))
                                    + (rows.size() == 1 ? "" : ", and " + (rows.size() - 1) + " more rows like it"),
                            "columns of places that agree in every row",
                            "correct one of them and check that the rows have not shifted, or name the column of places "
                                    + "as \"place\" in edition.json").withExtent(rows.size()));
                }
            }
        }

        private static boolean disagrees(GridRow row, int best, int other, Headings headings) {
            var one = place(row, best, isFips(headings, best));
            var two = place(row, other, isFips(headings, other));
            return other != best && one.isPresent() && !text(row, other).isEmpty() && !one.equals(two);
        }

        private static boolean isPlace(GridRow row, int at, boolean fips) {
            return place(row, at, fips).isPresent();
        }
    }

    private static boolean hasDigit(GridRow row, int at) {
        return text(row, at).chars().anyMatch(Character::isDigit);
    }

    private static boolean isFips(Headings headings, int column) {
        return FIPS_HEADINGS.contains(Headings.key(headings.name(column)).replaceAll("[^a-z]", ""));
    }

    private static Optional<Place> place(GridRow row, int at, boolean fips) {
        var text = text(row, at);
        return PlaceNames.meant(text).or(() -> fips ? PlaceNames.withFips(text) : Optional.empty());
    }

    static String text(GridRow row, int at) {
        return at < row.cells().size() ? Texts.shown(row.cells().get(at)) : "";
    }

    /** A heading's cell; of a table without a header, the first cell of the column. */
    Where headingCell(int column) {
        return headingRow.orElseGet(rows::getFirst).cells().get(column).where();
    }

    private boolean holdsPlaces(int column) {
        return column == place || rows.stream().filter(row -> place(row, place, fips).isPresent())
                .allMatch(row -> place(row, column, isFips(headings, column)).isPresent());
    }

    /** The headings of the columns that nothing reads: neither the filters of rows nor the figures. */
    List<String> unread(Stream<Integer> filters, Collection<Integer> figures) {
        var known = Stream.concat(filters, figures.stream()).toList();
        return IntStream.range(0, headings.columns().size()).filter(at -> !known.contains(at) && !holdsPlaces(at))
                .mapToObj(headings::name).filter(name -> !name.isEmpty()).toList();
    }
}
