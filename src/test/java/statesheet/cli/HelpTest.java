package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
            packet  | --help | Usage: statesheet packet [EDITION] [OPTIONS]
            help    | packet | Usage: statesheet packet [EDITION] [OPTIONS]
            """)
    void helpIsPrintedWhereItIsAskedFor(String first, String second, String usage) {
        var outcome = second == null ? Typed.statesheet(first) : Typed.statesheet(first, second);
        assertTrue(outcome.out().contains(usage), outcome::out);
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
    }

    @ParameterizedTest
    @MethodSource
    void theHelpOfACommandTellsOfEveryOption(CommandSpec command, String help) {
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

    static Stream<Object[]> theHelpOfACommandTellsOfEveryOption() {
        return Stream.of(new Object[] {Syntax.program(), Help.PROGRAM}, new Object[] {Syntax.build(), Help.BUILD},
                new Object[] {Syntax.check(), Help.CHECK}, new Object[] {Syntax.packet(), Help.PACKET});
    }

    @Test
    void theHelpOfTheProgramTellsOfEveryCommand() {
        Syntax.COMMANDS.forEach(command -> assertTrue(Help.PROGRAM.contains("\n  " + command + " "), command));
    }

    @ParameterizedTest
    @ValueSource(strings = {Help.PROGRAM, Help.BUILD, Help.CHECK, Help.PACKET})
    void helpFitsATerminalAndTellsTheExitCodes(String help) {
        help.lines().forEach(line -> assertTrue(line.length() <= TERMINAL_WIDTH, line));
        assertTrue(help.contains("""
                Exit codes:
                  0  """));
        assertTrue(help.endsWith("\n  3   a fault of the program itself\n"));
    }

    @Test
    void theVersionIsPrinted() {
        var outcome = Typed.statesheet("--version");
        assertTrue(outcome.out().matches("Statesheet \\S.*\n"), outcome::out);
        assertEquals(0, outcome.exit());
    }
}
