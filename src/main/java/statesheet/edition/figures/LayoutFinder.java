package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.edition.RowRules;
import statesheet.edition.cells.Texts;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.table.Grid;
import statesheet.table.GridRow;

/** Finds out how a table is laid out. Lives as long as the search of one table. */
final class LayoutFinder {

    /** A header is among the first rows: what is above it are titles. */
    private static final int MOST_TITLES = 60;

    private final List<GridRow> rows;
    private final Where file;
    private final List<FigureDefinition> wanted;
    private final Dictionary dictionary;
    private final RowRules rules;
    private final Problems problems;

    private LayoutFinder(Grid table, Where file, List<FigureDefinition> wanted, Dictionary dictionary,
            RowRules rules, Problems problems) {
        this.rows = table.rows();
        this.file = file;
        this.wanted = wanted;
        this.dictionary = dictionary;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * The layout, with problems reported; empty where there is no header or no column of places.
     *
     * @param wanted the figures that the table should have
     */
    static Optional<TableLayout> find(Grid table, Where file, List<FigureDefinition> wanted, Dictionary dictionary,
            RowRules rules, Problems problems) {
        if (table.rows().stream().allMatch(Texts::isBlank)) {
            problems.add(Problem.ofEdition("table.empty", file, "an empty file",
                    "a header, and below it a row for each place", "save the spreadsheet into it again"));
            return Optional.empty();
        }
        return new LayoutFinder(table, file, wanted, dictionary, rules, problems).layout();
    }

    private Optional<TableLayout> layout() {
        var headings = rules.header() ? header() : Headings.letters(width());
        var header = headings.last() < 0 ? file : rows.get(headings.last()).where();
        var fault = headings.last() < 0 ? Optional.<Problem>empty() : rows.get(headings.last()).fault();
        if (fault.isPresent()) {
            problems.add(fault.get());
            return Optional.empty();
        }
        var figures = columns(headings, header);
        if (figures.isEmpty() && !wanted.isEmpty()) {
            return Optional.empty();
        }
        var below = rows.subList(headings.last() + 1, rows.size());
        return new PlaceColumn(headings, header, below, TableLayout.columns(figures), rules, problems).find()
                .map(places -> new TableLayout(headings, header, below, places, figures, unsound(headings)));
    }

    private Set<Integer> unsound(Headings headings) {
        return dictionary.unsound().stream().map(dictionary.figures()::get)
                .flatMap(figure -> figure.column().headings())
                .flatMap(heading -> headings.called(heading).stream()).collect(Collectors.toSet());
    }

    private int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Ends with the first row that has all figures, or else most of them, or with the row below its groups. */
    private Headings header() {
        var best = Headings.of(rows, 0);
        long most = found(best);
        for (int row = 1; row < Math.min(rows.size(), MOST_TITLES) && most < wanted.size(); row++) {
            var headings = Headings.of(rows, row);
            long found = found(headings);
            if (found > most || found == 0 && most == 0 && headings.columns() > best.columns()) {
                best = headings;
                most = found;
            }
        }
        return best.withRowBelow(rows);
    }

    private long found(Headings headings) {
        long found = 0;
        for (var figure : wanted) {
            found += headings.has(figure.column().heading()) ? 1 : 0;
        }
        return found;
    }

    private List<FigureColumn> columns(Headings headings, Where header) {
        var columns = new ArrayList<FigureColumn>();
        var missing = new ArrayList<FigureDefinition>();
        for (var figure : wanted) {
            var called = headings.called(figure.column().heading());
            if (called.isEmpty()) {
                missing.add(figure);
            } else if (called.size() == 1) {
                columns.add(new FigureColumn(figure, called.getFirst(),
                        margin(figure, called.getFirst(), headings, header)));
            } else {
                problems.add(several(figure.name(), "column", figure.column().heading(), headings, header));
            }
        }
        if (!missing.isEmpty()) {
            problems.add(MissingColumns.problem(missing, headings, TableLayout.columns(columns), header));
        }
        return columns;
    }

    /** The column of the figure's margin of error, if it has one; never its own. */
    private Optional<Integer> margin(FigureDefinition figure, int own, Headings headings, Where header) {
        return figure.column().margin().flatMap(heading -> {
            var called = headings.called(heading);
            if (called.size() > 1) {
                problems.add(several(figure.name(), "margin", heading, headings, header));
            } else if (called.isEmpty() || called.getFirst() == own) {
                problems.add(noMargin(figure.name(), heading, own, headings, header));
            }
            return called.stream().filter(column -> called.size() == 1 && column != own).findFirst();
        });
    }

    private static Problem noMargin(String figure, String heading, int own, Headings headings, Where header) {
        var others = IntStream.range(0, headings.width()).filter(column -> column != own).mapToObj(headings::name)
                .toList();
        return Problem.ofEdition("header.margin", header.field(figure), (headings.called(heading).isEmpty()
                ? "no column " : "the figure's own column, ") + Quoted.of(heading) + ", for the margin of error",
                "the column of the margins of error of " + figure, Nearest.hint(heading, others,
                        "write its heading as \"margin\" of " + figure + " in edition.json, or remove \"margin\""));
    }

    /** @param key of edition.json that has the heading */
    private static Problem several(String figure, String key, String heading, Headings headings, Where header) {
        var columns = headings.called(heading);
        boolean isGroup = !headings.has(heading);
        var ends = isGroup ? headings.under(heading) : columns.stream().map(headings::unambiguous).toList();
        var letters = columns.stream().map(GridRow::letters).collect(Collectors.joining(" and "));
        return Problem.ofEdition("header.twice", header.field(figure), Quoted.of(heading)
                + (isGroup ? ", a heading over " : ", the heading of ") + columns.size() + " columns, " + letters,
                "one column for each figure",
                ends.contains("") ? "give one of them another heading, or remove it"
                        : "write " + (isGroup ? "" : "the group too: ") + "\"" + key + "\": "
                                + ends.stream().map(Quoted::whole).collect(Collectors.joining(" or ")));
    }
}
