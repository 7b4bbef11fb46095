package statesheet.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.problem.Problem;

/** One thing in a small edition.json is changed; what is said of it is expected. */
class EditionFileTest {

    private static final String SOUND = Given.TOP + Given.DICTIONARY;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource
    void aRuleThatIsBrokenIsNamedWithLineAndColumn(String sound, String broken, String message) {
        assertTrue(SOUND.contains(sound), sound);
        var given = Given.edition(folder, SOUND.replace(sound, broken));
        assertEquals(message.stripTrailing(), given.said());
        assertTrue(given.findings().stream().allMatch(problem -> problem.weight() == Problem.Weight.EDITION));
    }

    static Stream<Arguments> aRuleThatIsBrokenIsNamedWithLineAndColumn() {
        return Stream.of(topLevel(), paths(), entries(), shares(), parts()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> topLevel() {
        return Stream.of(
                arguments("\"topic\": \"Cases\", ", "", """
                        edition.json:1:1 topic
                          found     no "topic"
                          expected  a text in double quotes
                          fix       add "topic"
                        """),
                arguments("\"topic\": \"Cases\"", "\"topic\": \" \"", """
                        edition.json:2:66 topic
                          found     an empty text
                          expected  some words
                          fix       fill in "topic"
                        """),
                arguments("\"topic\": \"Cases\"", "\"topic\": \"Ca\\u0007ses\"", """
                        edition.json:2:66 topic
                          found     a line break or a character that cannot be printed
                          expected  one line of text
                          fix       remove it, or type the text again
                        """),
                arguments("\"period\": \"2023\"", "\"period\": 2023", """
                        edition.json:2:85 period
                          found     2023, a number
                          expected  a text in double quotes
                          fix       write a text in double quotes for "period"
                        """),
                arguments("\"period\": \"2023\"", "\"period\": \"2023\", \"sampel\": true", """
                        edition.json:2:103 sampel
                          found     "sampel", an unknown key
                          expected  one of id, organization, topic, period, published, language, figures, worksheet, sheet, \
                        brand, pages, sample, source, literals, place, header, where, leaveOut, addTo, notReported, marks, footnotes, \
                        $schema, dictionary
                          fix       perhaps sample?
                        """),
                arguments("\"id\": \"cases-2023\"", "\"id\": \"../cases\"", """
                        edition.json:2:9 id
                          found     "../cases"
                          expected  letters, digits, - and _ only, beginning with a letter or digit
                          fix       write it like ncmec-2023
                        """),
                arguments("\"2026-11-22\"", "\"2026-02-30\"", """
                        edition.json:3:16 published
                          found     "2026-02-30"
                          expected  a day as year-month-day, like 2026-11-22
                          fix       write the date so
                        """),
                arguments("\"figures\":", "\"language\": \"es-US\", \"figures\":", """
                        edition.json:3:42 language
                          found     "es-US"
                          expected  en-US, the only language so far
                          fix       write "en-US", or remove "language"
                        """),
                arguments("\"figures\":", "\"pages\": 5, \"figures\":", """
                        edition.json:3:39 pages
                          found     5
                          expected  a whole number from 1 to 4
                          fix       write the number of pages
                        """),
                arguments("\"figures\":", "\"source\": {\"url\": \"missingkids.org\"}, \"figures\":", """
                        edition.json:3:48 url
                          found     "missingkids.org"
                          expected  a web address that begins with https://
                          fix       write the whole address
                        """),
                arguments("\"AS\": \"has no count for 2023\"", "\"as\": \"has no count for 2023\"", """
                        edition.json:4:26 notReported
                          found     "as", an unknown place
                          expected  the two-letter postal code of a state or territory, in capital letters
                          fix       write AS
                        """),
                arguments("\"has no count for 2023\"", "\"\"", """
                        edition.json:4:26 AS
                          found     an empty text
                          expected  some words
                          fix       fill in "AS"
                        """));
    }

    private static Stream<Arguments> paths() {
        return Stream.of("../figures.csv", "/figures.csv", "data/../../figures.csv", ".", "data\\\\figures.csv")
                .map(path -> arguments("\"figures.csv\"", "\"" + path + "\"", """
                        edition.json:3:41 figures
                          found     "%s", which does not lead to a file of this folder
                          expected  a file in the folder of edition.json, or in a folder below it, with / between \
                        folders
                          fix       put the file there, and write its name
                        """.formatted(path.replace("\\\\", "\\"))));
    }

    private static Stream<Arguments> entries() {
        return Stream.of(
                arguments("\"days\":", "\"state\": { \"label\": \"x\" }, \"days\":", """
                        edition.json:11:14 state
                          found     "state" as a figure's name, which is taken
                          expected  a name other than the columns place and name and the text's own words
                          fix       choose another name
                        """),
                arguments("\"days\":", "\"us_cases\": { \"label\": \"x\" }, \"days\":", """
                        edition.json:11:17 us_cases
                          found     "us_cases" as a figure's name
                          expected  a small letter, then letters and digits only, like missingCases
                          fix       choose another name
                        """),
                arguments("{ \"label\": \"Days\",", "{", """
                        edition.json:11:13 label
                          found     no "label"
                          expected  a text in double quotes
                          fix       add "label"
                        """),
                arguments("\"optional\": true", "\"optoinal\": true", """
                        edition.json:11:79 optoinal
                          found     "optoinal", an unknown key
                          expected  one of label, noun, for, unit, decimals, precision, optional, additive, parts, \
                        column, where, scale, file, margin, period, source, marks, share, change, percentChange, rate, ofNation, \
                        sum, difference, rank, per, least, first…
                          fix       perhaps optional?
                        """),
                arguments("\"unit\": \"number\"", "\"unit\": \"numbers\"", """
                        edition.json:11:40 unit
                          found     "numbers"
                          expected  one of count, dollars, number, percent, text
                          fix       perhaps number?
                        """),
                arguments("\"away\": { \"label\": \"Away\", \"for\": \"places\" }", "\"away\": 7", """
                        edition.json:8:13
                          found     7, a number
                          expected  an object { … }
                          fix       write it as an object
                        """),
                arguments("\"unit\": \"percent\"", "\"unit\": \"percent\", \"precision\": \"more than\"", """
                        edition.json:10:64 precision
                          found     "more than" for a percent
                          expected  "more than" for a count, a number or dollars only
                          fix       remove "precision"
                        """));
    }

    private static Stream<Arguments> shares() {
        return Stream.of(
                arguments("[\"home\", \"cases\"]", "[\"home\"]", """
                        edition.json:9:55 share
                          found     a list [ … ]
                          expected  two figures' names, the part and the whole
                          fix       write ["part", "whole"]
                        """),
                arguments("[\"home\", \"cases\"]", "[\"home\", \"case\"]", """
                        edition.json:9:64 share
                          found     "case", a name the dictionary does not have
                          expected  one of the 6 figures of the dictionary
                          fix       perhaps cases?
                        """),
                arguments("[\"home\", \"cases\"]", "[\"home\", \"rate\"]", """
                        edition.json:9:18 homeShare
                          found     "share" of home, a count, and rate, a percent
                          expected  counts, numbers or dollars, all of the same unit
                          fix       name other figures, or correct their "unit"
                        """),
                arguments("[\"home\", \"cases\"]", "[\"home\", \"cases\"], \"unit\": \"percent\"", """
                        edition.json:9:82 unit
                          found     "unit" beside "share"
                          expected  a share without it: it is worked out from other figures
                          fix       remove "unit"
                        """),
                arguments("[\"home\", \"cases\"]", "[\"home\", \"cases\"], \"for\": \"both\"", """
                        edition.json:9:18 homeShare
                          found     a share for rows that lack what it is worked out from
                          expected  "for" of the figure, and of home and of cases, to agree
                          fix       correct "for"
                        """));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                arguments("[\"home\", \"away\"]", "[\"home\"]", """
                        edition.json:6:43 parts
                          found     a list of one part
                          expected  at least two parts
                          fix       add the other parts, or remove the list
                        """),
                arguments("[\"home\", \"away\"]", "[\"home\", \"away\", \"home\"]", """
                        edition.json:6:60 parts
                          found     "home" twice in one list
                          expected  each part once
                          fix       remove one of the two
                        """),
                arguments("[\"home\", \"away\"]", "[\"home\", \"awy\"]", """
                        edition.json:6:52 parts
                          found     "awy", a name the dictionary does not have
                          expected  one of the 6 figures of the dictionary
                          fix       perhaps away?
                        """),
                arguments("[\"home\", \"away\"]", "{ \"age\": [\"home\", \"days\"] }", """
                        edition.json:6:61 parts
                          found     "days", which is not of the unit of its total
                          expected  the name of a figure that is of the unit of its total
                          fix       name another figure, or correct its "unit"
                        """),
                arguments("[\"home\", \"away\"]", "\"home\"", """
                        edition.json:6:43 parts
                          found     "home", a text
                          expected  a list of figures' names, or several lists with a name each
                          fix       write ["name", "name"], {"age": ["name", "name"]} or {"of": ["name", "name"], "rounded": 100}
                        """),
                arguments("\"Away\", \"for\": \"places\"",
                        "\"Away\", \"for\": \"places\", \"parts\": [\"cases\", \"home\"]", """
                        edition.json:6:14 cases
                          found     a figure that is a part of itself: cases > away > cases
                          expected  parts that do not lead back to their total
                          fix       remove one of these from the "parts" of another
                        """),
                arguments("\"unit\": \"percent\"", "\"unit\": \"percent\", \"parts\": [\"home\", \"away\"]", """
                        edition.json:10:61 parts
                          found     "home", which is not of the unit of its total
                          expected  the name of a figure that is of the unit of its total
                          fix       name another figure, or correct its "unit"
                        edition.json:10:69 parts
                          found     "away", which is not of the unit of its total
                          expected  the name of a figure that is of the unit of its total
                          fix       name another figure, or correct its "unit"
                        """));
    }

    @Test
    void partsAreAllForTheRowsOfTheirTotalOrNone() {
        var homeForBoth = SOUND.replace("\"At home\", \"for\": \"places\"", "\"At home\"");
        var given = Given.edition(folder, homeForBoth)
                .with("figures.csv", Given.HEADER + "US,United States,500,92,,19.5,\n" + Given.NM);
        assertEquals("""
                edition.json:6:43 parts
                  found     parts of which only 1 of 2 are for the nation
                  expected  all of them or none, as cases is for the nation too
                  fix       correct "for" of the parts""", given.said());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "id": "x", "id": "y" }    | the key "id" twice
            { "id": "x"                 | the end of the file where something is still open
            []                          | a list [ … ]
            { “id”: "x" }               | a curly quotation mark, “
            { "id": “x” }               | a curly quotation mark, “
            { "id": "x", }              | a comma too many, before }
            { "id": ["x", ] }           | a comma too many, before ]
            { "id": "x",, "topic": "" } | a comma too many, after ,
            { "id": "x" "topic": "y" }  | no comma before "
            { id: "x" }                 | a key without quotation marks
            { 'id': "x" }               | a single quotation mark
            { "id" "x" }                | no colon after a key
            { "id": "x" } // an id      | a comment
            { "id": "x" } }             | more text after the end
            { "pages": 1E99999999999 }  | a number beyond all bounds
            """, quoteCharacter = '~')
    void aFileThatIsNoJsonObjectIsOneProblem(String json, String found) {
        var problems = Given.edition(folder, json).findings();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().found().startsWith(found), problems.getFirst().found());
    }

    /** Each figure is a part of the one before; a search by recursion would not come back. */
    @Test
    void partsMayBeNestedAsDeepAsAnyoneLikes() {
        var entries = new StringBuilder();
        for (int at = 0; at < 5_000; at++) {
            entries.append("\"f").append(at).append("\": { \"label\": \"x\", \"optional\": true, \"parts\": [\"f")
                    .append(at + 1).append("\", \"other\"] },\n");
        }
        var given = Given.edition(folder, Given.TOP + "\"dictionary\": {\n" + entries
                + "\"f5000\": { \"label\": \"x\" }, \"other\": { \"label\": \"x\" } } }");
        assertEquals(List.of("header.missing"), given.findings().stream().map(Problem::rule).toList());
    }

    @Test
    void numbersBeyondReasonAreRefusedBeforeAnythingIsComputedWithThem() {
        for (var entry : List.of("\"scale\": 1E999999999", "\"decimals\": 1E999999999", "\"scale\": 1E-999999999",
                "\"parts\": { \"of\": [\"home\", \"away\"], \"rounded\": 1E999999999 }")) {
            var given = Given.edition(folder, SOUND.replace("\"unit\": \"percent\", \"decimals\": 2", entry));
            assertTrue(given.findings().getFirst().found().matches("1E[+-]999999999"), given.said());
        }
    }

    @Test
    void aFolderWithoutAnEditionIsAProblem() {
        assertEquals("""
                edition.json
                  found     no such file
                  expected  a file that can be read
                  fix       check the name, or put the file there""", new Given(folder).said());
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        var outside = Files.writeString(folder.resolve("figures.csv"), Given.HEADER + Given.US + Given.NM);
        var given = new Given(folder.resolve("edition")).with("edition.json", SOUND);
        Files.createSymbolicLink(given.folder().resolve("figures.csv"), outside);
        assertEquals("\"figures.csv\", which does not lead to a file of this folder",
                given.findings().getFirst().found());
    }

    @Test
    void allProblemsAreToldAtOnceAndTheFiguresAreReadAllTheSame() {
        var given = Given.edition(folder, SOUND.replace("\"topic\": \"Cases\", ", "").replace("2026-11-22", "today"))
                .with("figures.csv", Given.HEADER + Given.US + "NM,New Mexico,x,92,40,8.1,\n");
        assertEquals(List.of("topic", "published", "cases"),
                given.findings().stream().map(problem -> problem.where().field().orElseThrow()).toList());
    }

    @Test
    void anEntryWithAProblemHasNoOtherSaidOfItsCells() {
        var given = Given.edition(folder, SOUND.replace("\"unit\": \"percent\"", "\"unit\": \"procent\""));
        assertEquals(List.of("unit"), given.findings().stream().map(problem -> problem.where().field().orElseThrow()).toList());
        assertEquals("New Mexico", given.read().orElseThrow().rows().get("NM").place().name());
    }

    @Test
    void aBrandThatIsNotNamedIsAWarning() {
        var given = Given.edition(folder, SOUND).with("brand.json", "{}");
        assertEquals("""
                warning: brand.json
                  found     a brand that edition.json does not name
                  expected  "brand" to name it, or no such file
                  fix       add "brand": "brand.json" to edition.json, or remove the file""", given.said());
        assertEquals("", given.with("edition.json", SOUND.replaceFirst("\\{", "{ \"brand\": \"brand.json\",")).said());
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        var edition = Given.edition(folder, SOUND).read().orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 22), edition.published());
        assertEquals("en-US", edition.language());
        assertEquals(2, edition.pages());
        assertTrue(edition.brand().isEmpty() && !edition.sample() && edition.literals().isEmpty());
        assertEquals(Map.of("AS", "has no count for 2023"), edition.notReported());
        var cases = edition.dictionary().get("cases");
        assertEquals(Scope.BOTH, cases.scope());
        assertEquals(Unit.COUNT, cases.unit());
        assertEquals(Precision.EXACT, cases.precision());
    }

    @Test
    void aShareIsForTheRowsThatHaveItsPartAndItsWhole() {
        var share = Given.edition(folder, SOUND).read().orElseThrow().dictionary().get("homeShare");
        assertEquals(Scope.PLACES, share.scope());
        assertEquals(Unit.PERCENT, share.unit());
        assertTrue(share.optional());
    }
}
