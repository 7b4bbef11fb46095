package statesheet.cli;

import java.util.List;
import java.util.OptionalInt;
import statesheet.batch.Batch;
import statesheet.batch.BatchRequest;
import statesheet.batch.NamePattern;
import statesheet.batch.SheetOutcome;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;

/** {@code statesheet build}. Lives as long as one run of it. */
final class BuildCommand {

    private final Arguments arguments;
    private final BatchRequest request;
    private final Console console;
    private final Findings findings;

    BuildCommand(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.request = request(arguments);
        this.console = console;
        this.findings = new Findings(request.places(), arguments.knownPlaces());
    }

    private static BatchRequest request(Arguments arguments) {
        if (arguments.has("--dpi") && !arguments.has("--png")) {
            throw arguments.wrong("--dpi is for pictures, which --png asks for; add --png");
        }
        var kind = new SheetKind(arguments.value("--profile"), arguments.value("--size"));
        NamePattern names = arguments.value("--name", () -> NamePattern.usual(kind));
        var dpi = arguments.has("--png") ? OptionalInt.of(arguments.value("--dpi")) : OptionalInt.empty();
        if (arguments.has("--prune") && arguments.has("--only")) {
            throw arguments.wrong("--prune is about all places of the edition; leave out --only");
        }
        return new BatchRequest(arguments.places(), arguments.value("--out"), names, kind,
                arguments.has("--draft"), dpi, arguments.has("--review"), arguments.value("--jobs"),
                arguments.has("--force"), arguments.has("--prune"));
    }

    int run() {
        var problems = new Problems();
        var edition = EditionReader.read(arguments.edition(), problems);
        if (edition.isPresent()) {
            make(edition.get(), problems);
        } else {
            findings.addAll(problems.all());
            console.print(findings, List.of("No sheet made."), arguments.has(Syntax.QUIET));
        }
        return findings.noProblems() && !request.draft() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void make(Edition edition, Problems problems) {
        var batch = batch(edition, problems);
        findings.addAll(batch.problems());
        var tally = new Tally();
        try (var progress = new Progress(console, edition.id(), batch.size(), arguments.has(Syntax.QUIET))) {
            findings.addAll(batch.run(outcome -> {
                progress.clear();
                report(outcome);
                tally.add(outcome);
                progress.show(tally);
            }));
        }
        console.print(findings, summary(edition, batch, tally), arguments.has(Syntax.QUIET));
    }

    private Batch batch(Edition edition, Problems problems) {
        try {
            return new Batch(edition, request, problems);
        } catch (ProblemException unusable) {
            throw arguments.wrong("--name: " + Misuse.text(unusable));
        }
    }

    private void report(SheetOutcome outcome) {
        findings.addAll(outcome.problems());
        switch (outcome) {
            case SheetOutcome.Made made -> made.files().forEach(file -> Console.print(console.out(), file.toString()));
            case SheetOutcome.Unchanged _, SheetOutcome.NotMade _ -> { }
        }
    }

    private List<String> summary(Edition edition, Batch batch, Tally tally) {
        var missing = request.places().withoutRow(edition);
        var summary = new Summary(edition, tally.result(missing.size(), request.draft() ? "draft" : "sheet")
                + findings.counts())
                .without(tally.notMadeAnd(missing), "Not made", findings)
                .older(tally.older())
                .notReported(request.places());
        if (request.draft() && tally.made() > 0 && findings.noProblems()) {
            summary.with("There are no problems. To make the finished sheet, leave out --draft.");
        }
        batch.review().ifPresent(page -> summary.with("Before you print the sheets, look at all of them in " + page));
        return summary.lines();
    }
}
