package statesheet.layout;

import java.nio.file.Path;
import statesheet.document.Document;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.template.Template;

/** What the flagship says of its one state. */
final class NewMexico {

    static final Document DOCUMENT = document();

    private NewMexico() {}

    private static Document document() {
        var problems = new Problems();
        var edition = EditionReader.read(Path.of("data", "ncmec-2023"), problems).orElseThrow();
        var template = Template.read(edition, problems).orElseThrow();
        return template.fill(edition, edition.rows().get("NM"), problems);
    }
}
