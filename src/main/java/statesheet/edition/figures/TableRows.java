package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * Sorts the rows of one table: those of places and the nation are read, those that are no part of the table are passed
 * over and named, and the rest is a problem. Lives as long as the reading of one table.
 */
final class TableRows {

    /** A place with a footnote mark: {@code Alaska/c}, {@code Alaska (3)}, {@code Alaska [a]}, {@code Alaska*}. */
    private static final Pattern MARKED = Pattern.compile(
            "(.*?[\\p{L}.)])\\s*(?:/\\s*(\\w{1,3})|\\(\\s*([^()]{1,3})\\s*\\)|\\[\\s*([^\\[\\]]{1,3})\\s*]"
                    + "|([*†‡§#¹²³⁰⁴-⁹]+|\\d{1,2}|(?<=\\s)\\p{L}))");

    private static final int MOST_NAMED = 5;

    private final Grid table;
    private final TableLayout layout;
    private final Where file;
    private final RowRules rules;
    private final SequencedMap<String, PlaceCells> places;
    private final Problems problems;
    private final int width;
    private final Map<FigureDefinition, Map<Integer, List<String>>> filters = new HashMap<>();
    private final Unseen unseen = new Unseen();
    private final SequencedMap<String, List<GridRow>> unknown = new LinkedHashMap<>();
    private final SequencedMap<String, List<GridRow>> unexplained = new LinkedHashMap<>();
    private final SequencedMap<Place, List<GridRow>> repeated = new LinkedHashMap<>();
    private final Map<String, GridRow> owners = new HashMap<>();
    private final List<GridRow> withoutPlace = new ArrayList<>();
    private final List<GridRow> passedOver = new ArrayList<>();
    private final SequencedSet<String> regions = new LinkedHashSet<>();

    private TableRows(Grid table, TableLayout layout, Where file, RowRules rules, SequencedMap<String, PlaceCells> places,
            Problems problems) {
        this.table = table;
        this.layout = layout;
        this.file = file;
        this.rules = rules;
        this.places = places;
        this.problems = problems;
        this.width = usualWidth();
    }

    /** Adds what the table says of each place to {@code places}, by their codes. */
    static void read(Grid table, TableLayout layout, Where file, RowRules rules, SequencedMap<String, PlaceCells> places,
            Problems problems) {
        var rows = new TableRows(table, layout, file, rules, places, problems);
        rows.readFilters();
        layout.rows().forEach(rows::take);
        rows.report();
    }

    /** Which rows count for each figure: what it says itself, or else the edition. */
    private void readFilters() {
        for (var figure : layout.figures().keySet()) {
            boolean own = !figure.column().where().isEmpty();
            var columns = new HashMap<Integer, List<String>>();
            (own ? figure.column().where() : rules.where()).forEach((heading, values) -> {
                var called = layout.headings().called(heading);
                if (called.size() == 1) {
                    columns.put(called.getFirst(), values.stream().map(Headings::key).toList());
                } else if (own) {
                    problems.add(Problem.ofEdition("table.where", file.field(figure.name()),
                            "\"where\" with " + Texts.quoted(heading) + ", which is the heading of "
                                    + (called.isEmpty() ? "no column" : called.size() + " columns"),
                            "the heading of one column", "correct \"where\" of " + figure.name()));
                }
            });
            filters.put(figure, columns);
        }
    }

    private void take(GridRow row) {
        var figures = layout.figures().keySet().stream().filter(figure -> counts(row, figure)).toList();
        var typed = TableLayout.text(row, layout.place());
        boolean filled = figures.stream().anyMatch(figure -> isFilled(row, layout.figures().get(figure)));
        if (figures.isEmpty() || typed.isEmpty() && !filled) {
            if (!figures.isEmpty() && row.cells().stream().anyMatch(cell -> !Texts.isBlank(cell))) {
                passedOver.add(row);
            }
            return;
        }
        var place = place(row, typed);
        if (place.isPresent()) {
            take(row, place.get(), figures);
        } else if (!filled) {
            passedOver.add(row);
        } else if (typed.isEmpty()) {
            withoutPlace.add(row);
        } else {
            takeNoPlace(row, typed, figures);
        }
    }

    private boolean counts(GridRow row, FigureDefinition figure) {
        return filters.get(figure).entrySet().stream().allMatch(filter ->
                filter.getValue().contains(Headings.key(TableLayout.text(row, filter.getKey()))));
    }

    /** Whether there is a number, a mark or something unreadable, rather than nothing or some words of a note. */
    private boolean isFilled(GridRow row, int column) {
        if (column >= row.cells().size()) {
            return false;
        }
        var text = Texts.shown(row.cells().get(column));
        return row.cells().get(column) instanceof GridCell.Unusable || text.chars().anyMatch(Character::isDigit)
                || rules.marks().containsKey(text);
    }

    private Optional<Place> place(GridRow row, String typed) {
        var meant = meant(typed);
        if (meant.isPresent()) {
            return meant;
        }
        var marked = MARKED.matcher(typed);
        var place = marked.matches() ? place(row, Texts.stripped(marked.group(1))) : Optional.<Place>empty();
        if (place.isPresent()) {
            var mark = IntStream.rangeClosed(2, marked.groupCount()).mapToObj(marked::group)
                    .filter(group -> group != null).findFirst().orElseThrow();
            if (!rules.footnotes().containsKey(mark)) {
                unexplained.computeIfAbsent(mark, _ -> new ArrayList<>()).add(row);
            }
        }
        return place;
    }

    private Optional<Place> meant(String typed) {
        return PlaceNames.meant(typed).or(() -> layout.fips() ? PlaceNames.withFips(typed) : Optional.empty());
    }

    private void take(GridRow row, Place place, List<FigureDefinition> figures) {
        if (row.hidden()) {
            unseen.row(row.where(), place.code());
        }
        var cells = places.computeIfAbsent(place.code(), _ -> new PlaceCells(place, row.where()));
        wrongLength(row).ifPresent(problem -> problems.add(place.own(problem)));
        for (var figure : figures) {
            var owner = owners.putIfAbsent(place.code() + " " + figure.name(), row);
            if (owner != null) {
                var rows = repeated.computeIfAbsent(place, _ -> new ArrayList<>(List.of(owner)));
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            } else if (wrongLength(row).isEmpty()) {
                cells.put(figure.name(), cell(row, figure));
            }
        }
    }

    private PlaceCells.TypedCell cell(GridRow row, FigureDefinition figure) {
        int at = layout.figures().get(figure);
        if (at >= row.cells().size()) {
            return new PlaceCells.TypedCell(row.where(), "", "", Optional.empty(), false);
        }
        if (row.cells().get(at) instanceof GridCell.Reformatted(var where, var text, var format)
                && !(figure.unit() == FigureDefinition.Unit.COUNT && text.indexOf('.') >= 0)) {
            unseen.reformatted(where, text, format);
        }
        return PlaceCells.TypedCell.of(row.cells().get(at), table.commasMayBeDecimals());
    }

    /** A region, a row that the edition leaves out or adds to a place, or an unknown one. */
    private void takeNoPlace(GridRow row, String typed, List<FigureDefinition> figures) {
        var name = withoutMark(typed);
        var added = named(rules.addTo(), name).or(() -> named(rules.addTo(), typed));
        if (added.isPresent()) {
            var place = Place.withCode(added.get()).orElseThrow();
            var cells = places.computeIfAbsent(place.code(), _ -> new PlaceCells(place, row.where()));
            figures.forEach(figure -> cells.add(figure.name(), cell(row, figure)));
        } else if (PlaceNames.isRegion(name)) {
            regions.add(name);
        } else if (rules.leaveOut().stream().noneMatch(left -> isSame(left, name) || isSame(left, typed))) {
            unknown.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        }
    }

    private static Optional<String> named(Map<String, String> byName, String name) {
        return byName.entrySet().stream().filter(entry -> isSame(entry.getKey(), name)).map(Map.Entry::getValue).findFirst();
    }

    private static boolean isSame(String one, String other) {
        return Headings.key(one).equals(Headings.key(other));
    }

    private String withoutMark(String typed) {
        var marked = MARKED.matcher(typed);
        return marked.matches() && IntStream.rangeClosed(2, marked.groupCount()).mapToObj(marked::group)
                .anyMatch(group -> group != null && rules.footnotes().containsKey(group)) ? marked.group(1) : typed;
    }

    /**
     * Whether a comma too many or too few may have shifted the row's cells. Only in a text file: the cells of a workbook
     * have addresses.
     */
    private Optional<Problem> wrongLength(GridRow row) {
        int cells = row.cells().size();
        int columns = layout.headings().columns().size();
        if (cells == width || row.where().cell().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Problem.ofEdition("row.length", row.where(), cells == 1 ? "1 cell" : cells + " cells",
                columns + " cells, one for each column of the header",
                cells < columns ? "add what is missing; a blank cell still has its comma"
                        : "remove the extra cell; put a number with commas in quotation marks, \"1,234\""));
    }

    /**
     * How many cells the row of a place has: as many as the header, or more where every row has the same blanks behind.
     * A single row with a blank more may have shifted: {@code 1,234} without quotation marks is two cells.
     */
    private int usualWidth() {
        int columns = layout.headings().columns().size();
        var rows = layout.rows().stream().filter(row -> meant(TableLayout.text(row, layout.place())).isPresent()).toList();
        var widths = rows.stream().map(row -> row.cells().size()).distinct().toList();
        boolean blankBehind = rows.size() > 1 && widths.size() == 1 && rows.stream().allMatch(row ->
                row.cells().stream().skip(columns).allMatch(Texts::isBlank));
        return blankBehind ? widths.getFirst() : columns;
    }

    private void report() {
        if (!unknown.isEmpty()) {
            problems.add(unknownPlaces());
        }
        unexplained.forEach((mark, rows) -> problems.add(unexplained(mark, rows)));
        if (!repeated.isEmpty()) {
            problems.add(repeated());
        }
        if (!withoutPlace.isEmpty()) {
            problems.add(Problem.ofEdition("row.no-place", withoutPlace.getFirst().where().field("place"),
                    "a blank" + more(withoutPlace.size()), "the place that the row's numbers are of",
                    "fill in the place, or remove the row").withExtent(withoutPlace.size()));
        }
        layout.figures().forEach((figure, at) -> {
            if (table.hiddenColumns().contains(at)) {
                unseen.column(layout.headingCell(at), figure.name());
            }
        });
        unseen.warn(file, problems);
        notePassedOver();
    }

    private static String more(int count) {
        return count == 1 ? "" : ", and " + (count - 1) + " more like it";
    }

    private Problem unknownPlaces() {
        var first = unknown.firstEntry();
        var names = unknown.keySet().stream().limit(MOST_NAMED).map(Texts::quoted).collect(Collectors.joining(", "))
                + (unknown.size() > MOST_NAMED ? " and " + (unknown.size() - MOST_NAMED) + " more" : "");
        var near = unknown.size() == 1 ? Nearest.to(first.getKey(), Place.ALL.stream().map(Place::name).toList())
                : Optional.<String>empty();
        return Problem.ofEdition("row.unknown-place", first.getValue().getFirst().where().field("place"),
                names + (unknown.size() == 1 ? ", an unknown place with numbers" : ", unknown places with numbers"),
                "a state, the District of Columbia, a territory, or the nation",
                near.map(name -> "write " + name + ", if that is what it means; or ").orElse("")
                        + "add " + (unknown.size() == 1 ? "it" : "them") + " to \"leaveOut\" in edition.json, or to \"addTo\""
                        + " with the place that the numbers belong to").withExtent(unknown.size());
    }

    private static Problem unexplained(String mark, List<GridRow> rows) {
        return Problem.ofEdition("row.footnote", rows.getFirst().where().field("place"),
                "the footnote mark " + Texts.quoted(mark) + " on a place" + more(rows.size()),
                "a mark that \"footnotes\" in edition.json explains",
                "add \"" + mark + "\" to \"footnotes\" with the text of the note").withExtent(rows.size());
    }

    /** Proposes the column that tells the rows of one place apart. */
    private Problem repeated() {
        var first = repeated.firstEntry();
        var rows = first.getValue();
        var telling = IntStream.range(0, layout.headings().columns().size())
                .filter(at -> at != layout.place() && !layout.headings().name(at).isEmpty()
                        && !layout.figures().containsValue(at))
                .filter(at -> rows.stream().map(row -> TableLayout.text(row, at)).distinct().count() == rows.size())
                .boxed().findFirst();
        var others = repeated.keySet().stream().map(Place::code).limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Problem.ofEdition("row.twice", rows.get(1).where().field("place"),
                rows.size() + " rows of " + first.getKey().name() + "; the first is " + spot(rows.getFirst().where())
                        + (repeated.size() == 1 ? "" : ", and " + repeated.size() + " places like it: " + others
                                + (repeated.size() > MOST_NAMED ? " and so on" : "")),
                "one row for each place",
                telling.map(at -> "choose the rows that count with \"where\": { \"" + layout.headings().name(at) + "\": \""
                        + TableLayout.text(rows.getLast(), at) + "\" } in edition.json; the column has "
                        + rows.stream().map(row -> TableLayout.text(row, at)).limit(MOST_NAMED)
                                .collect(Collectors.joining(", "))).orElse("remove all but one of them"))
                .withExtent(repeated.size());
    }

    private static String spot(Where row) {
        return row.cell().map(cell -> "row " + cell.row()).orElseGet(() -> "line " + row.line().orElse(1));
    }

    /** What is not read is named once, in the words of a file's reader. */
    private void notePassedOver() {
        var lines = Stream.concat(titles().stream(), passedOver.stream().map(GridRow::where)).toList();
        if (!lines.isEmpty()) {
            boolean workbook = lines.getFirst().cell().isPresent();
            problems.add(Problem.note("table.passed-over", file, (workbook ? "rows " : "lines ") + ranges(lines)
                    + ", not part of the table", "rows of places", "nothing to do: they are not read"));
        }
        if (!regions.isEmpty()) {
            problems.add(Problem.note("table.regions", file, "rows of regions: " + String.join(", ", regions),
                    "rows of places", "nothing to do: they are not read"));
        }
        var unread = layout.unread(filters.values().stream().flatMap(columns -> columns.keySet().stream()),
                layout.figures().values());
        if (!unread.isEmpty()) {
            problems.add(Problem.note("table.unread", file, "columns that no figure names: "
                    + unread.stream().map(Texts::quoted).collect(Collectors.joining(", ")), "figures' columns",
                    "nothing to do: they are not read"));
        }
    }

    private List<Where> titles() {
        var above = table.rows().subList(0, Math.max(0, layout.headings().row()));
        return above.stream().filter(row -> row.cells().stream().filter(cell -> !Texts.isBlank(cell)).count() == 1)
                .map(GridRow::where).toList();
    }

    /** {@code 1-2 and 8-12}: blank rows between two that are named count with them. */
    private String ranges(List<Where> lines) {
        var blank = table.rows().stream().filter(row -> row.cells().stream().allMatch(Texts::isBlank))
                .map(row -> number(row.where())).collect(Collectors.toSet());
        var numbers = lines.stream().map(TableRows::number).sorted().toList();
        var ranges = new ArrayList<int[]>();
        for (int number : numbers) {
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && IntStream.range(last[1] + 1, number).allMatch(blank::contains)) {
                last[1] = number;
            } else {
                ranges.add(new int[] {number, number});
            }
        }
        var texts = ranges.stream().map(range -> range[0] == range[1] ? String.valueOf(range[0])
                : range[0] + "-" + range[1]).toList();
        return texts.size() == 1 ? texts.getFirst()
                : String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.getLast();
    }

    private static int number(Where where) {
        return where.cell().map(cell -> Integer.parseInt(cell.row())).orElseGet(() -> where.line().orElse(0));
    }
}
