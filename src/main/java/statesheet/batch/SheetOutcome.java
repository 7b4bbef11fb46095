package statesheet.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Place;
import statesheet.problem.Problem;

/** What became of one place's sheet. */
public sealed interface SheetOutcome {

    Place place();

    /** What was found while the sheet was made; not what was found before, while the edition was read. */
    List<Problem> problems();

    /** The files are there, new or replaced: the PDF, then its pictures in order of the pages. */
    record Made(Place place, List<Path> files, List<Problem> problems) implements SheetOutcome {
        public Made {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** The files were made again, and their bytes are those that were there. */
    record Unchanged(Place place, List<Path> files, List<Problem> problems) implements SheetOutcome {
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
    record NotMade(Place place, Optional<Path> older, List<Problem> problems) implements SheetOutcome {
        public NotMade {
            problems = List.copyOf(problems);
        }
    }
}
