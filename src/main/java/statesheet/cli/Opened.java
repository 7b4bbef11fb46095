package statesheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problems;

/**
 * An edition's folder, read as far as possible.
 *
 * @param sheets  empty if not even a draft can be made
 * @param edition present even without text and brand: it says what the sheets would be called
 */
record Opened(Optional<OpenEdition> sheets, Optional<Edition> edition) {

    static Opened folder(Path folder, SheetKind kind, Findings findings) {
        var problems = new Problems();
        var edition = EditionReader.read(folder, problems);
        var sheets = edition.flatMap(read -> OpenEdition.of(read, kind, problems));
        findings.addAll(problems.all());
        return new Opened(sheets, edition);
    }
}
