package statesheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

class CsvTest {

    /** Expected: each row as its line, then its cells between bars. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTableIsReadAsItsRowsAndTheirLines(String rule, String text, String rows) {
        assertEquals(rows, read(text));
    }

    static Stream<Arguments> aTableIsReadAsItsRowsAndTheirLines() {
        return Stream.of(
                arguments("nothing", "", ""),
                arguments("a last line without an end", "a,b\nc,d", "1|a|b; 2|c|d"),
                arguments("line ends of all systems", "a\r\nb\rc\n", "1|a; 2|b; 3|c"),
                arguments("blank cells", ",\na,,\n", "1||; 2|a||"),
                arguments("an empty line", "a\n\nb\n", "1|a; 2|; 3|b"),
                arguments("a comma in quotation marks", "\"1,234\",b\n", "1|1,234|b"),
                arguments("doubled quotation marks", "\"a \"\"b\"\"\",\"\"\n", "1|a \"b\"|"),
                arguments("a line end in quotation marks counts as a line", "\"a\r\nb\",c\nd\n", "1|a\r\nb|c; 3|d"),
                arguments("spaces are kept", " a , b\n", "1| a | b"),
                arguments("semicolons in the header", "a;b\n\"1;2\";1,234\n", "1|a|b; 2|1;2|1,234"),
                arguments("titles above", "Cases 2023, all\n\na;b\n1;2\n3;4\n", "1|Cases 2023, all; 2|; 3|a|b; 4|1|2; 5|3|4"),
                arguments("tabs in the header", "a\tb\n1,234\t5;6\n", "1|a|b; 2|1,234|5;6"),
                arguments("the header is the first line with a text", ";;\n\na,b\n", "1|;;; 2|; 3|a|b"),
                arguments("a separator in quotation marks is text", "\"a;b\",c\n", "1|a;b|c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aQuotationMarkOutOfPlaceIsNamedWithLineAndColumn(String text, String where, String found) {
        assertEquals(List.of(where + " " + found), faults(text).stream()
                .map(problem -> problem.where() + " " + problem.found()).toList());
    }

    /** What is wrong with single rows. */
    private static List<Problem> faults(String text) {
        return Csv.parse(new CsvText(text, false), Where.in("f.csv"), new Problems()).orElseThrow().rows().stream()
                .flatMap(row -> row.fault().stream()).toList();
    }

    static Stream<Arguments> aQuotationMarkOutOfPlaceIsNamedWithLineAndColumn() {
        return Stream.of(
                arguments("a,b\nc,5\"\n", "f.csv:2:4", "a quotation mark inside a cell that does not begin with one"),
                arguments("a\n\"b\"c,d\n", "f.csv:2:4", "text after the closing quotation mark of a cell"),
                arguments("a,\"b\nc,d\n", "f.csv:1:3", "a quotation mark that is never closed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aHeaderWithTwoKindsOfSeparatorsIsNamed(String text, String where, String found) {
        var problems = new Problems();
        assertTrue(Csv.parse(new CsvText(text, false), Where.in("f.csv"), problems).isEmpty());
        assertEquals(List.of(where + " " + found), problems.all().stream()
                .map(problem -> problem.where() + " " + problem.found()).toList());
    }

    static Stream<Arguments> aHeaderWithTwoKindsOfSeparatorsIsNamed() {
        return Stream.of(
                arguments("\nplace;cases,home\n", "f.csv:2", "semicolons as well as commas between the columns"),
                arguments("place,cases\thome", "f.csv:1", "commas as well as tabs between the columns"));
    }

    @Test
    void allQuotationMarksOutOfPlaceAreReportedAtOnce() {
        assertEquals(List.of(1, 2, 3), faults("a\"\nb\"\n\"c\n").stream()
                .map(problem -> problem.where().line().getAsInt()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aRowWithAFaultTakesNoOtherWithIt(String text, String rows) {
        assertEquals(rows, read(text));
    }

    static Stream<Arguments> aRowWithAFaultTakesNoOtherWithIt() {
        return Stream.of(
                arguments("a,b\n\"c,1\nd,2\n", "1|a|b; 2|\"c|1; 3|d|2"),
                arguments("a,b\n\"c,1\nd,\"2\"\ne,3\n", "1|a|b; 2|\"c|1; 3|d|2; 4|e|3"));
    }

    private static String read(String text) {
        var table = Csv.parse(new CsvText(text, false), Where.in("f.csv"), new Problems()).orElseThrow();
        return table.rows().stream().map(row -> row.where().line().getAsInt() + "|" + row.cells().stream()
                .map(cell -> ((GridCell.Typed) cell).text()).collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }
}
