package statesheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import statesheet.Statesheet;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;

/**
 * An edition's folder, read as far as can be.
 *
 * @param sheets  empty where not even a draft can be made
 * @param edition is there without text or brand, too: it tells what the sheets would be called
 */
record Opened(Optional<Statesheet> sheets, Optional<Edition> edition) {

    static Opened folder(Path folder, Findings findings) {
        var problems = new Problems();
        var sheets = Statesheet.read(folder, problems);
        findings.addAll(problems.all());
        var edition = sheets.map(Statesheet::edition).or(() -> EditionReader.read(folder, new Problems()));
        return new Opened(sheets, edition);
    }
}
