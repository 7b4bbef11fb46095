package statesheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.Statesheet;
import statesheet.batch.Build;
import statesheet.batch.NameException;
import statesheet.batch.OutFolder;
import statesheet.batch.Outcome;
import statesheet.edition.Edition;
import statesheet.edition.Row;

/** {@code statesheet build}. Lives as long as one run of it. */
final class BuildCommand {

    private final Options.OfBuild options;
    private final Console console;
    private final Findings findings;

    BuildCommand(Options.OfBuild options, Console console) {
        this.options = options;
        this.console = console;
        this.findings = new Findings(options.asked());
    }

    int run() throws WrongUse {
        var opened = Opened.folder(options.edition(), findings);
        if (opened.edition().isPresent()) {
            make(opened.sheets(), opened.edition().get());
        } else {
            console.tell(findings, List.of("No sheet made."), options.quiet());
        }
        return findings.problems().isEmpty() && !options.draft() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void make(Optional<Statesheet> sheets, Edition edition) throws WrongUse {
        var order = order(edition);
        var obstacle = order.out().obstacle();
        obstacle.ifPresent(problem -> findings.addAll(List.of(problem)));
        var build = sheets.filter(_ -> obstacle.isEmpty()).map(opened -> new Build(opened, order));
        var outcomes = new ArrayList<Outcome>();
        for (var row : options.asked().rows(edition)) {
            outcomes.add(build.map(ready -> ready.make(row)).orElseGet(() -> order.notMade(row.place(), List.of())));
            tell(outcomes.getLast());
        }
        findings.addAll(options.asked().missing(edition));
        console.tell(findings, summary(edition, outcomes), options.quiet());
    }

    private Build.Order order(Edition edition) throws WrongUse {
        var places = options.asked().rows(edition).stream().map(Row::place).toList();
        try {
            return new Build.Order(new OutFolder(options.out()), options.name().names(edition, places),
                    options.draft(), options.dpi());
        } catch (NameException unusable) {
            throw new WrongUse(Syntax.PROGRAM + " " + Syntax.BUILD, "--name: " + unusable.getMessage());
        }
    }

    private void tell(Outcome outcome) {
        findings.addAll(outcome.problems());
        switch (outcome) {
            case Outcome.Made made -> made.files().forEach(file -> Console.print(console.out(), file.toString()));
            case Outcome.NotMade _ -> { }
        }
    }

    private List<String> summary(Edition edition, List<Outcome> outcomes) {
        var failed = outcomes.stream().filter(Outcome.NotMade.class::isInstance).map(Outcome.NotMade.class::cast)
                .toList();
        var missing = options.asked().withoutRow(edition);
        int made = outcomes.size() - failed.size();
        var notMade = Stream.concat(failed.stream().map(outcome -> outcome.place().code()), missing.stream())
                .sorted().toList();
        var result = Words.share(made, made + notMade.size(), options.draft() ? "draft" : "sheet") + " made";
        var summary = new Summary(edition, result + Summary.counts(findings))
                .without(notMade, "Not made", findings)
                .older(failed.stream().flatMap(outcome -> outcome.older().stream()).toList())
                .notReported(options.asked());
        if (options.draft() && made > 0 && findings.problems().isEmpty()) {
            summary.with("Nothing is wrong: without --draft the finished sheet is made.");
        }
        return summary.lines();
    }
}
