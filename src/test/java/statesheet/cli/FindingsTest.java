package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import statesheet.edition.PlaceList;
import statesheet.making.PlaceSelection;
import statesheet.problem.Problem;
import statesheet.problem.Where;

class FindingsTest {

    @Test
    void aTextThatIsTooLongForSeveralPlacesIsToldOnceWithTheWorst() {
        assertEquals(List.of("""
                sheet.md TX
                  found     12 lines more than 2 full pages hold
                  expected  two full pages
                  fix       cut about 120 words
                  places    3, this one the worst: NM, TX, WY"""),
                Findings.texts(List.of(tooLong("NM", 1, 10), tooLong("TX", 12, 120), tooLong("WY", 9, 90))));
    }

    @Test
    void aTextThatIsTooLongForOnePlaceAndTooShortForAnotherIsToldTwice() {
        var tooShort = Problem.ofPlace("text.too-short", Where.in("sheet.md").place("WY"),
                "1 line fewer than 2 full pages hold",
                "two full pages", "add about 10 words");
        assertEquals(2, Findings.texts(List.of(tooLong("NM", 1, 10), tooShort)).size());
    }

    @Test
    void filesThatCannotBeWrittenAreToldOnce() {
        assertEquals(List.of("""
                out/NM.pdf NM
                  found     a file that cannot be written (No space left on device)
                  expected  room
                  fix       make room
                  places    2: NM, TX"""),
                Findings.texts(List.of(full("NM"), full("TX"))));
    }

    @Test
    void whatIsWrongInManyRowsForOneReasonIsPrintedOnceWithTheFirstFivePlaces() {
        assertEquals(List.of("""
                figures.csv:2 AK
                  found     a row of 3 cells
                  expected  4
                  fix       fix it
                  places    7: AK, AL, AR, AZ, CA and 2 more"""),
                Findings.texts(List.of(row(2, "AK"), row(3, "AL"), row(4, "AR"), row(5, "AZ"), row(6, "CA"), row(7, "CO"),
                        row(8, "CT"))));
    }

    @Test
    void aCellThatIsWrongInTheNationsRowAndInAPlacesIsToldAndCountedOnce() {
        var nation = Problem.ofEdition("cell.blank", Where.in("figures.csv").line(2).figure("US", "cases"), "a blank",
                "a number", "fill in the cell");
        var findings = new Findings(new PlaceSelection.All(), PlaceList.UNITED_STATES);
        findings.addAll(List.of(nation, cell("cases", "NM"), cell("cases", "TX"), cell("rate", "TX")));
        assertEquals(", 2 problems", findings.counts());
        assertTrue(Findings.texts(findings.all()).getFirst().endsWith("  places    3: US, NM, TX"));
    }

    @Test
    void whatIsWrongInTwoColumnsIsPrintedForEach() {
        var cells = List.of(cell("cases", "NM"), cell("rate", "NM"));
        assertEquals(cells.stream().map(Problem::toString).toList(), Findings.texts(cells));
    }

    @Test
    void aSentenceThatIsWrongOnSeveralSheetsIsToldOnceWithItsCountAndItsFirstFivePlaces() {
        var problems = Stream.of("AK", "AL", "AZ", "CA", "CO", "CT", "NM").map(code -> Problem.ofPlace(
                "text.number-and-noun", Where.in("sheet.md").at(3, 8).place(code), "\"1 children\"", "a noun", "choose it"));
        assertEquals(List.of("""
                sheet.md:3:8 AK
                  found     "1 children"
                  expected  a noun
                  fix       choose it
                  places    7: AK, AL, AZ, CA, CO and 2 more"""), Findings.texts(problems.toList()));
    }

    @Test
    void afterAHundredMessagesTheRestIsCounted() {
        var many = IntStream.rangeClosed(1, 1_350).mapToObj(line -> Problem.ofEdition("text.unknown",
                Where.in("sheet.md").line(line), "{x}", "a name", "remove it")).toList();
        assertEquals(101, Findings.texts(many).size());
        assertEquals("and 1,250 more, which check --json lists", Findings.texts(many).getLast());
        assertEquals(100, Findings.texts(many.subList(0, 100)).size());
    }

    private static Problem tooLong(String place, int lines, int words) {
        return Problem.ofPlace("text.too-long", Where.in("sheet.md").place(place),
                lines + (lines == 1 ? " line" : " lines") + " more than 2 full pages hold", "two full pages",
                "cut about " + words + " words").withExtent(lines);
    }

    private static Problem full(String place) {
        return Problem.ofPlace("out.unwritable", Where.in("out/" + place + ".pdf").place(place),
                "a file that cannot be written (No space left on device)", "room", "make room");
    }

    private static Problem cell(String figure, String place) {
        return Problem.ofPlace("cell.blank", Where.in("figures.csv").line(3).figure(place, figure), "a blank", "a number",
                "fill in the cell");
    }

    private static Problem row(int line, String place) {
        return Problem.ofPlace("row.length", Where.in("figures.csv").line(line).place(place), "a row of 3 cells", "4",
                "fix it");
    }
}
