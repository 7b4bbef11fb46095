package statesheet.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a problem is about: a file, and as much of the rest as is known.
 *
 * @param file  as one would type it from the current folder
 * @param place the place's code, {@code US} for the nation
 * @param field the figure's or the key's name
 */
public record Where(String file, Optional<Spot> spot, Optional<String> place, Optional<String> field) {

    /** As many characters of a path as a message has room for. */
    private static final int MOST_OF_PATH = 400;

    /** From the top of a text file; what is about the file as a whole comes first. */
    public static final Comparator<Where> IN_ORDER_OF_THE_FILE = (one, other) ->
            one.line().equals(other.line()) ? Integer.compare(one.column().orElse(0), other.column().orElse(0))
                    : Integer.compare(one.line().orElse(0), other.line().orElse(0));

    public static Where in(String file) {
        return new Where(file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Where line(int line) {
        return at(new Spot.Line(line));
    }

    public Where at(int line, int column) {
        return at(new Spot.Character(line, column));
    }

    public Where worksheet(String name) {
        return at(new Spot.Worksheet(name));
    }

    public Where cell(String worksheet, String address) {
        return at(new Spot.Cell(worksheet, address));
    }

    private Where at(Spot spot) {
        return new Where(file, Optional.of(spot), place, field);
    }

    public Where place(String place) {
        return new Where(file, spot, Optional.of(place), field);
    }

    /** The same, without a place. */
    public Where ofEdition() {
        return new Where(file, spot, Optional.empty(), field);
    }

    public Where field(String field) {
        return new Where(file, spot, place, Optional.of(field));
    }

    /** The figure of a place. */
    public Where figure(String place, String field) {
        return new Where(file, spot, Optional.of(place), Optional.of(field));
    }

    /** The line of a text file, counted from 1. */
    public OptionalInt line() {
        return switch (spot.orElse(null)) {
            case Spot.Line(var line) -> OptionalInt.of(line);
            case Spot.Character(var line, _) -> OptionalInt.of(line);
            case Spot.Worksheet _, Spot.Cell _ -> OptionalInt.empty();
            case null -> OptionalInt.empty();
        };
    }

    /** The column of a text file, counted from 1, in characters. */
    public OptionalInt column() {
        return spot.orElse(null) instanceof Spot.Character(_, var column)
                ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** The cell of a workbook. */
    public Optional<Spot.Cell> cell() {
        return spot.filter(Spot.Cell.class::isInstance).map(Spot.Cell.class::cast);
    }

    /** Whether it is about the place with this code. */
    public boolean isOf(String code) {
        return place.filter(code::equals).isPresent();
    }

    /** {@code FILE[:LINE[:COLUMN]] [PLACE] [FIELD]}, or {@code FILE SHEET[!CELL] [PLACE] [FIELD]} for a workbook. */
    @Override
    public String toString() {
        return Printable.of(Printable.cut(file, MOST_OF_PATH) + spot.map(Where::printed).orElse("")
                + place.map(code -> " " + code).orElse("")
                + field.map(name -> " " + Printable.cut(name, Quoted.MOST)).orElse(""), Integer.MAX_VALUE);
    }

    private static String printed(Spot spot) {
        return switch (spot) {
            case Spot.Line(var line) -> ":" + line;
            case Spot.Character(var line, var column) -> ":" + line + ":" + column;
            case Spot.Worksheet(var name) -> " " + name;
            case Spot.Cell(var worksheet, var address) -> " " + worksheet + "!" + address;
        };
    }
}
