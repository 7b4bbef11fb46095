package statesheet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParseResult;
import statesheet.Version;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), new Console(out, err)));
    }

    /** Does what is asked for and returns the exit code. */
    static int run(List<String> arguments, Console console) {
        try {
            return run(Syntax.parse(arguments), console);
        } catch (WrongUse wrong) {
            Console.print(console.err(), wrong.told());
            return Exit.WRONG_USE;
        } catch (RuntimeException | Error fault) {
            Console.print(console.err(), Fault.told(fault));
            return Exit.FAULT;
        }
    }

    private static int run(ParseResult program, Console console) throws WrongUse {
        if (program.hasMatchedOption("--version")) {
            Console.print(console.out(), "Statesheet " + Version.NUMBER);
            return Exit.DONE;
        }
        if (program.hasMatchedOption("--help")) {
            return help(Help.PROGRAM, console);
        }
        if (!program.hasSubcommand()) {
            console.err().print(Help.PROGRAM);
            return Exit.WRONG_USE;
        }
        return run(program.subcommand().commandSpec().name(), program.subcommand(), console);
    }

    private static int run(String command, ParseResult typed, Console console) throws WrongUse {
        if (typed.hasMatchedOption("--help")) {
            return help(Help.of(command), console);
        }
        return switch (command) {
            case Syntax.BUILD -> new BuildCommand(new OptionsReader(typed).ofBuild(), console).run();
            case Syntax.CHECK -> new CheckCommand(new OptionsReader(typed).ofCheck(), console).run();
            case Syntax.HELP -> help(helpOn(typed.matchedPositionalValue(0, "")), console);
            default -> throw new IllegalStateException("the syntax has a command without code: " + command);
        };
    }

    private static String helpOn(String command) throws WrongUse {
        if (!command.isEmpty() && !Syntax.COMMANDS.contains(command)) {
            throw new WrongUse(Syntax.PROGRAM, Syntax.unknownCommand(command));
        }
        return Help.of(command);
    }

    private static int help(String text, Console console) {
        console.out().print(text);
        return Exit.DONE;
    }
}
