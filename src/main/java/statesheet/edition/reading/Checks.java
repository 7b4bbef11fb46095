package statesheet.edition.reading;

import java.util.List;
import java.util.stream.Collectors;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Kind;
import statesheet.edition.Place;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/**
 * What must hold before anything is printed: within each row, between the places and the nation, and that no state is
 * missing.
 */
public final class Checks {

    private static final int STATES = 50;
    private static final int MOST_NAMED = 5;

    private Checks() {}

    public static List<Problem> of(Edition edition) {
        var problems = new Problems();
        var rows = new RowChecks(edition, problems);
        rows.check(edition.nation());
        edition.rows().values().forEach(rows::check);
        edition.dictionary().values().stream()
                .filter(figure -> figure.additive() && figure.unit() != Unit.TEXT && figure.scope() == Scope.BOTH
                        && figure.share().isEmpty())
                .forEach(figure -> problems.addAll(NationChecks.of(edition, figure)));
        edition.dictionary().values().forEach(figure -> problems.addAll(ColumnChecks.of(edition, figure)));
        problems.addAll(missingStates(edition));
        return problems.all();
    }

    /** An edition of most states is one of all: one that is missing would be missed on somebody's desk. */
    private static List<Problem> missingStates(Edition edition) {
        var states = Place.ALL.stream().filter(place -> place.kind() == Kind.STATE).toList();
        var without = states.stream().filter(state -> !edition.rows().containsKey(state.code())
                && edition.rules().whyNotReported(state.code()).isEmpty()).toList();
        if (without.isEmpty() || 2 * (STATES - without.size()) <= STATES) {
            return List.of();
        }
        var names = without.stream().map(Place::name).limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (without.size() > MOST_NAMED ? " and " + (without.size() - MOST_NAMED) + " more" : "");
        return List.of(Problem.ofEdition("figures.missing-states", edition.nation().where().ofEdition(),
                "no row of " + names, "a row for each of the 50 states, as most of them have one",
                "add " + (without.size() == 1 ? "the row" : "the rows") + ", or add \"" + without.getFirst().code()
                        + "\" with the reason to \"notReported\" in edition.json").withExtent(without.size()));
    }
}
