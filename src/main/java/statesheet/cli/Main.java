package statesheet.cli;

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import statesheet.making.OpenEdition;
import statesheet.making.Version;
import statesheet.source.FormatsReference;

/** The program. */
public final class Main {

    /** The launcher sets it where standard error is a terminal, which Java itself cannot tell. */
    private static final String TERMINAL = "statesheet.terminal";

    /** What {@code help} prints besides the help of commands. */
    private static final String FORMATS = "formats";

    /** Where Java takes the name of a jar to end, when it looks for a file in it. */
    private static final String END_OF_JAR = "!" + File.separator;

    private Main() {}

    public static void main(String... arguments) {
        int exit = System.getProperty("java.class.path").contains(END_OF_JAR) ? refused() : started(arguments);
        // It would first look for a logger in every jar.
        if (exit != Exit.DONE) {
            System.exit(exit);
        }
    }

    private static int refused() {
        Console.print(System.err,
                "statesheet: Java cannot run what is in a folder whose name ends with \"!\"; rename it");
        return Exit.PROBLEMS;
    }

    private static int started(String... arguments) {
        Thread.ofPlatform().name("preload").daemon().start(OpenEdition::preload);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        StartUpArchive.prepare(err);
        return run(List.of(arguments), new Console(out, err, Boolean.getBoolean(TERMINAL), System::nanoTime));
    }

    /** Does what is asked for and returns the exit code. */
    static int run(List<String> arguments, Console console) {
        try {
            int exit = obey(arguments, console);
            return exit == Exit.DONE && console.out().checkError() ? unwritable(console) : exit;
        } catch (ParameterException wrong) {
            Console.print(console.err(), Misuse.explained(wrong));
            return Exit.WRONG_USE;
        } catch (RuntimeException | Error bug) {
            Console.print(console.err(), BugReport.of(bug));
            return Exit.BUG;
        }
    }

    /** A program that reads standard output must not take silence for success. */
    private static int unwritable(Console console) {
        Console.print(console.err(), "statesheet: standard output cannot be written");
        return Exit.PROBLEMS;
    }

    private static int obey(List<String> arguments, Console console) {
        var program = Syntax.of(arguments);
        if (arguments.isEmpty()) {
            console.err().print(help(program));
            return Exit.WRONG_USE;
        }
        var typed = new Arguments(program.parseArgs(arguments.toArray(String[]::new)).asCommandLineList().getLast()
                .getParseResult(), arguments);
        var command = typed.command();
        if (typed.has("--help") && !command.getCommandName().equals(Syntax.HELP)) {
            return print(help(command), console);
        }
        return switch (command.getCommandName()) {
            case Syntax.HELP -> print(typed.word().equals(Optional.of(FORMATS)) ? FormatsReference.text()
                    : help(subject(typed, program)), console);
            case Syntax.BUILD -> new BuildCommand(typed, console).run();
            case Syntax.CHECK -> new CheckCommand(typed, console).run();
            case Syntax.NEW -> new NewCommand(typed, console).run();
            case Syntax.PACKET -> new PacketCommand(typed, console).run();
            case Syntax.STUDIO -> new StudioCommand(typed, console).run();
            default -> print(typed.has("--version") ? "Statesheet " + Version.NUMBER + "\n" : help(program), console);
        };
    }

    /** What {@code help} is asked about: a command, or the whole program. */
    private static CommandLine subject(Arguments typed, CommandLine program) {
        String name = typed.<String>word().orElse(Syntax.HELP);
        return name.equals(Syntax.HELP) ? program : Optional.ofNullable(program.getSubcommands().get(name))
                .orElseThrow(() -> new ParameterException(program, Misuse.unknownWord(name, program)));
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(Ansi.OFF);
    }

    private static int print(String text, Console console) {
        console.out().print(text);
        return Exit.DONE;
    }
}
