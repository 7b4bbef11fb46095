package statesheet.starting.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.Value;
import statesheet.edition.cells.CellReader;
import statesheet.edition.cells.Texts;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * Finds out what the columns of a table are.
 *
 * @param signs  what is in its cells besides numbers
 * @param titled what the titles say of all counts or all amounts
 */
public record ColumnReading(SourceTable table, CellSigns signs, Optional<Magnitude.Titled> titled) {

    private static final int HUNDRED = 100;

    /** More decimals than two are seldom known and never read. */
    private static final int MOST_DECIMALS = 2;

    /** So many numbers from 0 to 1 are no coincidence. */
    private static final int FEWEST_FRACTIONS = 3;

    /** A text of more characters is no name. */
    private static final int LONGEST_TEXT = 60;

    /** What a column was found to be, or why it is left out. */
    public record Outcome(Optional<ColumnProfile> profile, String whyNot) {

        static Outcome leftOut(String whyNot) {
            return new Outcome(Optional.empty(), whyNot);
        }
    }

    /**
     * A column's cells that are not blank.
     *
     * @param said  what its heading says with those of its groups
     * @param words the same, after the words for what the rows are of
     */
    private record Column(String heading, String said, String words, SequencedMap<Place, GridRow> rows,
            SequencedMap<Place, GridCell> cells) {

        List<String> shown() {
            return cells.values().stream().map(Texts::shown).toList();
        }

        Scope scope() {
            boolean ofNation = cells.containsKey(Place.NATION);
            boolean ofPlaces = cells.keySet().stream().anyMatch(Place::hasSheet);
            return ofNation && ofPlaces ? Scope.BOTH : ofNation && rows.size() > 1 ? Scope.NATION : Scope.PLACES;
        }

        boolean hasGaps(Predicate<Place> isFilled) {
            return rows.keySet().stream().filter(Place::hasSheet).anyMatch(isFilled.negate());
        }
    }

    /** @param about what the rows are of, where they are not of all; the empty text otherwise */
    public Outcome of(int number, String about, SequencedMap<Place, GridRow> rows) {
        var heading = table.headings().unambiguous(number);
        var filled = new LinkedHashMap<Place, GridCell>();
        rows.forEach((place, row) -> filled.put(place, row.cell(number)));
        filled.values().removeIf(Texts::isBlank);
        var said = table.said(number);
        var column = new Column(heading, said, about.isEmpty() ? said : about + " " + said, rows, filled);
        return filled.isEmpty() ? Outcome.leftOut("is blank")
                : table.numbers().contains(number) && !areDigits(column) ? numbers(column) : texts(column);
    }

    /** Telephone numbers and the like: digits in an order that no number has, in nearly every cell. */
    private static boolean areDigits(Column column) {
        return 2 * column.cells.values().stream().filter(cell -> cell instanceof GridCell.Typed
                && Texts.shown(cell).matches("[(\\d][\\d() ]*[-.)/][\\d() -]*[-./ ]?\\d+")
                && !Texts.shown(cell).matches("\\(?\\d+(\\.\\d+)?\\)?")).count() > column.cells.size();
    }

    private static Outcome texts(Column column) {
        boolean fits = column.cells.values().stream().allMatch(cell -> cell instanceof GridCell.Typed
                && Texts.shown(cell).length() <= LONGEST_TEXT);
        return !fits ? Outcome.leftOut("has long texts") : new Outcome(Optional.of(
                new ColumnProfile(column.heading, column.said, Unit.TEXT, Optional.empty(), 0, new LinkedHashMap<>(),
                        column.scope(), column.hasGaps(column.cells::containsKey), false, new LinkedHashMap<>())), "");
    }

    private Outcome numbers(Column column) {
        var units = units(column);
        if (titled.filter(said -> said.mayMean(units.getFirst(), column.words)).isPresent()) {
            return Outcome.leftOut("may be in " + titled.get().magnitude().word()
                    + ", as a title says; say in its heading whether it is");
        }
        var read = units.stream().map(unit -> numbers(column, unit)).reduce((first, second) ->
                first.profile().isPresent() ? first : second).orElseThrow();
        return read.profile().filter(profile -> profile.unit() == Unit.PERCENT && mayBeFractions(column, profile))
                .map(_ -> Outcome.leftOut("may have percents from 0 to 1, or fractions of 1")).orElse(read);
    }

    private static boolean mayBeFractions(Column column, ColumnProfile profile) {
        return profile.scale().isEmpty() && column.shown().stream().noneMatch(text -> text.endsWith("%"))
                && profile.numbers().values().stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
    }

    private Outcome numbers(Column column, Unit unit) {
        var magnitude = Magnitude.ofHeading(column.words)
                .or(() -> titled.filter(said -> said.means(unit, column.words)).map(Magnitude.Titled::magnitude))
                .filter(_ -> unit != Unit.PERCENT);
        var figure = FigureDefinition.plain("figure", column.heading, Scope.BOTH,
                magnitude.isEmpty() ? unit : Unit.NUMBER);
        var cells = new CellReader(signs.rules(unit == Unit.COUNT));
        var numbers = new LinkedHashMap<Place, BigDecimal>();
        var hidden = new HashSet<Place>();
        for (var entry : column.cells.entrySet()) {
            var read = cells.read(entry.getValue(), figure, table.separators(), entry.getValue().where());
            if (read.problem().isPresent()) {
                return Outcome.leftOut("has " + read.problem().get().found());
            }
            if (read.value().orElse(null) instanceof Value.Number(var number)) {
                numbers.put(entry.getKey(), magnitude.map(one -> one.times(number)).orElse(number));
            } else if (read.value().orElse(null) instanceof Value.Hidden) {
                hidden.add(entry.getKey());
            }
        }
        return numbers.isEmpty() ? Outcome.leftOut("has no number")
                : unit == Unit.COUNT && !numbers.values().stream().allMatch(ColumnReading::isCount)
                ? Outcome.leftOut("has parts of one")
                : new Outcome(Optional.of(profile(column, unit, magnitude, numbers, hidden)), "");
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0 && number.remainder(BigDecimal.ONE).signum() == 0;
    }

    /** What the column may be, the likeliest first. */
    private static List<Unit> units(Column column) {
        if (column.shown().stream().anyMatch(text -> text.indexOf('$') >= 0)
                || HeadingWords.saysDollars(column.words)) {
            return List.of(Unit.DOLLARS, Unit.NUMBER);
        }
        if (column.shown().stream().anyMatch(text -> text.endsWith("%")) || HeadingWords.saysPercent(column.words)) {
            return List.of(Unit.PERCENT, Unit.NUMBER);
        }
        return HeadingWords.saysMeasure(column.words) ? List.of(Unit.NUMBER) : List.of(Unit.COUNT, Unit.NUMBER);
    }

    private ColumnProfile profile(Column column, Unit unit, Optional<Magnitude> magnitude,
            SequencedMap<Place, BigDecimal> numbers, Set<Place> hidden) {
        boolean areFractions = unit == Unit.NUMBER && magnitude.isEmpty() && areFractions(column, numbers);
        if (areFractions) {
            numbers.replaceAll((_, number) -> number.movePointRight(2));
        }
        return new ColumnProfile(column.heading, column.said, areFractions ? Unit.PERCENT : unit,
                areFractions ? Optional.of(HUNDRED) : magnitude.map(one -> one.factor), decimals(unit, numbers),
                numbers, column.scope(), column.hasGaps(place -> numbers.containsKey(place) || hidden.contains(place)),
                !hidden.isEmpty(), unit == Unit.COUNT ? new LinkedHashMap<>() : signs.ofMeasure(column.shown()));
    }

    /** Numbers from 0 to 1, some of them between, in a column that does not say what they are. */
    private static boolean areFractions(Column column, SequencedMap<Place, BigDecimal> numbers) {
        return !HeadingWords.saysMeasure(column.words) && numbers.size() >= FEWEST_FRACTIONS
                && numbers.values().stream().allMatch(number -> number.signum() >= 0
                        && number.compareTo(BigDecimal.ONE) <= 0)
                && !numbers.values().stream().allMatch(ColumnReading::isCount);
    }

    /** As many as the numbers have; one where they have more than anybody reads. */
    private static int decimals(Unit unit, SequencedMap<Place, BigDecimal> numbers) {
        int most = numbers.values().stream().mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale())).max()
                .orElse(0);
        if (unit == Unit.DOLLARS) {
            return most == 0 ? 0 : MOST_DECIMALS;
        }
        boolean small = numbers.values().stream().anyMatch(number -> number.signum() != 0
                && number.setScale(1, RoundingMode.HALF_UP).signum() == 0);
        return most <= MOST_DECIMALS && unit != Unit.PERCENT || most == 0 ? most : small ? MOST_DECIMALS : 1;
    }
}
