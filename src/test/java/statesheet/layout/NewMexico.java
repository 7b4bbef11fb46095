package statesheet.layout;

import java.nio.file.Path;
import java.util.List;
import statesheet.document.Document;
import statesheet.edition.reading.EditionReader;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.problem.Problems;
import statesheet.template.Template;

/** What the flagship says of its one state. */
final class NewMexico {

    static final Document DOCUMENT = document();

    static final EditionSize SIZE = Brands.LAYOUT.size(List.of(Composition.framed(DOCUMENT, Composition.FURNITURE)),
            PageCount.exactly(2), EditionSize.OWN);

    static final Composition COMPOSED = Composition.of(Brands.LAYOUT, DOCUMENT, 2, SIZE);

    private NewMexico() {}

    private static Document document() {
        var problems = new Problems();
        var edition = EditionReader.read(Path.of("data", "ncmec-2023"), problems).orElseThrow();
        var template = Template.read(edition, problems).orElseThrow();
        return template.fill(edition, edition.rows().get("NM"), problems);
    }
}
