package statesheet.edition.hidden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.problem.Problem;
import statesheet.problem.Quoted;
import statesheet.problem.Several;
import statesheet.problem.Where;

/**
 * Names the hidden counts that what is shown gives away, and what to hide with them. No message has a number in it: it
 * might be one that is to be hidden. Lives as long as the check of one edition.
 */
public final class Disclosure {

    /** As many cells as one problem proposes. */
    private static final int MOST_PROPOSED = 6;

    /** For as many holes it is tried what hiding a cell leads to; of the others each names its own next cell. */
    private static final int MOST_TRIED = 20;

    private final Edition edition;
    /** For each set of places that the wholes may be over. */
    private final List<SumNetwork> networks;
    /** With what is proposed to be hidden. */
    private ShownTable table;

    private Disclosure(Edition edition, ShownTable table) {
        this.edition = edition;
        this.table = table;
        this.networks = new PossibleSums(edition, table).possible().stream().map(SumNetwork::new).toList();
    }

    /** One problem for each hidden count that sums give away, and for each figure that gives counts away. */
    public static List<Problem> of(Edition edition) {
        var table = ShownTable.of(edition);
        return table.hidden().isEmpty() ? List.of() : new Disclosure(edition, table).problems();
    }

    private List<Problem> problems() {
        var holes = holes(table.hidden().keySet());
        return Stream.concat(byFigures(holes.keySet()), bySums(holes).stream()).toList();
    }

    private List<Problem> bySums(SequencedMap<TableCell, SequencedSet<Set<TableSum>>> holes) {
        var problems = new ArrayList<Problem>();
        var shown = table;
        holes.forEach((hole, reasons) -> {
            var cells = problems.size() < MOST_TRIED ? proposed(hole, holes.keySet())
                    : next(reasons.getFirst()).stream().toList();
            problems.add(problem(hole, reasons, cells.isEmpty() ? "hide the cells that the other problems name"
                    : new Proposal(edition, shown, cells).inWords()));
        });
        return problems;
    }

    /** The counts near these cells that sums give away, in order of the file, with the sums. */
    private SequencedMap<TableCell, SequencedSet<Set<TableSum>>> holes(Collection<TableCell> cells) {
        var holes = new HashMap<TableCell, SequencedSet<Set<TableSum>>>();
        networks.forEach(network -> network.givenAway(cells, table).forEach((cell, reasons) ->
                holes.computeIfAbsent(cell, _ -> new LinkedHashSet<>()).addAll(reasons)));
        var ordered = new LinkedHashMap<TableCell, SequencedSet<Set<TableSum>>>();
        holes.keySet().stream().sorted(Comparator.comparing(this::where, Where.IN_ORDER_OF_THE_FILE))
                .forEach(cell -> ordered.put(cell, holes.get(cell)));
        return ordered;
    }

    private Where where(TableCell cell) {
        return table.rows().get(cell.place()).cells().get(cell.figure());
    }

    /** What to hide, so that neither this count is given away nor what is hidden for it. */
    private List<TableCell> proposed(TableCell hole, Set<TableCell> others) {
        var proposed = new ArrayList<TableCell>();
        var near = new ArrayList<>(List.of(hole));
        while (proposed.size() < MOST_PROPOSED) {
            // The fewest sums first: a count that one sum gives away may be what gives others away.
            var next = holes(near).entrySet().stream()
                    .filter(one -> one.getKey().equals(hole) || !others.contains(one.getKey()))
                    .flatMap(one -> one.getValue().stream()).min(Comparator.comparingInt(Set::size))
                    .flatMap(this::next);
            if (next.isEmpty()) {
                break;
            }
            proposed.add(next.get());
            near.add(next.get());
            table = table.without(next.get(), Proposal.range(edition, table, next.get()));
        }
        return proposed;
    }

    /** The smallest number of the sums; first of those that hidden counts in their other sums protect. */
    private Optional<TableCell> next(Set<TableSum> sums) {
        return sums.stream().flatMap(TableSum::cells).distinct()
                .filter(cell -> table.isNumber(cell) && table.number(cell).signum() > 0)
                .min(Comparator.<TableCell>comparingLong(cell -> networks.getFirst().with(cell).stream()
                        .filter(sum -> !sums.contains(sum) && sum.cells().noneMatch(table::isHidden)).count())
                        .thenComparing(table::number));
    }

    private Problem problem(TableCell hole, SequencedSet<Set<TableSum>> reasons, String fix) {
        var row = table.rows().get(hole.place());
        var found = reasons.stream().map(sums -> sums.stream().limit(Several.MOST_NAMED).map(sum -> inWords(sum, hole))
                .collect(Collectors.joining(" together with "))).distinct().collect(Collectors.joining("; or "));
        var problem = disclosed("figures.disclosed", row, hole.figure(), found,
                "another hidden count in each of its sums", fix);
        return reasons.stream().flatMap(Set::stream).anyMatch(TableSum::isOverPlaces) ? problem
                : row.place().own(problem);
    }

    private static Problem disclosed(String rule, Row row, String figure, String found, String expected,
            String fix) {
        return Problem.ofEdition(rule, row.cells().get(figure),
                "a count that may not be shown but can be worked out: " + found, expected, fix);
    }

    private String inWords(TableSum sum, TableCell hole) {
        var total = sum.total().figure() + " of " + table.rows().get(sum.total().place()).place().inWords();
        if (sum.total().equals(hole)) {
            return total + " is the sum of " + (sum.isOverPlaces() ? "its places" : "its parts");
        }
        boolean isPart = sum.parts().contains(hole);
        return total + (isPart ? " less " + (sum.isOverPlaces() ? "the other places" : "its other parts")
                : " and " + (sum.isOverPlaces() ? "its places" : "its parts"));
    }

    /** What no sum gives away, but a published figure. */
    private Stream<Problem> byFigures(Set<TableCell> bySums) {
        var relations = new Relations(edition);
        return edition.dictionary().values().stream().flatMap(figure -> {
            var found = new LinkedHashMap<Relations.Giveaway, List<Row>>();
            edition.allRows().stream().filter(row -> row.shown(figure.name()) instanceof Value.Hidden
                            && !bySums.contains(TableCell.of(row, figure)))
                    .forEach(row -> relations.giveaway(row, figure, table.range(TableCell.of(row, figure)))
                            .ifPresent(giveaway -> found.computeIfAbsent(giveaway, _ -> new ArrayList<>()).add(row)));
            return found.entrySet().stream().map(one -> published(figure, one.getKey(), one.getValue()));
        });
    }

    private Problem published(FigureDefinition figure, Relations.Giveaway giveaway, List<Row> rows) {
        var name = giveaway.published().name();
        var mark = Stream.of(giveaway.published().marks(), edition.rules().marks())
                .flatMap(marks -> marks.values().entrySet().stream()).sorted(Map.Entry.comparingByKey())
                .filter(one -> one.getValue() instanceof Value.Marked).map(Map.Entry::getKey).findFirst();
        var where = rows.size() == 1 ? "" : ", in the rows of " + Several.named(rows.stream()
                .map(row -> row.place().code()).toList());
        var problem = disclosed("figures.disclosed-by-rate", rows.getFirst(), figure.name(),
                name + " is " + giveaway.words() + " where all of them are shown" + where,
                "no figure that gives it away",
                "write " + mark.map(Quoted::whole).orElse("\"Hidden\"") + " in the cell" + (rows.size() == 1 ? "" : "s")
                        + " of " + name + " as well" + (mark.isPresent() ? "" : ", with \"marks\": { \"Hidden\": "
                        + "\"not shown\" } in the entry of " + name + " in edition.json")).withExtent(rows.size());
        return rows.size() == 1 ? rows.getFirst().place().own(problem) : problem;
    }
}
