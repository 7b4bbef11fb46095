package statesheet.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import statesheet.problem.Problem;

/**
 * What the manifest says of one place's sheet.
 *
 * @param edition  the edition's id
 * @param place    the place's code
 * @param file     the PDF's name, which no other entry has
 * @param made     empty where the last run could not make it; an older file of this name may lie there then
 * @param problems of the last run
 */
record Entry(String edition, String place, String file, Optional<Made> made, List<Problem> problems) {

    Entry {
        problems = List.copyOf(problems);
    }

    /**
     * The finished sheet.
     *
     * @param key   of the {@link Fingerprint} it was made under
     * @param fit   what the brand's type and space were multiplied by
     * @param files the PDF, then its pictures in order of the pages
     */
    record Made(String key, int pages, double fit, List<FileState> files) {
        Made {
            files = List.copyOf(files);
        }

        /** The same with the files as they are now; empty where one has gone or changed. */
        Optional<Made> unchangedIn(Path folder) {
            var now = new ArrayList<FileState>(files.size());
            for (var file : files) {
                file.unchangedIn(folder).ifPresent(now::add);
            }
            return now.size() == files.size() ? Optional.of(new Made(key, pages, fit, now)) : Optional.empty();
        }
    }
}
