package statesheet.edition.reading;

import java.util.List;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.hidden.Disclosure;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Several;

/**
 * What must hold before anything is printed: within each row, between the places and what they are within, and that
 * none is missing.
 */
public final class Checks {

    private Checks() {}

    public static List<Problem> of(Edition edition) {
        var problems = new Problems();
        var rows = new RowChecks(edition, problems);
        edition.allRows().forEach(rows::check);
        edition.dictionary().values().stream()
                .filter(figure -> figure.additive() && figure.unit() != Unit.TEXT && !figure.isWorkedOut())
                .forEach(figure -> edition.wholes().values().forEach(whole ->
                        problems.addAll(WholeChecks.of(edition, figure, whole))));
        edition.dictionary().values().forEach(figure -> problems.addAll(ColumnChecks.of(edition, figure)));
        problems.addAll(Disclosure.of(edition));
        problems.addAll(missingPlaces(edition));
        return problems.all();
    }

    /** An edition of most places is one of all: one that is missing would be missed on somebody's desk. */
    private static List<Problem> missingPlaces(Edition edition) {
        var expected = edition.places().expected();
        var without = expected.stream().filter(place -> !edition.rows().containsKey(place.code())
                && edition.rules().whyNotReported(place.code()).isEmpty()).toList();
        if (without.isEmpty() || 2 * without.size() >= expected.size()) {
            return List.of();
        }
        return List.of(Problem.ofEdition("figures.missing-states", edition.nation().where().ofEdition(),
                "no row of " + Several.named(without.stream().map(Place::name).toList()),
                "a row for each of the " + expected.size()
                        + (edition.places().isOwn() ? " places of " + PlaceList.FILE : " states")
                        + ", as most of them have one",
                "add " + (without.size() == 1 ? "the row" : "the rows") + ", or add \"" + without.getFirst().code()
                        + "\" with the reason to \"notReported\" in edition.json").withExtent(without.size()));
    }
}
