package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.Marks;
import statesheet.edition.Value;
import statesheet.problem.Quoted;
import statesheet.problem.Spot;

/** Cells to hide as well, and how an editor does it. */
record Proposal(Edition edition, ShownTable table, List<TableCell> cells) {

    /** What may be known of a number behind the mark that is proposed for it. */
    static Range range(Edition edition, ShownTable table, TableCell cell) {
        return mark(edition, table, cell).map(Map.Entry::getValue)
                .map(hidden -> new Range(hidden.least(), hidden.most()))
                .orElseGet(() -> new Range(BigDecimal.ZERO, most(table.number(cell))));
    }

    /** The mark of the edition that says the most of the number and is true of it. */
    private static Optional<Map.Entry<String, Value.Hidden>> mark(Edition edition, ShownTable table, TableCell cell) {
        var number = table.number(cell);
        return Stream.of(edition.dictionary().get(cell.figure()).marks(), edition.rules().marks())
                .map(Marks::values).flatMap(marks -> marks.entrySet().stream())
                .filter(mark -> mark.getValue() instanceof Value.Hidden hidden
                        && hidden.least().compareTo(number) <= 0 && hidden.most().compareTo(number) >= 0)
                .map(mark -> Map.entry(mark.getKey(), (Value.Hidden) mark.getValue()))
                .min(Comparator.comparing((Map.Entry<String, Value.Hidden> mark) -> mark.getValue().most())
                        .thenComparing(Map.Entry::getKey));
    }

    /** 99, 999: above the number, and no closer to it than its digits. */
    private static BigDecimal most(BigDecimal number) {
        var next = number.add(BigDecimal.ONE);
        return BigDecimal.TEN.pow(Math.max(2, next.precision() - next.scale())).subtract(BigDecimal.ONE);
    }

    String inWords() {
        var names = cells.stream().map(this::name).toList();
        var marks = cells.stream().map(cell -> mark(edition, table, cell)).toList();
        var last = names.getLast();
        var all = names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
        var most = cells.stream().map(table::number).map(Proposal::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean isMarked = marks.stream().allMatch(Optional::isPresent);
        var typed = marks.stream().flatMap(Optional::stream).map(Map.Entry::getKey).distinct().map(Quoted::whole)
                .collect(Collectors.joining(" or "));
        return "hide also " + all + ": write " + (isMarked ? typed : "\"Hidden\"")
                + (cells.size() == 1 ? " in its cell" : " in their cells")
                + (isMarked ? "" : ", with \"Hidden\": { \"words\": \"fewer than "
                        + Numerals.separated(most.add(BigDecimal.ONE)) + "\", \"between\": [0, " + most.toPlainString()
                        + "] } in \"marks\" of edition.json");
    }

    private String name(TableCell cell) {
        var row = table.rows().get(cell.place());
        var where = row.cells().get(cell.figure());
        return cell.figure() + " of " + row.place().inWords() + where.cell().map(Spot.Cell::address)
                .or(() -> where.line().stream().mapToObj(line -> "line " + line).findFirst())
                .map(spot -> " (" + spot + ")").orElse("");
    }
}
