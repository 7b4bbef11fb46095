package statesheet.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import statesheet.problem.Problem;

/**
 * What the manifest says of a file besides its bytes.
 *
 * @param kind     {@code sheet}, {@code draft}, {@code picture}, {@code packet} or {@code review}, and for what
 * @param edition  the edition's id
 * @param place    the place's code, where the file is about one
 * @param pages    of a PDF
 * @param typeSize of the body text in points, where the whole file has one
 * @param madeFrom a hash of all it was made from; it tells what is out of date
 * @param warnings about what is in the file
 */
public record FileFacts(String kind, String edition, Optional<String> place, OptionalInt pages,
        OptionalDouble typeSize, String madeFrom, List<Problem> warnings) {

    public FileFacts {
        warnings = List.copyOf(warnings);
    }

    /** Of a file that is neither about one place nor set in one size. */
    public static FileFacts of(String kind, String edition, OptionalInt pages, String madeFrom) {
        return new FileFacts(kind, edition, Optional.empty(), pages, OptionalDouble.empty(), madeFrom, List.of());
    }
}
