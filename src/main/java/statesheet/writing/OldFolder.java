package statesheet.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Several;
import statesheet.source.Sha256;

/** The folder {@code old} beside the sheets, for those that are none any more. Nothing in it is ever replaced. */
record OldFolder(OutFolder sheets) {

    private static final String NAME = "old";

    /** Moves files on record there, altered or not, and names them in a warning; where one stays, in a problem. */
    void take(List<FileEntry> files, Problems problems) {
        var old = sheets.path().resolve(NAME);
        if (OutFolder.isThere(old) && !Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(OutFolder.foreign(old));
            return;
        }
        var moved = new ArrayList<String>();
        var altered = new ArrayList<String>();
        for (var entry : files) {
            var file = sheets.path().resolve(entry.name());
            try {
                if (!Sha256.of(Files.readAllBytes(file)).equals(entry.sha256())) {
                    altered.add(entry.name());
                }
                Files.move(file, OutFolder.free(Files.createDirectories(old).resolve(entry.name())));
                moved.add(entry.name());
            } catch (IOException failed) {
                problems.add(OutFolder.unwritable(file, failed, moved));
            }
        }
        if (!moved.isEmpty()) {
            problems.add(taken(moved, altered));
        }
    }

    private Problem taken(List<String> moved, List<String> altered) {
        return Problem.warning("out.pruned", OutFolder.where(sheets.path().resolve(NAME)),
                "files of places that have no row of figures any more: " + Several.named(moved)
                        + (altered.isEmpty() ? "" : "; altered after Statesheet made them: "
                                + Several.named(altered)),
                "only sheets of places that have a row",
                "none needed: they are in this folder now; delete them if you do not need them");
    }
}
