package statesheet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParseResult;
import statesheet.Statesheet;
import statesheet.Version;

/** The program. */
public final class Main {

    /** The launcher sets it where standard error is a terminal, which Java itself cannot tell. */
    private static final String TERMINAL = "statesheet.terminal";

    private Main() {}

    public static void main(String... arguments) {
        Thread.ofPlatform().name("preload").daemon().start(Statesheet::preload);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments),
                new Console(out, err, Boolean.getBoolean(TERMINAL), System::nanoTime)));
    }

    /** Does what is asked for and returns the exit code. */
    static int run(List<String> arguments, Console console) {
        try {
            int exit = obey(arguments, console);
            return exit == Exit.DONE && console.out().checkError() ? unheard(console) : exit;
        } catch (WrongUse wrong) {
            Console.print(console.err(), wrong.told());
            return Exit.WRONG_USE;
        } catch (RuntimeException | Error fault) {
            Console.print(console.err(), Fault.told(fault));
            return Exit.FAULT;
        }
    }

    /** Whoever reads standard output, often another program, must not take silence for a good sign. */
    private static int unheard(Console console) {
        Console.print(console.err(), "statesheet: standard output cannot be written");
        return Exit.PROBLEMS;
    }

    private static int obey(List<String> arguments, Console console) throws WrongUse {
        if (arguments.isEmpty()) {
            console.err().print(Help.PROGRAM);
            return Exit.WRONG_USE;
        }
        var rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case Syntax.BUILD -> build(Syntax.parse(Syntax.build(), rest), console);
            case Syntax.CHECK -> check(Syntax.parse(Syntax.check(), rest), console);
            case Syntax.PACKET -> packet(Syntax.parse(Syntax.packet(), rest), console);
            case Syntax.HELP -> help(Syntax.parse(Syntax.help(), rest), console);
            default -> itself(Syntax.parse(Syntax.program(), arguments), console);
        };
    }

    private static int build(ParseResult typed, Console console) throws WrongUse {
        return asksForHelp(typed) ? print(Help.BUILD, console)
                : new BuildCommand(new OptionsReader(typed).ofBuild(), console).run();
    }

    private static int check(ParseResult typed, Console console) throws WrongUse {
        return asksForHelp(typed) ? print(Help.CHECK, console)
                : new CheckCommand(new OptionsReader(typed).ofCheck(), console).run();
    }

    private static int packet(ParseResult typed, Console console) throws WrongUse {
        return asksForHelp(typed) ? print(Help.PACKET, console)
                : new PacketCommand(new OptionsReader(typed).ofPacket(), console).run();
    }

    private static int help(ParseResult typed, Console console) throws WrongUse {
        String command = typed.matchedPositionalValue(0, Syntax.HELP);
        return switch (command) {
            case Syntax.BUILD -> print(Help.BUILD, console);
            case Syntax.CHECK -> print(Help.CHECK, console);
            case Syntax.PACKET -> print(Help.PACKET, console);
            case Syntax.HELP -> print(Help.PROGRAM, console);
            default -> throw new WrongUse(Syntax.PROGRAM, Syntax.unknownWord(command));
        };
    }

    /** The program's own options; where there are none, the arguments are but empty words. */
    private static int itself(ParseResult typed, Console console) {
        return typed.hasMatchedOption("--version") ? print("Statesheet " + Version.NUMBER + "\n", console)
                : print(Help.PROGRAM, console);
    }

    private static boolean asksForHelp(ParseResult typed) {
        return typed.hasMatchedOption("--help");
    }

    private static int print(String text, Console console) {
        console.out().print(text);
        return Exit.DONE;
    }
}
