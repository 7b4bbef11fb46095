package statesheet;

import java.nio.file.Path;
import java.util.List;
import statesheet.batch.Batch;
import statesheet.batch.BatchRequest;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;

/**
 * The way in for other Java programs: an edition whose places' sheets can be made. Thread-safe.
 *
 * <pre>{@code
 * byte[] pdf = Statesheet.open(Path.of("data/ncmec-2023")).render("NM");
 *
 * Statesheet.batch(Path.of("data/homelessness-2022"), BatchRequest.into(Path.of("out"))).run(System.out::println);
 * }</pre>
 */
public final class Statesheet {

    private final OpenEdition edition;

    private Statesheet(OpenEdition edition) {
        this.edition = edition;
    }

    /**
     * The edition in a folder.
     *
     * @throws ProblemException where something is wrong that stops every sheet; it carries the places' problems too
     */
    public static Statesheet open(Path folder) throws ProblemException {
        return open(folder, SheetKind.USUAL);
    }

    /** The same, for sheets of another kind. */
    public static Statesheet open(Path folder, SheetKind kind) throws ProblemException {
        return new Statesheet(OpenEdition.open(folder, kind));
    }

    /** The problems of single places, and the warnings, that were found while the edition was read. */
    public List<Problem> problems() {
        return edition.problems();
    }

    /**
     * The finished sheet of a place, given by its code, as PDF.
     *
     * @throws ProblemException where the place has no row of figures, or its sheet cannot be made as it should be
     */
    public byte[] render(String code) throws ProblemException {
        return edition.render(code);
    }

    /**
     * The batch of the edition in a folder.
     *
     * @throws ProblemException where there is not even an id, a date or a header of figures to go by, or where the
     *                          names of the files cannot be used
     */
    public static Batch batch(Path folder, BatchRequest request) throws ProblemException {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems);
        return new Batch(edition.orElseThrow(() -> new ProblemException(problems.all())), request, problems);
    }
}
