package statesheet.edition.reading;

import java.util.Optional;
import statesheet.edition.Edition.Source;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads {@code source}, of the edition or of a figure: a name, or {@code {"name": …, "url": …}}. */
final class SourceReader {

    private SourceReader() {}

    /** Empty where it is not there, or has neither a name nor an address. */
    static Optional<Source> read(Members members, Problems problems) {
        if (members.value("source").orElse(null) instanceof Json.Text) {
            return PlainText.optional(members, "source", problems).map(name -> new Source(name, ""));
        }
        return members.members("source").map(source -> source(source, problems))
                .filter(source -> !source.name().isEmpty() || !source.url().isEmpty());
    }

    private static Source source(Members source, Problems problems) {
        var name = PlainText.optional(source, "name", problems).orElse("");
        var url = PlainText.optional(source, "url", problems).orElse("");
        if (!url.isEmpty() && !url.matches("https?://[^\\s<>\"]+")) {
            problems.add(Problem.ofEdition("edition.url", source.where("url"), Quoted.of(url),
                    "a web address that begins with https://", "write the whole address"));
        }
        source.refuseOthers();
        return new Source(name, url);
    }
}
