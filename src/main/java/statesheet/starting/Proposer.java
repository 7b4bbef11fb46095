package statesheet.starting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.cells.Texts;
import statesheet.problem.ProblemException;
import statesheet.starting.ProposedEdition.YearPair;
import statesheet.starting.columns.CellSigns;
import statesheet.starting.columns.ChosenRows;
import statesheet.starting.columns.ColumnProfile;
import statesheet.starting.columns.ColumnReading;
import statesheet.starting.columns.HeadingWords;
import statesheet.starting.columns.Magnitude;
import statesheet.starting.columns.SourceTable;
import statesheet.starting.columns.Subject;
import statesheet.table.GridRow;

/** Turns the columns of a table into figures, in their order. Lives as long as that takes. */
final class Proposer {

    private final SourceTable table;
    private final ChosenRows chosen;
    private final Subject subject;
    private final ColumnReading columns;
    private final List<ProposedFigure> figures = new ArrayList<>();
    private final List<YearPair> pairs = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Proposer(SourceTable table, ChosenRows chosen, ColumnReading columns) {
        this.table = table;
        this.chosen = chosen;
        this.subject = Subject.of(table, chosen);
        this.columns = columns;
    }

    /**
     * What is found by looking at the table alone; nothing of it has been tried yet.
     *
     * @throws ProblemException where its rows or its numbers can be understood in two ways
     */
    static ProposedEdition proposal(SourceTable table) throws ProblemException {
        var chosen = ChosenRows.of(table);
        var signs = CellSigns.in(table, chosen);
        var blank = chosen.rows().keySet().stream().filter(place -> place.hasSheet()
                && isBlank(table, chosen.rows().get(place))).toList();
        chosen.rows().keySet().removeAll(blank);
        var columns = new ColumnReading(table, signs, Magnitude.of(table));
        var proposer = new Proposer(table, chosen, columns);
        table.columns().stream().filter(column -> !chosen.where().containsKey(table.headings().unambiguous(column)))
                .forEach(proposer::add);
        proposer.addPairs();
        table.otherColumns().forEach(proposer.leftOut::add);
        return new ProposedEdition(table, chosen, signs, proposer.subject, PartsFinder.found(proposer.figures),
                proposer.pairs, proposer.leaveOut(), proposer.missing(blank), proposer.leftOut);
    }

    private static boolean isBlank(SourceTable table, GridRow row) {
        return table.columns().stream().filter(table.numbers()::contains).allMatch(column ->
                Texts.isBlank(row.cell(column)));
    }

    private void add(int column) {
        var outcome = columns.of(column, chosen.subject(), chosen.rows());
        outcome.profile().ifPresentOrElse(profile -> add(column, profile), () ->
                leftOut.add("column \"" + table.headings().unambiguous(column) + "\", which " + outcome.whyNot()));
    }

    private void add(int column, ColumnProfile profile) {
        var figure = ProposedFigure.of(profile, subject.period().filter(_ -> isOfOneYear(profile)), chosen.subject(),
                names);
        names.add(figure.name());
        var pair = chosen.earlier().filter(_ -> !figure.isText()).flatMap(before ->
                earlier(column, figure, before));
        figures.add(pair.map(YearPair::later).orElse(figure));
        pair.ifPresent(two -> {
            names.add(two.earlier().name());
            figures.add(two.earlier());
            pairs.add(two);
        });
        if (!figure.isText()) {
            chosen.groups().forEach(group -> add(column, group));
        }
    }

    /** Whether no other column says the same without a year. */
    private boolean isOfOneYear(ColumnProfile profile) {
        var bare = HeadingWords.withoutYear(profile.said());
        return bare.equals(profile.said())
                || table.columns().stream().map(table::said).noneMatch(bare::equalsIgnoreCase);
    }

    /** In a long file, the figure of other people or other things. */
    private void add(int column, ChosenRows.Group group) {
        columns.of(column, group.value(), group.rows()).profile().ifPresent(profile -> {
            var figure = ProposedFigure.of(profile, subject.period(), group.value(), names).in(group.where());
            names.add(figure.name());
            figures.add(chosen.year().map(figure::of).orElse(figure));
        });
    }

    /** In a long file, the figure of the year before. */
    private Optional<YearPair> earlier(int column, ProposedFigure figure, ChosenRows.Group before) {
        return columns.of(column, chosen.subject(), before.rows()).profile()
                .filter(profile -> profile.unit() == figure.column().unit()).map(profile -> new YearPair(
                        figure.earlier(HeadingWords.name(figure.name() + before.value(), names),
                                profile.withGapsOf(figure.column()), before.value(), before.where()),
                        figure.of(chosen.year().orElseThrow())));
    }

    /** Columns whose headings differ by a year alone: the latest, and the one before it. */
    private void addPairs() {
        var alike = figures.stream().filter(figure -> figure.where().isEmpty() && !figure.isText()
                && HeadingWords.year(figure.column().said()).isPresent()).collect(Collectors.groupingBy(figure ->
                        Texts.key(HeadingWords.withoutYear(figure.column().said())) + figure.column().unit(),
                        LinkedHashMap::new, Collectors.toList()));
        alike.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            var byYear = same.stream().sorted(Comparator.comparing(figure -> figure.period().orElseThrow())).toList();
            var before = byYear.get(byYear.size() - 2);
            if (!before.period().equals(byYear.getLast().period())) {
                pairs.add(new YearPair(before, byYear.getLast()));
            }
        });
    }

    private SequencedSet<String> leaveOut() {
        var rows = new LinkedHashSet<String>();
        for (var row : chosen.others()) {
            var text = Texts.shown(row, table.places().column());
            var name = text.isEmpty() ? row.cells().stream().map(Texts::shown).filter(shown -> !shown.isEmpty())
                    .findFirst().orElse("") : text;
            if (!name.isEmpty() && !PlaceList.UNITED_STATES.isRegion(name)) {
                rows.add(name);
            }
        }
        return rows;
    }

    /** The places whose rows are blank; and where most states have a row, those without one. */
    private SequencedMap<String, String> missing(List<Place> blank) {
        var states = PlaceList.UNITED_STATES.expected();
        var without = states.stream().filter(place -> !chosen.rows().containsKey(place) && !blank.contains(place))
                .toList();
        var reasons = new LinkedHashMap<String, String>();
        blank.forEach(place -> reasons.put(place.code(), ProposedEdition.BLANK));
        if (2 * without.size() < states.size()) {
            without.forEach(place -> reasons.put(place.code(), "has no row in the spreadsheet"));
        }
        return reasons;
    }
}
