package statesheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import statesheet.edition.Place;
import statesheet.problem.Nearest;

/** Turns what was typed after an option into its value; the message of an exception says what to type instead. */
final class Values {

    static final String NO_PLACE = "--only names no place; write a code or a name, like --only=NM";

    private Values() {}

    static int number(String typed, String option, int least, int most) {
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw new TypeConversionException(
                    option + "=" + typed + " is not a whole number from " + least + " to " + most);
        }
        return number;
    }

    static Path folder(String typed) {
        if (typed.isBlank()) {
            throw new TypeConversionException("--out names no folder; for the current folder write --out=.");
        }
        return Path.of(typed);
    }

    static Path pdf(String typed) {
        if (!typed.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new TypeConversionException(
                    "--out is the packet's file and ends in .pdf, like --out=out/packet.pdf");
        }
        return Path.of(typed);
    }

    /** @param arguments everything that was typed: the rest of a name without its quotes is there */
    static Place place(String typed, List<String> arguments) {
        var word = typed.strip();
        if (word.isEmpty()) {
            throw new TypeConversionException(NO_PLACE);
        }
        return Place.called(word).orElseThrow(() ->
                new TypeConversionException("unknown place \"" + word + "\"; " + hint(word, arguments)));
    }

    private static String hint(String word, List<String> arguments) {
        if (word.equalsIgnoreCase(Place.NATION.code()) || word.equalsIgnoreCase(Place.NATION.name())) {
            return "the nation has no sheet of its own";
        }
        var known = Place.ALL.stream().flatMap(place -> Stream.of(place.code(), place.name())).toList();
        return arguments.stream().flatMap(next -> Place.called(word + " " + next).stream()).findFirst()
                .map(place -> "a name with a space needs quotes: --only=\"" + place.name() + "\"")
                .orElseGet(() -> Nearest.hint(word, known, "write a code like NM, or a name like \"New Mexico\""));
    }
}
