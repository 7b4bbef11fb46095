package statesheet.cli;

import java.util.List;
import statesheet.batch.Batch;
import statesheet.batch.Order;
import statesheet.batch.Outcome;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;

/** {@code statesheet build}. Lives as long as one run of it. */
final class BuildCommand {

    private final Options.OfBuild options;
    private final Order order;
    private final Console console;
    private final Findings findings;

    BuildCommand(Options.OfBuild options, Console console) {
        this.options = options;
        this.order = options.order();
        this.console = console;
        this.findings = new Findings(order.asked());
    }

    int run() throws WrongUse {
        var problems = new Problems();
        var edition = EditionReader.read(options.edition(), problems);
        if (edition.isPresent()) {
            make(edition.get(), problems);
        } else {
            findings.addAll(problems.all());
            console.tell(findings, List.of("No sheet made."), options.quiet());
        }
        return findings.problems().isEmpty() && !order.draft() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void make(Edition edition, Problems problems) throws WrongUse {
        var batch = batch(edition, problems);
        findings.addAll(batch.problems());
        var tally = new Tally();
        try (var progress = new Progress(console, edition.id(), batch.changed(), options.quiet())) {
            findings.addAll(batch.run(outcome -> {
                progress.clear();
                tell(outcome);
                tally.add(outcome);
                progress.show(tally);
            }));
        }
        console.tell(findings, summary(edition, batch, tally), options.quiet());
    }

    private Batch batch(Edition edition, Problems problems) throws WrongUse {
        try {
            return Batch.of(edition, order, problems);
        } catch (ProblemException unusable) {
            throw new WrongUse(Syntax.PROGRAM + " " + Syntax.BUILD, OptionsReader.unusableName(unusable));
        }
    }

    private void tell(Outcome outcome) {
        findings.addAll(outcome.problems());
        switch (outcome) {
            case Outcome.Made made -> made.files().forEach(file -> Console.print(console.out(), file.toString()));
            case Outcome.Unchanged _, Outcome.NotMade _ -> { }
        }
    }

    private List<String> summary(Edition edition, Batch batch, Tally tally) {
        var missing = order.asked().withoutRow(edition);
        var summary = new Summary(edition, tally.result(missing.size(), order.draft() ? "draft" : "sheet")
                + Summary.counts(findings))
                .without(tally.notMadeAnd(missing), "Not made", findings)
                .older(tally.older())
                .notReported(order.asked());
        if (order.draft() && tally.made() > 0 && findings.problems().isEmpty()) {
            summary.with("Nothing is wrong: without --draft the finished sheet is made.");
        }
        batch.review().ifPresent(page -> summary.with("Look through all of it before you print it: " + page));
        return summary.lines();
    }
}
