package statesheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.reading.PlaceListReader;
import statesheet.making.PlaceSelection;
import statesheet.problem.Problems;

/**
 * What was typed after a command.
 *
 * @param typed parsed
 * @param words as they were typed, the command included
 */
record Arguments(ParseResult typed, List<String> words) {

    static final String EDITION_FILE = "edition.json";

    boolean has(String option) {
        return typed.hasMatchedOption(option);
    }

    /** The command that was typed last; the program itself where there is none. */
    CommandLine command() {
        return typed.commandSpec().commandLine();
    }

    /** The one word after the command that is no option. */
    <T> Optional<T> word() {
        return Optional.ofNullable(typed.matchedPositionalValue(0, null));
    }

    /** What was typed after an option, or its default value. */
    <T> T value(String option) {
        return typed.commandSpec().findOption(option).getValue();
    }

    /** What was typed after an option that has no fixed default value. */
    <T> T value(String option, Supplier<T> usual) {
        return has(option) ? value(option) : usual.get();
    }

    PlaceSelection places() {
        if (!has("--only")) {
            return new PlaceSelection.All();
        }
        List<String> named = value("--only");
        if (named.isEmpty()) {
            throw wrong(Values.NO_PLACE);
        }
        var problems = new Problems();
        var known = knownPlaces(problems);
        // Nothing is made where the list has problems, and they are what has to be said.
        return problems.anyStops() ? new PlaceSelection.All()
                : PlaceSelection.Only.of(named.stream().map(one -> place(one, known)).toList());
    }

    private Place place(String named, PlaceList known) {
        try {
            return Values.place(named, known, words);
        } catch (TypeConversionException unknown) {
            throw wrong(unknown.getMessage());
        }
    }

    /** The places of the edition; a list with problems has some of them. */
    PlaceList knownPlaces() {
        return knownPlaces(new Problems());
    }

    private PlaceList knownPlaces(Problems problems) {
        return PlaceListReader.read(this.<Path>word().orElse(Path.of("")), problems);
    }

    /** The edition's folder. */
    Path edition() {
        Optional<Path> typedFolder = word();
        var folder = typedFolder.orElse(Path.of(""));
        if (Files.isRegularFile(folder.resolve(EDITION_FILE))) {
            return folder;
        }
        throw wrong(typedFolder.isEmpty() ? noEditionHere() : "no edition \"" + folder + "\": " + whyNone(folder));
    }

    private String noEditionHere() {
        var command = typed.commandSpec().qualifiedName();
        return "the current folder has no " + EDITION_FILE + "; name the folder of an edition, or a built-in one:"
                + BuiltInEditions.folders().stream()
                        .map(folder -> "\n  " + command + " " + BuiltInEditions.asTyped(folder))
                        .collect(Collectors.joining());
    }

    private String whyNone(Path folder) {
        if (Files.isRegularFile(folder)) {
            return "it is a file; write the folder that holds " + EDITION_FILE;
        }
        if (Files.isDirectory(folder)) {
            return "the folder has no " + EDITION_FILE;
        }
        var place = PlaceList.UNITED_STATES.called(folder.toString());
        if (place.isPresent()) {
            return "no such folder; choose places with --only=" + place.get().code()
                    + (has("--only") ? ", several with commas and no spaces: --only=NM,TX" : "");
        }
        return "no such folder" + BuiltInEditions.folders().stream().filter(path -> path.endsWith(folder)).findFirst()
                .map(builtIn -> "; the built-in one is " + BuiltInEditions.asTyped(builtIn)).orElse("");
    }

    /** What to throw where something typed is wrong. */
    ParameterException wrong(String message) {
        return new ParameterException(command(), message);
    }
}
