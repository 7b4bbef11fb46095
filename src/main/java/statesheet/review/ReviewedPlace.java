package statesheet.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import statesheet.edition.Place;
import statesheet.problem.Problem;
import statesheet.template.fill.PrintedFigure;

/**
 * One place of a batch and what became of its sheet.
 *
 * @param findings problems and warnings of this place; a draft has problems though it was made
 * @param printed  what {@link statesheet.making.OpenEdition#printed} says; nothing where the sheet was not made, as an
 *                 older sheet says something else
 */
public record ReviewedPlace(Place place, State state, List<Problem> findings, List<PrintedFigure> printed) {

    public ReviewedPlace {
        printed = List.copyOf(printed);
        findings = List.copyOf(findings);
    }

    /** What became of a sheet; a {@code file} is its PDF's name beside the page, without folders. */
    public sealed interface State {

        record Made(String file) implements State {}

        /** The sheet came out as the file that was there. */
        record Unchanged(String file) implements State {}

        record Draft(String file) implements State {}

        /** {@code older} is a sheet that an earlier run left and that was not remade. */
        record NotMade(Optional<String> older) implements State {}

        /** The place has no figures, and the edition says why: {@code reason} goes on after "which". */
        record NotReported(String reason) implements State {}

        /** In a word or two, as the list of places and the place's heading say it. */
        default String words() {
            return switch (this) {
                case Made _ -> "made";
                case Unchanged _ -> "unchanged";
                case Draft _ -> "draft";
                case NotMade _ -> "not made";
                case NotReported _ -> "not reported";
            };
        }

        /** The PDF there is, whether of this run or not. */
        default Optional<String> pdf() {
            return switch (this) {
                case Made(var file) -> Optional.of(file);
                case Unchanged(var file) -> Optional.of(file);
                case Draft(var file) -> Optional.of(file);
                case NotMade(var older) -> older;
                case NotReported _ -> Optional.empty();
            };
        }

        /** Whether it must not be overlooked. */
        default boolean isAmiss() {
            return switch (this) {
                case Draft _, NotMade _ -> true;
                case Made _, Unchanged _, NotReported _ -> false;
            };
        }
    }

    /** How soon a place is looked at: the page has them in this order. */
    enum Urgency {
        NOT_MADE, WITH_PROBLEMS, WARNED, NONE;

        boolean isException() {
            return this != NONE;
        }
    }

    Urgency urgency() {
        return state instanceof State.NotMade ? Urgency.NOT_MADE
                : findings.stream().anyMatch(Problem::stopsAny) ? Urgency.WITH_PROBLEMS
                : findings.stream().anyMatch(Problem::isWarning) ? Urgency.WARNED : Urgency.NONE;
    }

    /** {@code <strong>draft</strong>, 1 problem, 2 warnings}, or {@code not reported: } and why, as HTML. */
    String inWords() {
        var words = state.isAmiss() ? "<strong>" + state.words() + "</strong>" : state.words();
        var reason = state instanceof State.NotReported(var why) ? ": " + Html.safe(why) : "";
        return words + reason + count(Problem::stopsAny, "problem") + count(Problem::isWarning, "warning");
    }

    private String count(Predicate<Problem> which, String noun) {
        int number = (int) findings.stream().filter(which).count();
        return number == 0 ? "" : ", " + Html.count(number, noun);
    }

    /** The name, leading to the place's section if it has one, as HTML. */
    String linked() {
        var name = Html.safe(place.name());
        return hasSection() ? "<a href=\"#" + id() + "\">" + name + "</a>" : name;
    }

    /** The printed figures that are the place's own. */
    List<PrintedFigure> own() {
        return printed.stream().filter(figure -> figure.owner().equals(place)).toList();
    }

    /** The place's anchor. */
    String id() {
        return "place-" + place.code();
    }

    /** Whether there is a sheet of this run, which can be checked. */
    boolean isMade() {
        return !(state instanceof State.NotMade || state instanceof State.NotReported);
    }

    /** Whether there is anything to look at but the reason why there is not. */
    boolean hasSection() {
        return !(state instanceof State.NotReported);
    }
}
