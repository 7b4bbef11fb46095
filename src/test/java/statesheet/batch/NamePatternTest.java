package statesheet.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.source.Installation;

class NamePatternTest {

    private static final Edition EDITION = EditionReader.read(
            Installation.editions().resolve("ncmec-2023"), new Problems()).orElseThrow();

    @ParameterizedTest(name = "{0} names the sheet {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {edition}-{code}           | ncmec-2023-NM
            {state} {period}           | New Mexico 2023
            {code}{code}               | NMNM
            Übersicht $1 ({state})     | Übersicht $1 (New Mexico)
            """)
    void aPatternIsFilledForItsPlace(String pattern, String name) throws ProblemException {
        assertEquals(Map.of("NM", name), NamePattern.of(pattern).names(EDITION, places("NM")));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = '|', textBlock = """
            {cod}         | {cod}, a name that is not known here; perhaps {code}?
            {place name}  | {place name}, which cannot be read as a placeholder; fix the names, commas and braces between the outermost braces
            {}            | {}, which cannot be read as a placeholder; fix the names, commas and braces between the outermost braces
            {code         | a brace without its partner; close or remove the brace
            code}         | a brace without its partner; close or remove the brace
            {{code}}      | {{code}}, which cannot be read as a placeholder; fix the names, commas and braces between the outermost braces
            {code}.PDF    | .pdf is added to the name; leave it out
            """)
    void aPatternThatCannotBeMeantIsRefused(String pattern, String message) {
        assertEquals(message, refusal(() -> NamePattern.of(pattern)));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = '|', textBlock = """
            2023/{code}  | the name 2023/NM holds /, which a file's name may not; for another folder there is --out
            {code}\\      | the name NM\\ holds \\, which a file's name may not; for another folder there is --out
            {code}:      | the name NM: holds :, which a file's name may not; for another folder there is --out
            *            | the name * holds *, which a file's name may not; for another folder there is --out
            {code}?      | the name NM? holds ?, which a file's name may not; for another folder there is --out
            "{code}"     | the name "NM" holds ", which a file's name may not; for another folder there is --out
            <{code}      | the name <NM holds <, which a file's name may not; for another folder there is --out
            {code}>      | the name NM> holds >, which a file's name may not; for another folder there is --out
            `a|b`        | `the name a|b holds |, which a file's name may not; for another folder there is --out`
            ` `          | the name is blank; a usual one is {edition}-{code}
            """, quoteCharacter = '`')
    void aNameThatIsNoneIsRefused(String pattern, String message) {
        assertEquals(message, refusal(pattern, "NM"));
    }

    @Test
    void twoSheetsOfOneNameAreRefusedCaseAside() {
        assertEquals("the sheets of NM and TX would both be 2023.pdf; add {code}", refusal("{period}", "NM", "TX"));
    }

    @Test
    void everyPlaceHasANameOfItsOwn() throws ProblemException {
        assertEquals(PlaceList.UNITED_STATES.all().size(), NamePattern.of("{state}").names(EDITION, PlaceList.UNITED_STATES.all()).size());
        assertEquals(PlaceList.UNITED_STATES.all().size(), NamePattern.of(NamePattern.USUAL).names(EDITION, PlaceList.UNITED_STATES.all()).size());
    }

    private static String refusal(String pattern, String... codes) {
        return refusal(() -> NamePattern.of(pattern).names(EDITION, places(codes)));
    }

    /** What was found, and the fix, of the first problem. */
    private static String refusal(Executable refused) {
        var problem = assertThrows(ProblemException.class, refused).problems().getFirst();
        return problem.found() + "; " + problem.fix();
    }

    private static List<Place> places(String... codes) {
        return Stream.of(codes).map(code -> PlaceList.UNITED_STATES.called(code).orElseThrow()).toList();
    }
}
