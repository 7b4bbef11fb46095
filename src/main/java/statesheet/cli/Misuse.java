package statesheet.cli;

import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import statesheet.edition.PlaceList;
import statesheet.problem.Nearest;
import statesheet.problem.ProblemException;

/** Says what is wrong with a command as it was typed, and what to type instead. */
final class Misuse {

    private Misuse() {}

    /** Two lines or more, the last without a line feed. */
    static String explained(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return command + ": " + message(wrong) + "\nHelp: " + command + " --help";
    }

    private static String message(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched(), unmatched.getCommandLine());
            case MissingParameterException missing -> needsValue((OptionSpec) missing.getMissing().getFirst());
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice";
            default -> switch (wrong.getCause()) {
                case TypeConversionException _ when wrong.getArgSpec().type().isEnum() -> unknownChoice(wrong);
                case TypeConversionException value -> value.getMessage();
                case InvalidPathException _ -> name(wrong.getArgSpec()) + ": \"" + wrong.getValue()
                        + "\" cannot be the name of a file or folder";
                case ProblemException value -> name(wrong.getArgSpec()) + ": " + text(value);
                case null, default -> wrong.getMessage();
            };
        };
    }

    private static String unknownChoice(ParameterException wrong) {
        var option = name(wrong.getArgSpec()) + "=";
        return option + wrong.getValue() + " is not known; write " + option + String.join(" or " + option,
                wrong.getArgSpec().completionCandidates()).toLowerCase(Locale.ROOT);
    }

    /** The problem of a value on one line. */
    static String text(ProblemException value) {
        var problem = value.problems().getFirst();
        return problem.found() + "; " + problem.fix();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String needsValue(OptionSpec option) {
        return option.longestName() + " needs a value: " + option.longestName() + "=" + option.paramLabel();
    }

    private static String unknown(List<String> words, CommandLine command) {
        if (command.getParent() == null && !words.getFirst().startsWith("-")) {
            return unknownCommand(words.getFirst(), command);
        }
        // An option before other words, which may be its value.
        return words.stream().filter(word -> word.startsWith("-")).findFirst()
                .map(option -> unknownOption(option.replaceFirst("=.*", ""), command))
                .orElseGet(() -> oneTooMany(words.getFirst()));
    }

    private static String unknownOption(String name, CommandLine command) {
        return Syntax.whole().getSubcommands().entrySet().stream()
                .filter(other -> other.getValue().getCommandSpec().findOption(name) != null)
                .map(other -> name + " belongs to " + other.getKey() + ": "
                        + other.getValue().getCommandSpec().qualifiedName() + " " + name + " …")
                .findFirst()
                .orElseGet(() -> "unknown option " + name + "; " + hint(name, options(command), "the options are "));
    }

    private static Collection<String> options(CommandLine command) {
        return new TreeSet<>(command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList());
    }

    private static String unknownCommand(String typed, CommandLine program) {
        return typed.contains("/") || typed.contains("\\") || PlaceList.UNITED_STATES.called(typed).isPresent()
                ? "unknown command " + typed + "; the command comes first: statesheet build …"
                : unknownWord(typed, program);
    }

    /** A word that is no command where only a command can be meant. */
    static String unknownWord(String typed, CommandLine program) {
        return "unknown command " + typed + "; " + hint(typed, program.getSubcommands().keySet(), "the commands are ");
    }

    private static String oneTooMany(String typed) {
        return "\"" + typed + "\" is one word too many" + PlaceList.UNITED_STATES.called(typed)
                .map(place -> "; for several places write --only=NM," + place.code() + ", without a space").orElse("");
    }

    private static String hint(String typed, Collection<String> known, String before) {
        return Nearest.hint(typed, known, before + String.join(", ", known));
    }
}
