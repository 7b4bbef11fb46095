package statesheet.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.edition.PlaceList;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;

/** A list of copies is given; what it asks for, or what is said of it, is expected. */
class CopiesReaderTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private List<String> wanted(String csv) {
        return read(csv).stream().map(copies -> copies.number() + " " + copies.place().code()).toList();
    }

    private List<Copies> read(String csv) {
        try {
            var file = Files.writeString(folder.resolve("copies.csv"), csv);
            return CopiesReader.read(new SourceFile(file, "copies.csv"), PlaceList.UNITED_STATES, problems);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private String said() {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void rowsOfTheSamePlaceAddUpInTheOrderInWhichPlacesAreFirstNamed() {
        assertEquals(List.of("15 TX", "1 NM"), wanted("place,copies\nTX,12\nnew mexico,1\n\ntx,3\n"));
        assertEquals("", said());
    }

    @Test
    void aListOfMembersIsReadAsItIs() {
        assertEquals(List.of("1200 NM", "2 PR"), wanted("""
                member,district,place,copies,note
                "Doe, Pat",3,NM,"1,200",by mail
                "Roe, Kim",,Puerto Rico, 2 ,
                ,,,,
                """));
        assertEquals("", said());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatCannotBeReadIsNamedWithItsCell(String what, String csv, String message) {
        read(csv);
        assertEquals(message.stripTrailing(), said());
    }

    static Stream<Arguments> whatCannotBeReadIsNamedWithItsCell() {
        return Stream.concat(headers(), rows());
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                arguments("an empty file", "\n", """
                        copies.csv
                          found     an empty file
                          expected  a header with the columns place and copies, and below it a row for each place
                          fix       save the list into it again
                        """),
                arguments("a header alone", "place,copies\n", """
                        copies.csv
                          found     no row below the header
                          expected  a row for each place that is wanted
                          fix       add a row, like NM,12
                        """),
                arguments("a mistyped column", "place,copeis\nNM,1\n", """
                        copies.csv:1
                          found     "copeis", an unknown column
                          expected  place and copies; member, district, office, note may be there and are not read
                          fix       perhaps copies?
                        """),
                arguments("an unknown column", "place,copies,party\nNM,1,X\n", """
                        copies.csv:1
                          found     "party", an unknown column
                          expected  place and copies; member, district, office, note may be there and are not read
                          fix       remove the column, or call it note
                        """),
                arguments("no column for copies", "place,member\nNM,Pat Doe\n", """
                        copies.csv:1
                          found     no column copies
                          expected  a column place and a column copies
                          fix       add the column, with its name in the first row
                        """),
                arguments("a column twice", "place,copies,copies\nNM,1,2\n", """
                        copies.csv:1 copies
                          found     a second column copies
                          expected  one column copies
                          fix       remove one of the two
                        """));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                arguments("everything at once", "place,copies\nTexs,many\nUS,1\n,2\nNM,\nNM,0\nNM,2.5\nNM,1,2\n", """
                        copies.csv:2 place
                          found     "Texs", an unknown place
                          expected  a place's code, like NM, or its name
                          fix       perhaps Texas?
                        copies.csv:2 copies
                          found     "many", a text
                          expected  a whole number of copies, from 1 to 10,000
                          fix       write a whole number in digits
                        copies.csv:3 place
                          found     "US", the nation, which has no sheet of its own
                          expected  a place's code, like NM, or its name
                          fix       write the code of another place, or remove the row
                        copies.csv:4 place
                          found     a blank
                          expected  a place's code, like NM, or its name
                          fix       write the place, or remove the row
                        copies.csv:5 copies
                          found     a blank
                          expected  a whole number of copies, from 1 to 10,000
                          fix       write how many, or remove the row
                        copies.csv:6 copies
                          found     0 copies
                          expected  a whole number of copies, from 1 to 10,000
                          fix       write how many, or remove the row
                        copies.csv:7 copies
                          found     "2.5", a number with decimals
                          expected  a whole number of copies, from 1 to 10,000
                          fix       write a whole number in digits
                        copies.csv:8
                          found     3 cells
                          expected  2 cells, one for each column of the header
                          fix       correct the commas; put a text with a comma in quotation marks
                        """),
                arguments("too many of one place", "place,copies\nNM,\"10,001\"\n", """
                        copies.csv:2 copies
                          found     10,001 copies
                          expected  a whole number of copies, from 1 to 10,000
                          fix       print a smaller packet several times
                        """),
                arguments("too many in all", "place,copies\nNM,6000\nTX,6000\n", """
                        copies.csv
                          found     12,000 copies in all
                          expected  at most 10,000 in one packet
                          fix       print a smaller packet several times
                        """));
    }
}
