package statesheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import statesheet.problem.ProblemException;
import statesheet.starting.NewEdition;
import statesheet.starting.StartedEdition;

/** {@code statesheet new}. Lives as long as one run of it. */
final class NewCommand {

    private final Arguments arguments;
    private final Console console;

    NewCommand(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    int run() {
        var spreadsheet = spreadsheet();
        var folder = folder(spreadsheet);
        try {
            var made = NewEdition.make(spreadsheet, folder, LocalDate.now());
            Console.print(console.out(), summary(made, BuiltInEditions.asTyped(folder)));
            return Exit.DONE;
        } catch (ProblemException none) {
            Console.print(console.err(), NewEdition.whyNot(spreadsheet.toString(), none));
            return Exit.PROBLEMS;
        }
    }

    private Path spreadsheet() {
        var typed = arguments.<Path>word().orElseThrow(() -> arguments.wrong("name a spreadsheet: statesheet new "
                + "figures.xlsx"));
        if (!Files.isRegularFile(typed)) {
            throw arguments.wrong(Files.isDirectory(typed) ? "\"" + typed + "\" is a folder; name the spreadsheet in it"
                    : "no such file: \"" + typed + "\"");
        }
        if (NewEdition.isNameOfAnother(typed.getFileName().toString())) {
            throw arguments.wrong(typed.getFileName() + " is the name of another file of an edition; give the"
                    + " spreadsheet another name");
        }
        return typed;
    }

    /** The one that is typed; or one with the spreadsheet's name, in the current folder. */
    private Path folder(Path spreadsheet) {
        Path folder = arguments.value("--out", () -> Path.of(spreadsheet.getFileName().toString()
                .replaceFirst("\\.[^.]*$", "")));
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw arguments.wrong("\"" + folder + "\" is already there, and nothing in it is replaced; name another"
                    + " folder: statesheet new " + spreadsheet + " --out=my-edition");
        }
        return folder;
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false;
        }
    }

    private static String summary(StartedEdition made, String folder) {
        var lines = new ArrayList<String>();
        var decided = made.decided();
        lines.add("Made " + folder + ": " + decided.getFirst());
        lines.addAll(decided.subList(1, decided.size()));
        lines.add("Fill in \"" + String.join("\", \"", made.toFillIn())
                + "\" in edition.json, and say more in sheet.md. Then:");
        lines.add("  statesheet build " + folder + " --review");
        return String.join("\n", lines);
    }
}
