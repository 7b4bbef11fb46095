package statesheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.packet.Copies;
import statesheet.packet.CopiesReader;
import statesheet.packet.PacketMaker;
import statesheet.packet.PacketRequest;
import statesheet.pdf.Profile;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;

/** {@code statesheet packet}. Lives as long as one run of it. */
final class PacketCommand {

    private final Arguments arguments;
    private final Console console;
    private final SheetKind kind;
    private final List<Problem> ofCopies;
    private final List<Copies> copies;
    private final PlaceSelection places;
    private final Findings findings;

    PacketCommand(Arguments arguments, Console console) {
        if (arguments.has("--only") && arguments.has("--copies")) {
            throw arguments.wrong("--only and --copies both say which places; write one of them");
        }
        this.arguments = arguments;
        this.console = console;
        this.kind = new SheetKind(Profile.DIGITAL, arguments.value("--size"));
        var problems = new Problems();
        this.copies = arguments.has("--copies")
                ? CopiesReader.read(SourceFile.of(arguments.value("--copies")), arguments.knownPlaces(), problems)
                : List.of();
        this.ofCopies = problems.all();
        this.places = !arguments.has("--copies") ? arguments.places() : PlaceSelection.Only.of(
                copies.stream().map(Copies::place).toList());
        this.findings = new Findings(places, arguments.knownPlaces());
    }

    int run() {
        findings.addAll(ofCopies);
        var opened = Opened.folder(arguments.edition(), kind, findings);
        var made = opened.sheets().flatMap(this::made);
        made.ifPresent(packet -> Console.print(console.out(), packet.file().toString()));
        var summary = opened.edition().map(edition -> summary(edition, made).lines())
                .orElse(List.of("No packet made."));
        console.print(findings, summary, arguments.has(Syntax.QUIET));
        return made.isPresent() ? Exit.DONE : Exit.PROBLEMS;
    }

    /** The sheets are composed even where the list of copies is wrong: their problems are printed too. */
    private Optional<PacketMaker.WrittenPacket> made(OpenEdition sheets) {
        var problems = new Problems();
        boolean isSound = ofCopies.stream().allMatch(Problem::isWarning);
        var made = PacketMaker.make(sheets, request(sheets.edition()), isSound, problems);
        findings.addAll(problems.all());
        return made;
    }

    private PacketRequest request(Edition edition) {
        Path out = arguments.value("--out", () -> Path.of(Syntax.USUAL_OUT,
                edition.id() + "-packet" + kind.suffix() + ".pdf"));
        return new PacketRequest(places, copies, out, arguments.has("--cover"), arguments.value("--jobs"),
                arguments.has("--force"));
    }

    private Summary summary(Edition edition, Optional<PacketMaker.WrittenPacket> made) {
        var summary = new Summary(edition, made.map(PacketCommand::described).orElse("no packet made")
                + findings.counts());
        if (made.isEmpty()) {
            summary.with("A packet is only made with all of its sheets.")
                    .older(PacketMaker.older(request(edition)).stream().toList());
        }
        return switch (places) {
            case PlaceSelection.All _ -> summary.notReported(places);
            case PlaceSelection.Only _ -> summary;
        };
    }

    /** {@code packet of 2 sheets, 500 copies, 1,000 pages}. */
    private static String described(PacketMaker.WrittenPacket made) {
        return "packet of " + Words.count(made.sheets(), "sheet")
                + (made.copies() == made.sheets() ? "" : ", " + Words.count(made.copies(), "copy"))
                + ", " + Words.count(made.pages(), "page");
    }
}
