package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that cannot be meant as it stands makes nothing, has the exit code 2 and says what was probably meant. */
class WrongUseTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "statesheet {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            biuld                 | unknown command biuld; perhaps build?
            pakcet                | unknown command pakcet; perhaps packet?
            --cover               | --cover belongs to packet: statesheet packet --cover …
            help chekc            | unknown command chekc; perhaps check?
            help me               | unknown command me; the commands are studio, build, check, packet, new, help
            NM                    | unknown command NM; the command comes first: statesheet build …
            data/ncmec-2023       | unknown command data/ncmec-2023; the command comes first: statesheet build …
            --only NM build       | --only belongs to build: statesheet build --only …
            --versoin             | unknown option --versoin; perhaps --version?
            """)
    void theCommandIsWrong(String typed, String message) {
        assertRefused("statesheet", message, typed);
    }

    @ParameterizedTest(name = "statesheet build {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --onyl NM             | unknown option --onyl; perhaps --only?
            -only NM              | unknown option -only; perhaps --only?
            --pgn                 | unknown option --pgn; perhaps --png?
            --out                 | --out needs a value: --out=DIR
            --out --draft         | --out needs a value: --out=DIR
            --out a --out b       | --out is given twice
            --draft=no            | option '--draft' should be specified without 'no' parameter
            --only=Texs           | unknown place "Texs"; perhaps Texas?
            --only=NM,new-mexica  | unknown place "new-mexica"; perhaps New Mexico?
            --only=New Mexico     | unknown place "New"; a name with a space needs quotes: --only="New Mexico"
            --only=us             | unknown place "us"; the nation has no sheet of its own
            --only=Puebla         | unknown place "Puebla"; write a code like NM, or a name like "New Mexico"
            --only=,              | --only names no place; write a code or a name, like --only=NM
            --dpi=300             | --dpi is for pictures, which --png asks for; add --png
            --png --dpi=35        | --dpi=35 is not a whole number from 36 to 600
            --png --dpi=601       | --dpi=601 is not a whole number from 36 to 600
            --png --dpi=fine      | --dpi=fine is not a whole number from 36 to 600
            --png --dpi=1e2       | --dpi=1e2 is not a whole number from 36 to 600
            --name={cod}          | --name: {cod}, a name that is not known here; perhaps {code}?
            data/ncmec-2023 --name= | --name: the name is blank; a usual one is {edition}-{code}
            --out=                | --out names no folder; for the current folder write --out=.
            nowhere               | no edition "nowhere": no such folder
            ncmec-2023            | no edition "ncmec-2023": no such folder; the built-in one is data/ncmec-2023
            --profile=pres        | --profile=pres is not known; write --profile=digital or --profile=press
            --size=huge           | --size=huge is not known; write --size=standard or --size=large
            --jobs=0              | --jobs=0 is not a whole number from 1 to 64
            --prune --only=NM     | --prune is about all places of the edition; leave out --only
            pom.xml               | no edition "pom.xml": it is a file; write the folder that holds edition.json
            src                   | no edition "src": the folder has no edition.json
            TX                    | no edition "TX": no such folder; choose places with --only=TX
            data/ncmec-2023 more  | "more" is one word too many
            NM TX                 | "TX" is one word too many; for several places write --only=NM,TX, without a space
            """)
    void buildIsAskedForWrongly(String typed, String message) {
        assertRefused("statesheet build", message, "build " + typed);
    }

    @ParameterizedTest(name = "statesheet check {0}")
    @CsvSource(delimiter = '|', textBlock = """
            --jsno                | unknown option --jsno; perhaps --json?
            --out=x               | --out belongs to build: statesheet build --out …
            --only=ZZ,NM          | unknown place "ZZ"; write a code like NM, or a name like "New Mexico"
            nowhere               | no edition "nowhere": no such folder
            """)
    void checkIsAskedForWrongly(String typed, String message) {
        assertRefused("statesheet check", message, "check " + typed);
    }

    @ParameterizedTest(name = "statesheet packet {0}")
    @CsvSource(delimiter = '|', textBlock = """
            --coveer              | unknown option --coveer; perhaps --cover?
            --draft               | --draft belongs to build: statesheet build --draft …
            --copies              | --copies needs a value: --copies=FILE
            --only=NM --copies=x  | --only and --copies both say which places; write one of them
            --only=ZZ,NM          | unknown place "ZZ"; write a code like NM, or a name like "New Mexico"
            --out=sheets          | --out is the packet's file and ends in .pdf, like --out=out/packet.pdf
            --jobs=0              | --jobs=0 is not a whole number from 1 to 64
            nowhere               | no edition "nowhere": no such folder
            """)
    void aPacketIsAskedForWrongly(String typed, String message) {
        assertRefused("statesheet packet", message, "packet " + typed);
    }

    @Test
    void aNameThatTheFiguresSpoilIsRefused() {
        var edition = EditionCopy.in(folder).with("edition.json", "\"2023\"", "\"2022/23\"");
        var outcome = TypedCommand.statesheet("build", edition.folder(), "--out", folder.resolve("out"),
                "--name", "{code} {period}");
        assertEquals("""
                statesheet build: --name: the name NM 2022/23 holds /, which a file's name may not; for another folder \
                there is --out
                Help: statesheet build --help
                """, outcome.err());
        assertEquals(2, outcome.exit());
    }

    @Test
    void sheetsOfOneNameAreRefusedAndNoneIsMade() {
        var edition = EditionCopy.in(folder).withTexas();
        var outcome = TypedCommand.statesheet("build", edition.folder(), "--out", folder.resolve("out"), "--name",
                "sheet");
        assertEquals("""
                statesheet build: --name: the sheets of NM and TX would both be sheet.pdf; add {code}
                Help: statesheet build --help
                """, outcome.err());
        assertEquals(2, outcome.exit());
        assertEquals(false, Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest(name = "statesheet {0}")
    @ValueSource(strings = {"build", "check", "packet"})
    void whereNoEditionIsTheBuiltInOnesAreNamed(String command) {
        var name = "the current folder has no edition.json; name the folder of an edition, or a built-in one:";
        assertRefused("statesheet " + command, name + "\n  statesheet " + command + " data/homelessness-2022"
                + "\n  statesheet " + command + " data/ncmec-2023", command);
    }

    @ParameterizedTest(name = "statesheet {0}")
    @ValueSource(strings = {"mail", "verify", "compare"})
    void aCommandThatDoesNotExistIsRefused(String command) {
        assertRefused("statesheet", "unknown command " + command
                + "; the commands are studio, build, check, packet, new, help", command);
    }

    @Test
    void withoutACommandTheHelpGoesToStandardError() {
        var outcome = TypedCommand.statesheet();
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        assertEquals(TypedCommand.statesheet("--help").out(), outcome.err());
    }

    private static void assertRefused(String command, String message, String typed) {
        var outcome = TypedCommand.statesheet((Object[]) typed.split(" +"));
        assertEquals(command + ": " + message + "\nHelp: " + command + " --help\n", outcome.err());
        assertEquals("", outcome.out());
        assertEquals(2, outcome.exit());
    }
}
