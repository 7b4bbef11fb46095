package statesheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
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
    static Place place(String typed, PlaceList known, List<String> arguments) {
        var word = typed.strip();
        if (word.isEmpty()) {
            throw new TypeConversionException(NO_PLACE);
        }
        return known.called(word).filter(Place::hasSheet).orElseThrow(() ->
                new TypeConversionException("unknown place \"" + word + "\"; " + hint(word, known, arguments)));
    }

    private static String hint(String word, PlaceList known, List<String> arguments) {
        var example = known.example();
        return known.called(word).map(whole -> whole.inWords() + " has no sheet of its own")
                .or(() -> arguments.stream().flatMap(next -> known.called(word + " " + next).stream()).findFirst()
                        .map(place -> "a name with a space needs quotes: --only=\"" + place.name() + "\""))
                .orElseGet(() -> Nearest.hint(word, known.names(), "write a code like " + example.code()
                        + ", or a name like \"" + example.name() + "\""));
    }
}
