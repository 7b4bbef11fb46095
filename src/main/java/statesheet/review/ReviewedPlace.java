package statesheet.review;

import java.util.List;
import java.util.Optional;
import statesheet.edition.Place;
import statesheet.problem.Problem;

/**
 * One place of a batch and what became of its sheet.
 *
 * @param findings problems and warnings of this place; a draft has problems though it was made
 */
public record ReviewedPlace(Place place, State state, List<Problem> findings) {

    public ReviewedPlace {
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

    /** The place's anchor. */
    String id() {
        return "place-" + place.code();
    }

    /** Whether there is anything to look at but the reason why there is not. */
    boolean hasSection() {
        return !(state instanceof State.NotReported);
    }
}
