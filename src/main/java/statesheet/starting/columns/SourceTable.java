package statesheet.starting.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.PlaceList;
import statesheet.edition.RowRules;
import statesheet.edition.cells.Texts;
import statesheet.edition.figures.FiguresReader;
import statesheet.edition.figures.Headings;
import statesheet.edition.figures.NamedPlace;
import statesheet.edition.figures.PlaceColumn;
import statesheet.edition.figures.RowPlaces;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.source.Json;
import statesheet.source.SourceFile;
import statesheet.table.Grid;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * A spreadsheet, or one worksheet of a workbook, in which some rows are of states.
 *
 * @param worksheet its name, where it is not the workbook's first
 * @param place     the heading of the column of places, where it has to be said
 * @param above     the rows over the header: titles
 * @param below     the rows below the header
 * @param numbers   the columns, from 0, that have numbers
 */
public record SourceTable(SourceFile file, Optional<String> worksheet, Optional<String> place, String separators,
        Headings headings, List<GridRow> above, List<GridRow> below, RowPlaces places, Set<Integer> numbers) {

    /** A table begins among the first rows: what is above it are titles. */
    private static final int MOST_TITLES = 60;

    /**
     * The first worksheet, or the file, in which rows are of states.
     *
     * @throws ProblemException where the file cannot be read, or has no such rows
     */
    public static SourceTable in(SourceFile file) throws ProblemException {
        var sheets = FiguresReader.worksheets(file);
        var problems = new Problems();
        for (int sheet = 0; sheet < Math.max(1, sheets.size()); sheet++) {
            var named = sheet == 0 ? Optional.<String>empty() : Optional.of(sheets.get(sheet));
            var table = FiguresReader.table(file, named.map(name -> new Json.Text(file.where(), name)), problems)
                    .flatMap(grid -> of(file, named, grid));
            if (table.isPresent()) {
                return table.get();
            }
        }
        throw new ProblemException(problems.anyStops() ? problems.all() : List.of(noPlaces(file)));
    }

    private static Problem noPlaces(SourceFile file) {
        return Problem.ofEdition("new.no-places", file.where(), "no row that begins with a state and has numbers",
                "a row for each state, with its name or code in one column and its numbers in others",
                "name the states in a column of the table, or choose another spreadsheet");
    }

    private static Optional<SourceTable> of(SourceFile file, Optional<String> worksheet, Grid grid) {
        var rows = grid.rows();
        return IntStream.range(0, Math.min(rows.size(), MOST_TITLES)).filter(row -> isOfPlace(rows.get(row))).boxed()
                .findFirst().flatMap(first -> of(file, worksheet, grid, header(rows, first)));
    }

    /** A place in one cell and a number, or a publisher's mark for none, in another. */
    private static boolean isOfPlace(GridRow row) {
        var texts = row.cells().stream().map(Texts::shown).filter(text -> !text.isEmpty()).toList();
        return texts.stream().anyMatch(text -> Character.isLetter(text.charAt(0)) || text.charAt(0) == '.'
                ? NamedPlace.of(text, false, PlaceList.UNITED_STATES).isPresent() : false)
                && row.cells().stream().anyMatch(SourceTable::isNumber);
    }

    static boolean isNumber(GridCell cell) {
        return switch (cell) {
            case GridCell.Stored _ -> true;
            case GridCell.Typed(_, var text) -> text.chars().anyMatch(Character::isDigit)
                    && text.chars().filter(Character::isLetter).count() <= 2;
            case GridCell.Merged _, GridCell.Unusable _ -> false;
        };
    }

    /** The header ends with the last row above the first place that may be one. */
    private static Headings header(List<GridRow> rows, int first) {
        for (int row = first - 1; row >= 0; row--) {
            if (Headings.isHeader(rows.get(row))) {
                return Headings.of(rows, row);
            }
        }
        return Headings.letters(rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    private static Optional<SourceTable> of(SourceFile file, Optional<String> worksheet, Grid grid,
            Headings headings) {
        var above = grid.rows().subList(0, headings.first());
        var below = grid.rows().subList(headings.last() + 1, grid.rows().size());
        var numbers = IntStream.range(0, headings.width()).filter(column -> hasNumbers(below, column)).boxed()
                .collect(Collectors.toSet());
        var problems = new Problems();
        var header = headings.last() < 0 ? file.where() : grid.rows().get(headings.last()).where();
        return new PlaceColumn(headings, header, below, numbers, RowRules.NONE, problems).find().map(places ->
                new SourceTable(file, worksheet, Optional.empty(), grid.separators(), headings,
                        List.copyOf(above), below, places, numbers));
    }

    /** Whether a quarter of what is in the column are numbers: the rest may be marks. */
    private static boolean hasNumbers(List<GridRow> rows, int column) {
        var filled = rows.stream().map(row -> row.cell(column)).filter(cell -> !Texts.isBlank(cell)).toList();
        long numbers = filled.stream().filter(SourceTable::isNumber).count();
        return numbers > 0 && 4 * numbers >= filled.size();
    }

    /** The rows that are of a place. */
    Stream<GridRow> ofPlaces() {
        return IntStream.range(0, below.size()).filter(row -> places.ofRows().get(row).isPresent())
                .mapToObj(below::get);
    }

    /** The rows below the header that are of none. */
    Stream<GridRow> ofNoPlace() {
        return IntStream.range(0, below.size()).filter(row -> places.ofRows().get(row).isEmpty())
                .mapToObj(below::get);
    }

    /** The texts above the header. */
    Stream<String> titles() {
        return above.stream().flatMap(row -> row.cells().stream()).map(Texts::shown).filter(text -> !text.isEmpty());
    }

    public SourceTable namingPlaces() {
        return new SourceTable(file, worksheet, Optional.of(headings.unambiguous(places.column())), separators,
                headings, above, below, places, numbers);
    }

    /** Without its folder and the kind of file. */
    String fileName() {
        return file.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    public boolean hasHeader() {
        return headings.last() >= 0;
    }

    /** Rows around the table and above it that have words and no place: titles, and notes. */
    Stream<String> notes() {
        return Stream.concat(titles(), ofNoPlace().flatMap(row -> row.cells().stream()).map(Texts::shown)
                .filter(text -> !text.isEmpty()));
    }

    /** The columns that may be figures: those with a heading that says neither a place nor a number of one. */
    public List<Integer> columns() {
        return ownColumns().filter(column -> !headings.unambiguous(column).isEmpty()
                && HeadingWords.kindOfCode(headings.name(column)).isEmpty()).toList();
    }

    /** The others that have something in them, each with the reason why it is no figure. */
    public Stream<String> otherColumns() {
        return ownColumns().filter(column -> below.stream().anyMatch(row -> !Texts.isBlank(row.cell(column))))
                .flatMap(column -> whyNot(column).map(why -> "column " + (headings.name(column).isEmpty()
                        ? GridRow.letters(column) : "\"" + headings.name(column) + "\"") + ", " + why).stream());
    }

    private Optional<String> whyNot(int column) {
        return headings.name(column).isEmpty() ? Optional.of("which has no heading")
                : headings.unambiguous(column).isEmpty() ? Optional.of("whose heading another column has")
                : HeadingWords.kindOfCode(headings.name(column));
    }

    private Stream<Integer> ownColumns() {
        return IntStream.range(0, headings.width()).boxed().filter(column -> column != places.column()
                && !places.columns().contains(column));
    }

    /** What a column's heading says, with those of its groups; a group of all columns is none, unless it is a year. */
    public String said(int column) {
        var path = headings.path(column);
        boolean isOfAll = path.size() > 1 && !HeadingWords.isYear(path.getFirst()) && columns().stream().map(
                headings::path).allMatch(other -> other.size() > 1 && other.getFirst().equals(path.getFirst()));
        return String.join(" / ", isOfAll ? path.subList(1, path.size()) : path);
    }
}
