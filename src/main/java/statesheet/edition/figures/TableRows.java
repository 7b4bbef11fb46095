package statesheet.edition.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.edition.Place;
import statesheet.edition.RowRules;
import statesheet.edition.cells.FootnoteMarks;
import statesheet.edition.cells.Texts;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.table.Grid;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * Sorts the rows of one table: those of places and the nation are kept, those that are no part of the table are passed
 * over and named, and the rest is a problem. Lives as long as the reading of one table.
 */
final class TableRows {

    private final TableLayout layout;
    private final RowRules rules;
    private final String separators;
    private final Problems problems;
    private final SequencedMap<String, PlaceCells> places;
    private final boolean isMain;
    private final RowFilters filters;
    private final RowWidths widths;
    private final TableReport report;
    /** The rows that a figure is read from, by the figure's name and the place's code. */
    private final Map<String, Map<String, GridRow>> owners = new HashMap<>();

    private TableRows(Grid table, TableLayout layout, Where file, RowRules rules,
            SequencedMap<String, PlaceCells> places, boolean isMain, Problems problems) {
        this.layout = layout;
        this.rules = rules;
        this.separators = table.separators();
        this.problems = problems;
        this.places = places;
        this.isMain = isMain;
        this.filters = RowFilters.of(layout, file, rules, problems);
        this.widths = RowWidths.of(layout, headerCells(table, layout));
        this.report = new TableReport(table, layout, file, filters, rules.places());
    }

    private static int headerCells(Grid table, TableLayout layout) {
        int last = layout.headings().last();
        return last < 0 ? layout.headings().width() : table.rows().get(last).cells().size();
    }

    /**
     * Adds what the table says of each place to {@code places}, by their codes.
     *
     * @param isMain whether the table decides which places there are; others add to these, and to the nation
     */
    static void read(Grid table, TableLayout layout, Where file, RowRules rules,
            SequencedMap<String, PlaceCells> places, boolean isMain, Problems problems) {
        var rows = new TableRows(table, layout, file, rules, places, isMain, problems);
        for (int row = 0; row < layout.rows().size(); row++) {
            rows.take(layout.rows().get(row), layout.places().ofRows().get(row));
        }
        rows.report.report(problems);
    }

    private void take(GridRow row, Optional<NamedPlace> named) {
        var figures = filters.passed(row);
        if (figures.isEmpty() || Texts.isBlank(row)) {
            row.fault().ifPresent(problems::add);
        } else if (named.isPresent() && !isLeftOut(Texts.shown(row, layout.places().column()))) {
            take(row, named.get(), figures);
        } else if (named.isEmpty()) {
            takeOther(row, Texts.shown(row, layout.places().column()), figures);
        }
    }

    /** What is left out needs no explanation of its footnote marks. */
    private boolean isLeftOut(String text) {
        return rules.leaveOut().stream().anyMatch(name -> isSame(name, text)
                || FootnoteMarks.onName(text).filter(marked -> isSame(name, marked.text())).isPresent());
    }

    private void take(GridRow row, NamedPlace named, List<FigureColumn> figures) {
        var place = named.place();
        if (!isMain && place.hasSheet() && !places.containsKey(place.code())) {
            report.otherPlace(place);
            return;
        }
        report.marks(row, named.marks().stream().filter(mark -> !rules.footnotes().containsKey(mark)).toList());
        if (row.hidden()) {
            report.hidden(row, place);
        }
        var cells = places.computeIfAbsent(place.code(), _ -> new PlaceCells(place, row.where()));
        var fault = row.fault().or(() -> widths.problem(row));
        fault.ifPresent(problem -> problems.add(place.own(problem)));
        for (var figure : figures) {
            var owner = owners.computeIfAbsent(figure.name(), _ -> new HashMap<>()).putIfAbsent(place.code(), row);
            if (owner != null) {
                report.again(place, owner, row);
            } else if (fault.isPresent()) {
                cells.putUnreadable(figure.name());
            } else {
                cells.put(figure.name(), cell(row, figure));
                cells.addFootnotes(figure.name(), named.marks());
            }
        }
    }

    private PlaceCells.FigureCell cell(GridRow row, FigureColumn figure) {
        return new PlaceCells.FigureCell(row.cell(figure.column()), figure.margin().map(row::cell), separators);
    }

    /** A row of no known place. */
    private void takeOther(GridRow row, String text, List<FigureColumn> figures) {
        var name = text.isEmpty() ? firstText(row) : text;
        var addedTo = addedTo(name);
        if (figures.stream().noneMatch(figure -> isFilled(row, figure))) {
            report.passedOver(row);
        } else if (row.fault().isPresent()) {
            problems.add(row.fault().get());
        } else if (addedTo.isPresent()) {
            var place = addedTo.get();
            var cells = places.computeIfAbsent(place.code(), _ -> new PlaceCells(place, row.where()));
            widths.problem(row).ifPresent(problem -> problems.add(place.own(problem)));
            var marks = FootnoteMarks.onName(name).filter(this::isExplained).map(FootnoteMarks::marks)
                    .orElse(List.of());
            for (var figure : figures) {
                cells.add(figure.name(), cell(row, figure));
                cells.addFootnotes(figure.name(), marks);
            }
        } else if (rules.places().isRegion(withoutMarks(name))) {
            report.region(withoutMarks(name));
        } else if (!isLeftOut(name)) {
            report.unknown(row, withoutMarks(name));
        }
    }

    /** The first text of a row that has no number in it; empty where there is none. */
    private static String firstText(GridRow row) {
        return row.cells().stream().map(Texts::shown).filter(text -> !text.isEmpty()).findFirst()
                .filter(text -> text.chars().noneMatch(Character::isDigit)).orElse("");
    }

    private Optional<Place> addedTo(String name) {
        return rules.addTo().entrySet().stream().filter(entry -> isSame(entry.getKey(), name)).map(Map.Entry::getValue)
                .findFirst().flatMap(rules.places()::withCode);
    }

    private boolean isSame(String name, String text) {
        return Texts.key(name).equals(Texts.key(text)) || Texts.key(name).equals(Texts.key(withoutMarks(text)));
    }

    private String withoutMarks(String text) {
        return FootnoteMarks.onName(text).filter(this::isExplained).map(FootnoteMarks::text).orElse(text);
    }

    private boolean isExplained(FootnoteMarks marked) {
        return rules.footnotes().keySet().containsAll(marked.marks());
    }

    /** Whether there is a number, a mark or something unreadable, rather than nothing or some words of a note. */
    private boolean isFilled(GridRow row, FigureColumn figure) {
        return switch (row.cell(figure.column())) {
            case GridCell.Typed(_, var text) -> isNumber(Texts.stripped(text))
                    || rules.mark(figure.figure(), Texts.stripped(text)).isPresent();
            case GridCell.Stored _, GridCell.Unusable _ -> true;
            case GridCell.Merged merged -> merged.isFirst();
        };
    }

    /** Digits with at most two letters among them, from the beginning on: no words of a note, nor a heading. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && !Character.isLetter(text.charAt(0)) && text.chars().anyMatch(Character::isDigit)
                && text.chars().filter(Character::isLetter).count() <= 2;
    }
}
