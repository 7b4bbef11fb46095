package statesheet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.problem.Problems;
import statesheet.problem.ProblemsJson;
import statesheet.template.check.HandTyped;

/** {@code statesheet check}. Lives as long as one run of it. */
final class CheckCommand {

    private final Arguments arguments;
    private final PlaceSelection places;
    private final Console console;
    private final Findings findings;

    CheckCommand(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.places = arguments.places();
        this.console = console;
        this.findings = new Findings(places, arguments.knownPlaces());
    }

    int run() {
        var opened = Opened.folder(arguments.edition(), SheetKind.USUAL, findings);
        var failing = opened.edition().map(edition -> failing(opened.sheets(), edition)).orElse(List.of());
        opened.edition().ifPresent(edition -> findings.addAll(places.missing(edition)));
        if (arguments.has("--numbers")) {
            opened.sheets().ifPresent(sheets ->
                    findings.addAll(sheets.handTyped().stream().map(HandTyped::note).toList()));
        }
        if (arguments.has("--json")) {
            Console.print(console.out(), ProblemsJson.of(findings.all()));
            findings.aboutOtherPlaces().ifPresent(line -> Console.print(console.err(), line));
        } else {
            print(opened.edition(), failing);
        }
        return findings.noProblems() ? Exit.DONE : Exit.PROBLEMS;
    }

    /** The codes of the places whose sheets cannot be made. */
    private List<String> failing(Optional<OpenEdition> sheets, Edition edition) {
        var rows = places.rows(edition).stream()
                .filter(row -> sheets.isEmpty() || fails(sheets.get(), row)).map(row -> row.place().code());
        return Stream.concat(rows, places.withoutRow(edition).stream()).distinct().toList();
    }

    private boolean fails(OpenEdition sheets, Row row) {
        if (sheets.isStopped(row.place().code())) {
            return true;
        }
        var problems = new Problems();
        sheets.compose(row, false, problems);
        findings.addAll(problems.all());
        return problems.anyStops();
    }

    private void print(Optional<Edition> edition, List<String> failing) {
        boolean isRight = findings.noProblems();
        var summary = edition.map(known -> summary(known, failing).lines()).orElse(List.of("No sheet can be made."));
        if (isRight) {
            Console.print(console.out(), summary.getFirst());
        }
        console.print(findings, findings.notes(), isRight ? summary.subList(1, summary.size()) : summary, false);
    }

    private Summary summary(Edition edition, List<String> failing) {
        int sheets = places.rows(edition).size() + places.withoutRow(edition).size();
        var result = findings.noProblems()
                ? Words.count(sheets, "sheet") + ", no problems"
                : Words.share(sheets - failing.size(), sheets, "sheet") + " can be made";
        return new Summary(edition, result + findings.counts())
                .without(failing, "Cannot be made", findings)
                .notReported(places);
    }
}
