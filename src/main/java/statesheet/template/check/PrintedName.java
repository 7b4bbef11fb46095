package statesheet.template.check;

import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.problem.Where;

/** Words of edition.json that sheets print: who, about what, and the names of figures in charts and tables. */
record PrintedName(String words, Where where) {

    static Stream<PrintedName> of(Edition edition) {
        var file = edition.file().where();
        return Stream.concat(Stream.of(new PrintedName(edition.organization(), file.field("organization")),
                new PrintedName(edition.topic(), file.field("topic"))), edition.dictionary().values().stream()
                .map(figure -> new PrintedName(figure.label(), file.field(figure.name()))));
    }
}
