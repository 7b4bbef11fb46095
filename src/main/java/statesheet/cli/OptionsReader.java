package statesheet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import statesheet.Making;
import statesheet.batch.Asked;
import statesheet.batch.NamePattern;
import statesheet.batch.Order;
import statesheet.brand.PrintSize;
import statesheet.edition.Place;
import statesheet.pdf.Profile;
import statesheet.problem.Nearest;
import statesheet.problem.ProblemException;
import statesheet.source.Installation;

/** Understands what was typed after a command. Lives as long as the reading of one command. */
final class OptionsReader {

    private static final String EDITION_FILE = "edition.json";
    private static final String USUAL_EDITION = "ncmec-2023";
    static final String USUAL_OUT = "out";

    /** Sharp on a screen at about twice its size, and small enough to mail. */
    private static final int USUAL_DPI = 150;

    /** Below this no word can be read. */
    private static final int LEAST_DPI = 36;

    /** What an office printer resolves; a page takes 100 MB of memory by then. */
    private static final int MOST_DPI = 600;

    /** Each sheet in the making takes a few megabytes, and there are no processors for more. */
    private static final int MOST_JOBS = 64;

    private final ParseResult typed;
    private final String command;

    OptionsReader(ParseResult typed) {
        this.typed = typed;
        this.command = typed.commandSpec().name();
    }

    /** Places first: the rest of a name without its quotes looks like an edition. */
    Options.OfBuild ofBuild() throws WrongUse {
        var asked = asked();
        var edition = edition();
        var order = new Order(asked, out(), name(), making(), typed.hasMatchedOption("--draft"), dpi(),
                typed.hasMatchedOption("--review"), jobs(), typed.hasMatchedOption("--force"));
        return new Options.OfBuild(edition, order, typed.hasMatchedOption("--quiet"));
    }

    Options.OfCheck ofCheck() throws WrongUse {
        var asked = asked();
        return new Options.OfCheck(edition(), asked, typed.hasMatchedOption("--json"));
    }

    Options.OfPacket ofPacket() throws WrongUse {
        if (typed.hasMatchedOption("--only") && typed.hasMatchedOption("--copies")) {
            throw wrong("--only and --copies both say which places; write one of them");
        }
        var asked = asked();
        return new Options.OfPacket(edition(), asked, copies(), packet(), typed.hasMatchedOption("--cover"), jobs(),
                typed.hasMatchedOption("--force"), typed.hasMatchedOption("--quiet"));
    }

    private Optional<Path> copies() throws WrongUse {
        return typed.hasMatchedOption("--copies")
                ? Optional.of(path(typed.matchedOptionValue("--copies", ""), "--copies")) : Optional.empty();
    }

    /** The packet's file, where another than the usual one is wanted. */
    private Optional<Path> packet() throws WrongUse {
        if (!typed.hasMatchedOption("--out")) {
            return Optional.empty();
        }
        var out = typed.matchedOptionValue("--out", "");
        if (!out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw wrong("--out is the packet's file and ends in .pdf, like --out=" + USUAL_OUT + "/packet.pdf");
        }
        return Optional.of(path(out, "--out"));
    }

    private Path edition() throws WrongUse {
        if (!typed.hasMatchedPositional(0)) {
            return Files.isRegularFile(Path.of(EDITION_FILE)) ? Path.of("")
                    : Installation.editions().resolve(USUAL_EDITION);
        }
        String name = typed.matchedPositionalValue(0, "");
        var folder = path(name, "EDITION");
        if (Files.isRegularFile(folder.resolve(EDITION_FILE))) {
            return folder;
        }
        throw wrong("no edition \"" + name + "\": " + whyNone(name, folder));
    }

    private String whyNone(String name, Path folder) {
        if (Files.isRegularFile(folder)) {
            return "it is a file; write the folder that holds " + EDITION_FILE;
        }
        if (Files.isDirectory(folder)) {
            return "the folder has no " + EDITION_FILE;
        }
        var place = Place.called(name);
        if (place.isPresent()) {
            return "no such folder; places are asked for with --only=" + place.get().code()
                    + (typed.hasMatchedOption("--only") ? ", several with commas and no spaces: --only=NM,TX" : "");
        }
        return "no such folder" + (name.equals(USUAL_EDITION) ? "; without EDITION the built-in one is made" : "");
    }

    private Asked asked() throws WrongUse {
        if (!typed.hasMatchedOption("--only")) {
            return new Asked.Everything();
        }
        List<String> lists = typed.matchedOptionValue("--only", List.of());
        var codes = new TreeSet<String>();
        for (var word : lists.stream().flatMap(list -> Stream.of(list.split(","))).map(String::strip)
                .filter(word -> !word.isEmpty()).toList()) {
            codes.add(Place.called(word).orElseThrow(() -> wrong("unknown place \"" + word + "\"; " + meant(word)))
                    .code());
        }
        if (codes.isEmpty()) {
            throw wrong("--only names no place; write a code or a name, like --only=NM");
        }
        return new Asked.Only(codes);
    }

    private String meant(String word) {
        if (word.equalsIgnoreCase(Place.NATION.code()) || word.equalsIgnoreCase(Place.NATION.name())) {
            return "the nation has no sheet of its own";
        }
        var known = new ArrayList<String>();
        Place.ALL.forEach(place -> known.addAll(List.of(place.code(), place.name())));
        return Place.called(word + " " + typed.matchedPositionalValue(0, ""))
                .map(place -> "a name with a space needs quotes: --only=\"" + place.name() + "\"")
                .orElseGet(() -> Nearest.hint(word, known, "write a code like NM, or a name like \"New Mexico\""));
    }

    private Path out() throws WrongUse {
        var out = typed.matchedOptionValue("--out", USUAL_OUT);
        if (out.isBlank()) {
            throw wrong("--out names no folder; for the current folder write --out=.");
        }
        return path(out, "--out");
    }

    private NamePattern name() throws WrongUse {
        if (!typed.hasMatchedOption("--name")) {
            return NamePattern.usual(making());
        }
        try {
            return NamePattern.of(typed.matchedOptionValue("--name", ""));
        } catch (ProblemException unusable) {
            throw wrong(unusableName(unusable));
        }
    }

    static String unusableName(ProblemException unusable) {
        var problem = unusable.problems().getFirst();
        return "--name: " + problem.found() + "; " + problem.fix();
    }

    private Making making() throws WrongUse {
        return new Making(choice("--profile", Profile.values()), choice("--size", PrintSize.values()));
    }

    /** The value that was typed, in small letters, or else the first. */
    private <E extends Enum<E>> E choice(String option, E[] values) throws WrongUse {
        var known = Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        var word = typed.matchedOptionValue(option, known.getFirst());
        if (!known.contains(word)) {
            throw wrong(option + "=" + word + " is not known; write " + option + "="
                    + String.join(" or " + option + "=", known));
        }
        return values[known.indexOf(word)];
    }

    private OptionalInt dpi() throws WrongUse {
        boolean pictures = typed.hasMatchedOption("--png");
        if (!typed.hasMatchedOption("--dpi")) {
            return pictures ? OptionalInt.of(USUAL_DPI) : OptionalInt.empty();
        }
        if (!pictures) {
            throw wrong("--dpi is for pictures, which --png asks for; add --png");
        }
        return OptionalInt.of(number("--dpi", LEAST_DPI, MOST_DPI));
    }

    private int jobs() throws WrongUse {
        return typed.hasMatchedOption("--jobs") ? number("--jobs", 1, MOST_JOBS)
                : Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
    }

    private int number(String option, int least, int most) throws WrongUse {
        var typedNumber = typed.matchedOptionValue(option, "");
        int number = typedNumber.matches("\\d{1,4}") ? Integer.parseInt(typedNumber) : -1;
        if (number < least || number > most) {
            throw wrong(option + "=" + typedNumber + " is not a whole number from " + least + " to " + most);
        }
        return number;
    }

    private Path path(String name, String argument) throws WrongUse {
        try {
            return Path.of(name);
        } catch (InvalidPathException unusable) {
            throw wrong(argument + ": \"" + name + "\" cannot be the name of a file or folder");
        }
    }

    private WrongUse wrong(String message) {
        return new WrongUse(command, message);
    }
}
