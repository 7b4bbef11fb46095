package statesheet.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Place;
import statesheet.problem.Problem;

/** What became of one place's sheet. */
public sealed interface Outcome {

    Place place();

    /** Of its figures, its text and its files; a draft has them though it was made. */
    List<Problem> problems();

    /** The files are there, new or replaced: the PDF, then its pictures in order of the pages. */
    record Made(Place place, List<Path> files, List<Problem> problems) implements Outcome {
        public Made {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** The files of an earlier run are there and would come out the same; the warnings are those of that run. */
    record Unchanged(Place place, List<Path> files, List<Problem> problems) implements Outcome {
        public Unchanged {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * No file was written or touched.
     *
     * @param older the sheet that an earlier run left, if there is one
     */
    record NotMade(Place place, Optional<Path> older, List<Problem> problems) implements Outcome {
        public NotMade {
            problems = List.copyOf(problems);
        }
    }
}
