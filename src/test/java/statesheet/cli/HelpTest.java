package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    private static final int TERMINAL_WIDTH = 80;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --help  |        | Usage: statesheet COMMAND [EDITION] [OPTIONS]
            -h      |        | Usage: statesheet COMMAND [EDITION] [OPTIONS]
            help    |        | Usage: statesheet COMMAND [EDITION] [OPTIONS]
            help    | help   | Usage: statesheet COMMAND [EDITION] [OPTIONS]
            help    | --help | Usage: statesheet COMMAND [EDITION] [OPTIONS]
            build   | --help | Usage: statesheet build [EDITION] [OPTIONS]
            help    | build  | Usage: statesheet build [EDITION] [OPTIONS]
            check   | -h     | Usage: statesheet check [EDITION] [OPTIONS]
            help    | check  | Usage: statesheet check [EDITION] [OPTIONS]
            new     | --help | Usage: statesheet new SPREADSHEET [OPTIONS]
            help    | new    | Usage: statesheet new SPREADSHEET [OPTIONS]
            packet  | --help | Usage: statesheet packet [EDITION] [OPTIONS]
            help    | packet | Usage: statesheet packet [EDITION] [OPTIONS]
            help    | studio | Usage: statesheet studio [EDITION] [OPTIONS]
            """)
    void helpIsPrintedWhereItIsAskedFor(String first, String second, String usage) {
        var outcome = second == null ? TypedCommand.statesheet(first) : TypedCommand.statesheet(first, second);
        assertTrue(outcome.out().contains(usage), outcome::out);
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
    }

    @ParameterizedTest
    @MethodSource
    void theHelpOfACommandTellsOfEveryOption(CommandSpec command) {
        var help = command.commandLine().getUsageMessage();
        for (var option : command.options()) {
            for (var name : option.names()) {
                assertTrue(help.contains(name), name);
            }
            assertTrue(option.arity().max() == 0 || help.contains(option.longestName() + "=" + option.paramLabel()),
                    option::longestName);
        }
        for (var word : command.positionalParameters()) {
            assertTrue(help.contains(word.paramLabel()), word::paramLabel);
        }
    }

    static Stream<CommandSpec> theHelpOfACommandTellsOfEveryOption() {
        var program = Syntax.whole();
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec).filter(command -> !command.name().equals(Syntax.HELP));
    }

    @Test
    void theHelpOfTheProgramTellsOfEveryCommand() {
        var program = Syntax.whole();
        program.getSubcommands().keySet().forEach(command ->
                assertTrue(program.getUsageMessage().contains("\n  " + command + " "), command));
    }

    @ParameterizedTest
    @MethodSource("theHelpOfACommandTellsOfEveryOption")
    void helpFitsATerminalAndTellsTheExitCodes(CommandSpec command) {
        var help = command.commandLine().getUsageMessage();
        help.lines().forEach(line -> assertTrue(line.length() <= TERMINAL_WIDTH, line));
        assertTrue(help.contains("""
                Exit codes:
                  0  """));
        assertTrue(help.endsWith("\n  3   a bug in the program itself\n"));
    }

    @Test
    void examplesAreIndentedAsOptionsAre() {
        Stream.of("studio", "build", "check", "packet", "help").forEach(command -> {
            var help = TypedCommand.statesheet("help", command).out();
            var examples = help.substring(help.indexOf("\nExamples:\n") + 11, help.indexOf("\nExit codes:"));
            assertTrue(examples.strip().lines().count() > 1 && examples.lines()
                    .allMatch(line -> line.isEmpty() || line.startsWith("  statesheet ")), help);
        });
    }

    @Test
    void theVersionIsPrinted() {
        var outcome = TypedCommand.statesheet("--version");
        assertTrue(outcome.out().matches("Statesheet \\S.*\n"), outcome::out);
        assertEquals(0, outcome.exit());
    }

    @Test
    void helpFormatsPrintsTheReferenceOfAllFiles() {
        var printed = TypedCommand.statesheet("help", "formats");
        assertEquals(0, printed.exit());
        assertTrue(printed.out().startsWith("# Formats: the reference"), printed::out);
        assertTrue(printed.out().contains("## brand.json"), printed::out);
        assertFalse(printed.out().contains("](../"), printed::out);
    }
}
