package statesheet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.Statesheet;
import statesheet.batch.Check;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.problem.ProblemsJson;

/** {@code statesheet check}. Lives as long as one run of it. */
final class CheckCommand {

    private final Options.OfCheck options;
    private final Console console;
    private final Findings findings;

    CheckCommand(Options.OfCheck options, Console console) {
        this.options = options;
        this.console = console;
        this.findings = new Findings(options.asked());
    }

    int run() {
        var opened = Opened.folder(options.edition(), findings);
        var failing = opened.edition().map(edition -> failing(opened.sheets(), edition)).orElse(List.of());
        opened.edition().ifPresent(edition -> findings.addAll(options.asked().missing(edition)));
        if (options.json()) {
            Console.print(console.out(), ProblemsJson.of(findings.all()));
            findings.aboutOthers().ifPresent(line -> Console.print(console.err(), line));
        } else {
            tell(opened.edition(), failing);
        }
        return findings.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    /** The places, by code in order, whose sheets cannot be made. */
    private List<String> failing(Optional<Statesheet> sheets, Edition edition) {
        var rows = options.asked().rows(edition).stream()
                .filter(row -> sheets.isEmpty() || fails(sheets.get(), row)).map(row -> row.place().code());
        return Stream.concat(rows, options.asked().withoutRow(edition).stream()).sorted().toList();
    }

    private boolean fails(Statesheet sheets, Row row) {
        var problems = Check.of(sheets, row);
        findings.addAll(problems);
        return problems.stream().anyMatch(problem -> !problem.isWarning());
    }

    private void tell(Optional<Edition> edition, List<String> failing) {
        boolean well = findings.problems().isEmpty();
        var summary = edition.map(known -> summary(known, failing).lines()).orElse(List.of("No sheet can be made."));
        if (well) {
            Console.print(console.out(), summary.getFirst());
        }
        console.tell(findings, well ? summary.subList(1, summary.size()) : summary, false);
    }

    private Summary summary(Edition edition, List<String> failing) {
        int sheets = options.asked().rows(edition).size() + options.asked().withoutRow(edition).size();
        var result = findings.problems().isEmpty()
                ? Words.count(sheets, "sheet") + ", no problems"
                : Words.share(sheets - failing.size(), sheets, "sheet") + " can be made";
        return new Summary(edition, result + Summary.counts(findings))
                .without(failing, "Cannot be made", findings)
                .notReported(options.asked());
    }
}
