package statesheet.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.document.Breakdown;
import statesheet.edition.Column;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.Formula;
import statesheet.edition.Marks;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.problem.Where;

/** Figures and rows without a file. */
public final class Figures {

    private Figures() {}

    /** A figure as a dictionary defines it; numbers other than counts and percents have two decimals. */
    public static FigureDefinition definition(String name, String label, Scope scope, Unit unit, Precision precision,
            boolean optional, List<Parts> parts, Optional<Formula> share) {
        return new FigureDefinition(name, label, Optional.empty(), scope, unit,
                unit == Unit.NUMBER || unit == Unit.DOLLARS ? Optional.of(2) : Optional.empty(), precision, optional,
                unit == Unit.COUNT, parts, share, Column.named(name), Optional.empty(), Optional.empty(), Marks.NONE);
    }

    public static Row row(Place place, Where where, Map<String, BigDecimal> numbers, Map<String, Where> cells) {
        return new Row(place, where, numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> (Value) new Value.Number(entry.getValue()))), cells, Map.of(), Map.of());
    }

    /** The row's numbers by the names of their figures. */
    public static Map<String, BigDecimal> numbers(Row row) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        row.values().keySet().forEach(name -> row.value(name).ifPresent(number -> numbers.put(name, number)));
        return numbers;
    }

    /** Parts by their labels and counts, which add to the total. */
    public static Breakdown breakdown(List<String> labels, List<Long> counts) {
        var total = BigDecimal.valueOf(counts.stream().mapToLong(Long::longValue).sum());
        return new Breakdown("All", "Number", total, Unit.COUNT.printed(total, 0), IntStream.range(0, labels.size())
                .mapToObj(i -> part(labels.get(i), counts.get(i), total.longValueExact())).toList(), Optional.empty());
    }

    public static Breakdown.Part part(String label, long count, long total) {
        var number = BigDecimal.valueOf(count);
        return new Breakdown.Part(label, number, Unit.COUNT.printed(number, 0),
                Shares.percent(number, BigDecimal.valueOf(total)).map(share -> Unit.PERCENT.printed(share, 0)), false,
                Optional.empty());
    }

    /** A share from 0 to 1 as sheets print it. */
    public static String percent(String share) {
        return Unit.PERCENT.printed(new BigDecimal(share).movePointRight(2), 0);
    }
}
