package statesheet.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;
import statesheet.edition.Place;
import statesheet.problem.Nearest;

/** The commands and their options. Built by hand, as reading annotations costs a start-up 20 ms. */
final class Syntax {

    static final String PROGRAM = "statesheet";
    static final String BUILD = "build";
    static final String CHECK = "check";
    static final String PACKET = "packet";
    static final String HELP = "help";
    static final List<String> COMMANDS = List.of(BUILD, CHECK, PACKET, HELP);

    private Syntax() {}

    /** What was typed after the command, or instead of one, sorted into options and values that are all still texts. */
    static ParseResult parse(CommandSpec command, List<String> arguments) throws WrongUse {
        try {
            return new CommandLine(command).setExpandAtFiles(false).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException wrong) {
            throw new WrongUse(command.name(), told(wrong, command));
        }
    }

    /** What may stand where a command should. */
    static CommandSpec program() {
        return command(PROGRAM).addOption(flag("--version", "-V"));
    }

    static CommandSpec build() {
        return command(PROGRAM + " " + BUILD)
                .addPositional(word("EDITION"))
                .addOption(listed("--only", "PLACES"))
                .addOption(value("--out", "DIR"))
                .addOption(value("--name", "PATTERN"))
                .addOption(flag("--draft"))
                .addOption(value("--profile", "PROFILE"))
                .addOption(value("--size", "SIZE"))
                .addOption(flag("--png"))
                .addOption(value("--dpi", "N"))
                .addOption(flag("--review"))
                .addOption(value("--jobs", "N"))
                .addOption(flag("--force"))
                .addOption(flag("--quiet"));
    }

    static CommandSpec check() {
        return command(PROGRAM + " " + CHECK)
                .addPositional(word("EDITION"))
                .addOption(listed("--only", "PLACES"))
                .addOption(flag("--json"));
    }

    static CommandSpec packet() {
        return command(PROGRAM + " " + PACKET)
                .addPositional(word("EDITION"))
                .addOption(listed("--only", "PLACES"))
                .addOption(value("--copies", "FILE"))
                .addOption(flag("--cover"))
                .addOption(value("--out", "FILE"))
                .addOption(value("--jobs", "N"))
                .addOption(flag("--force"))
                .addOption(flag("--quiet"));
    }

    static CommandSpec help() {
        return command(PROGRAM + " " + HELP).addPositional(word("COMMAND"));
    }

    private static CommandSpec command(String name) {
        return CommandSpec.create().name(name).addOption(
                OptionSpec.builder("--help", "-h").arity("0").type(boolean.class).usageHelp(true).build());
    }

    private static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).build();
    }

    private static OptionSpec value(String name, String label) {
        return OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label).build();
    }

    /** An option that may be given several times. */
    private static OptionSpec listed(String name, String label) {
        return OptionSpec.builder(name).arity("1").type(List.class).auxiliaryTypes(String.class).paramLabel(label)
                .build();
    }

    private static PositionalParamSpec word(String label) {
        return PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).paramLabel(label).build();
    }

    private static String told(ParameterException wrong, CommandSpec command) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched(), command);
            case MissingParameterException missing -> lacksValue(missing.getMissing().getFirst());
            case OverwrittenOptionException twice -> ((OptionSpec) twice.getOverwritten()).longestName()
                    + " is given twice";
            default -> wrong.getMessage();
        };
    }

    private static String lacksValue(ArgSpec argument) {
        var option = (OptionSpec) argument;
        return option.longestName() + " needs a value: " + option.longestName() + "=" + option.paramLabel();
    }

    /** The first thing typed that nothing knows, an option before other words, as these may be its value. */
    private static String unknown(List<String> unmatched, CommandSpec command) {
        var option = unmatched.stream().filter(word -> word.startsWith("-")).findFirst();
        return option.isPresent() ? unknownOption(option.get(), command)
                : command.name().equals(PROGRAM) ? unknownCommand(unmatched.getFirst())
                : oneTooMany(unmatched.getFirst());
    }

    private static String unknownOption(String typed, CommandSpec command) {
        var name = typed.replaceFirst("=.*", "");
        return Stream.of(build(), packet())
                .filter(other -> !other.name().equals(command.name()) && other.optionsMap().containsKey(name))
                .map(other -> name + " belongs to " + other.name().substring(PROGRAM.length() + 1) + ": "
                        + other.name() + " " + name + " …")
                .findFirst()
                .orElseGet(() -> "unknown option " + name + "; " + hint(name, options(command), "the options are "));
    }

    private static Collection<String> options(CommandSpec command) {
        return new TreeSet<>(command.options().stream().map(OptionSpec::longestName).toList());
    }

    private static String unknownCommand(String typed) {
        return typed.contains("/") || typed.contains("\\") || Place.called(typed).isPresent()
                ? "unknown command " + typed + "; the command comes first: " + PROGRAM + " " + BUILD + " …"
                : unknownWord(typed);
    }

    /** A word that is no command where nothing but a command is meant. */
    static String unknownWord(String typed) {
        return "unknown command " + typed + "; " + hint(typed, COMMANDS, "the commands are ");
    }

    private static String oneTooMany(String typed) {
        return "\"" + typed + "\" is one word too many" + Place.called(typed)
                .map(place -> "; for several places write --only=NM," + place.code() + ", without a space").orElse("");
    }

    private static String hint(String typed, Collection<String> known, String before) {
        return Nearest.hint(typed, known, before + String.join(", ", known));
    }
}
