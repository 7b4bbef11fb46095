package statesheet.edition.hidden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Formula;
import statesheet.edition.LikeWithLike;
import statesheet.edition.Row;

/** The sums that a reader may take to hold. */
record PossibleSums(Edition edition, ShownTable table) {

    /**
     * One list for each set of places that the wholes' figures may be over, without the sums that cannot hold, such as
     * that of a nation which counts people in no state.
     */
    List<List<TableSum>> possible() {
        var inRows = edition.allRows().stream().flatMap(this::inRow).filter(this::isPossible).toList();
        var sets = edition.wholes().values().stream()
                .map(whole -> LikeWithLike.sets(edition.places(), whole, edition.rows().values())).toList();
        return IntStream.range(0, sets.getFirst().size()).mapToObj(scope -> Stream.concat(inRows.stream(),
                sets.stream().flatMap(ofWhole -> overPlaces(ofWhole.get(scope)))).toList()).distinct().toList();
    }

    private Stream<TableSum> inRow(Row row) {
        return edition.dictionary().values().stream().filter(total -> !total.isWorkedOut())
                .flatMap(total -> total.breakdowns().stream().filter(list -> !list.overlapping()
                        && list.parts().stream().allMatch(part -> typed(part).isPresent()))
                .map(list -> new TableSum(TableCell.of(row, total), list.parts().stream()
                        .flatMap(part -> typed(part).orElseThrow().stream())
                        .map(part -> new TableCell(row.place().code(), part)).toList(), list.tolerance())));
    }

    /** The typed figures that a figure is the sum of, itself if it is one; empty where it is worked out otherwise. */
    private Optional<List<String>> typed(String name) {
        return switch (edition.dictionary().get(name).formula().orElse(null)) {
            case null -> Optional.of(List.of(name));
            case Formula.Sum(var figures) when figures.stream().allMatch(figure -> typed(figure).isPresent()) ->
                    Optional.of(figures.stream().flatMap(figure -> typed(figure).orElseThrow().stream()).toList());
            case Formula _ -> Optional.empty();
        };
    }

    private Stream<TableSum> overPlaces(LikeWithLike set) {
        return edition.dictionary().values().stream().filter(PossibleSums::adds)
                .map(figure -> new TableSum(TableCell.of(set.whole(), figure),
                        set.rows().stream().map(row -> TableCell.of(row, figure)).toList(), BigDecimal.ZERO))
                .filter(this::isPossible);
    }

    private static boolean adds(FigureDefinition figure) {
        return figure.additive() && figure.unit() == FigureDefinition.Unit.COUNT && !figure.isWorkedOut();
    }

    /** Whether the numbers allow it. A total of which nothing is known says nothing. */
    private boolean isPossible(TableSum sum) {
        var parts = sum.parts().stream().map(table::range).reduce(Range.ZERO, Range::plus);
        return (table.isNumber(sum.total()) || table.isHidden(sum.total()))
                && table.range(sum.total()).widened(sum.tolerance()).overlaps(parts);
    }
}
