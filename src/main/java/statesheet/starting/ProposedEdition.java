package statesheet.starting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import statesheet.edition.UnitedStates;
import statesheet.starting.columns.CellSigns;
import statesheet.starting.columns.ChosenRows;
import statesheet.starting.columns.SourceTable;
import statesheet.starting.columns.Subject;

/**
 * What the edition of a spreadsheet may be.
 *
 * @param subject     what the file says that it is about
 * @param figures     those read from columns, in the order of the columns
 * @param pairs       figures that differ by a year, the earlier first
 * @param leaveOut    rows with numbers that are no place
 * @param notReported states without figures, with the reason
 * @param leftOut     what is not used and why, for the summary
 */
record ProposedEdition(SourceTable table, ChosenRows chosen, CellSigns signs, Subject subject,
        List<ProposedFigure> figures, List<YearPair> pairs, SequencedSet<String> leaveOut,
        SequencedMap<String, String> notReported, List<String> leftOut) {

    /** Why a place with a blank row has no sheet. */
    static final String BLANK = "has no figures in the spreadsheet";

    /** Two figures of one thing, and the name of the change between them. */
    record YearPair(ProposedFigure earlier, ProposedFigure later) {

        String change() {
            return later.name() + "Since" + earlier.period().orElseThrow();
        }
    }

    ProposedEdition with(List<ProposedFigure> figures) {
        var names = figures.stream().map(ProposedFigure::name).toList();
        return new ProposedEdition(table, chosen, signs, subject, figures, pairs.stream().filter(pair -> names.contains(
                pair.earlier.name()) && names.contains(pair.later.name())).toList(), leaveOut, notReported, leftOut);
    }

    /** With one figure changed; those that add to it or that it adds to lose nothing. */
    ProposedEdition with(String name, UnaryOperator<ProposedFigure> change) {
        return with(figures.stream().map(figure -> figure.name().equals(name) ? change.apply(figure) : figure)
                .toList());
    }

    /** Without a figure, and without the sums that it is in. */
    ProposedEdition without(String name, String why) {
        var rest = figures.stream().filter(figure -> !figure.name().equals(name)).map(figure ->
                figure.with(figure.lists().stream().filter(list -> !list.parts().contains(name)).toList())).toList();
        var more = Stream.concat(leftOut.stream(), figures.stream().filter(figure -> figure.name().equals(name))
                .map(figure -> "column \"" + figure.column().heading() + "\", which " + why)).toList();
        var left = with(rest);
        return new ProposedEdition(table, chosen, signs, subject, left.figures, left.pairs, leaveOut, notReported,
                more);
    }

    /** With the column of places named, where a second one says other things of most rows. */
    ProposedEdition namingPlaces() {
        return new ProposedEdition(table.namingPlaces(), chosen, signs, subject, figures, pairs, leaveOut, notReported,
                leftOut);
    }

    ProposedEdition notReporting(String code, String why) {
        var reasons = new LinkedHashMap<>(notReported);
        reasons.put(code, why);
        return new ProposedEdition(table, chosen, signs, subject, figures, pairs, leaveOut, reasons, leftOut);
    }

    Optional<ProposedFigure> figure(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** How many of the 50 states have a number: a rank among a few says nothing. */
    long states(ProposedFigure figure) {
        return figure.column().numbers().keySet().stream().filter(UnitedStates::isState).count();
    }

    boolean hasNation() {
        return figures.stream().anyMatch(figure -> figure.nation().isPresent());
    }

    long places() {
        return chosen.rows().keySet().stream().filter(place -> place.hasSheet()
                && !notReported.containsKey(place.code())).count();
    }
}
