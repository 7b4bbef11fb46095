package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.edition.Edition;
import statesheet.edition.FiguresJson;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.testing.EditionFolder;
import statesheet.testing.Surveys;

/** What texts may say of estimates that may be off by chance. */
class MarginsTest {

    private static final String RATE =
            "The rate, {rate}, is {rate vs us_rate: higher than | lower than | about the same as} in the nation.";
    private static final String OR_NOT = RATE.replace("same as}", "same as | missing: not compared with that}");

    @TempDir
    private Path folder;

    private EditionFolder given;
    private final Problems problems = new Problems();

    @BeforeEach
    void write() {
        given = Surveys.of(folder, "# T\n");
    }

    private Edition edition(String text) {
        given.with("sheet.md", "# T\n", "# T\n\n" + text + "\n");
        var edition = EditionReader.read(given.folder(), problems).orElseThrow();
        assertEquals(List.of(), problems.all().stream().filter(problem -> !problem.isNote()).toList());
        return edition;
    }

    private String printed(String text, String code) {
        var edition = edition(text);
        var template = Template.read(edition, problems).orElseThrow();
        assertEquals(List.of(), problems.all().stream().filter(problem -> problem.stops(code)).toList());
        return template.fill(edition, edition.rows().get(code), problems).lead().orElseThrow().words()
                .replace('\u00A0', ' ');
    }

    /** Problems and warnings, as they print, without those about periods and rank. */
    private String said(String text) {
        Template.read(edition(text), problems).orElseThrow();
        return problems.all().stream().filter(problem -> !problem.isNote()).map(Problem::toString)
                .collect(Collectors.joining("\n")).replaceAll("\\S*sheet.md", "sheet.md");
    }

    // Comparisons

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            AL | The rate, 8.5%, is about the same as in the nation.
            AK | The rate, 8.6%, is higher than in the nation.
            AZ | The rate, 7.4%, is lower than in the nation.
            AR | The rate, 8.0%, is about the same as in the nation.
            CA | The rate, 9.0%, is not compared with that in the nation.
            CO | The rate, 8.0%, is about the same as in the nation.
            """)
    void twoEstimatesDifferWhereItIsMoreThanChance(String code, String text) {
        assertEquals(text, printed(OR_NOT, code));
    }

    /** The difference of 0.5 is exactly the margin of both, and a hair more is beyond it. */
    @ParameterizedTest(name = "8.0 ± 0.3 and {0} ± {1}")
    @CsvSource({"8.5, 0.4, about the same as", "8.5, 0.39999, higher than", "8.5, 0.40001, about the same as",
            "7.5, 0.4, about the same as", "7.5, 0.39999, lower than", "8.2, 0, about the same as", "8.31, 0, higher than",
            "8.04, 0, about the same as"})
    void atTheBorderTheyAreTheSame(String rate, String margin, String words) {
        given.with("figures.csv", "8.5,±0.4", rate + "," + margin);
        assertTrue(printed(RATE.replace("{rate}", "x"), "AL").contains(words), rate);
    }

    @Test
    void withoutAMarginOnEitherSideOnlyTheOtherOneCounts() {
        given.with("edition.json", "\"margin\": \"2022 / Margin of Error\"", "\"margin\": \"2022 / Margin of Error\", "
                + "\"for\": \"places\"").with("edition.json", "\"since2021\"", "\"usRate\": { \"label\": \"x\", \"for\": "
                + "\"nation\", \"unit\": \"percent\", \"column\": \"2022 / Percent\", \"decimals\": 1 }, \"since2021\"");
        var text = "It is {rate vs us_usRate: higher than | lower than | about | missing: not} in the nation.";
        assertEquals("It is higher than in the nation.", printed(text, "AL"), "0.5 is more than 0.4");
    }

    @Test
    void whatIsWorkedOutIsComparedByItsOwnMargin() {
        var text = "It is {share vs us_share: higher than | lower than | about the same as | missing: not known} there.";
        assertEquals("It is about the same as there.", printed(text, "AL"), "8.5 ± 0.4 and 8.0 ± 0.303");
        setUp();
        given.with("figures.csv", "±1,000", "±900");
        assertEquals("It is higher than there.", printed(text, "AL"), "8.5 ± 0.4 and 8.0 ± 0.273");
        setUp();
        assertEquals("It is not known there.", printed(text, "CA"));
    }

    private void setUp() {
        given = Surveys.of(folder, "# T\n");
    }

    @Test
    void aComparisonThatCannotBeMadeIsAProblemOfItsPlaces() {
        assertEquals("""
                sheet.md:3:22 CA
                  found     {rate vs us_rate: …} where a margin of error is not known
                  expected  two numbers whose margins of error are known
                  fix       write what is printed there: {rate vs us_rate: … | … | … | missing: …}""", said(RATE));
    }

    @Test
    void aMarginThatCannotBeReadIsOneProblem() {
        given.with("figures.csv", "9.0,N,8.0", "9.0,±1,8.0").with("figures.csv", "8.6,±0.4,7.0", "8.6,about 4,7.0");
        given.with("sheet.md", "# T\n", "# T\n\n" + RATE + "\n");
        var edition = EditionReader.read(given.folder(), problems).orElseThrow();
        Template.read(edition, problems).orElseThrow();
        assertEquals(List.of("\"about 4\" as the margin of error"),
                problems.all().stream().filter(problem -> !problem.isNote()).map(Problem::found).toList());
    }

    @Test
    void whereItIsTheNationsMarginItIsAProblemOfAll() {
        given.with("figures.csv", "8.0,±0.3,8.6", "8.8,N,8.6");
        assertTrue(said(RATE).startsWith("sheet.md:3:22\n  found     {rate vs us_rate: …} where"), problems.all()::toString);
    }

    @Test
    void whatIsMissingCoversTheNumbersToo() {
        given.with("edition.json", "\"rate\": {", "\"rate\": { \"optional\": true,").with("figures.csv", "8.5,±0.4", ",");
        assertEquals("It is not known.", printed("It is {rate vs earlier: more | less | the same | missing: not known}.", "AL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            {rate vs us_rate: a | b | missing: c}                  @ 2 texts for {rate vs us_rate: …}
            {rate vs us_rate: a | b | c | d}                       @ 4 texts for {rate vs us_rate: …}
            {rate vs us_rate: a | b | c | zero: d}                 @ zero: for {rate vs us_rate: …}
            {rate vs us_rate: a | b | c | missing: d | missing: e} @ missing: for the second time
            """)
    void aComparisonHasThreeTextsAndOneForWhatIsMissing(String typed, String found) {
        assertTrue(said("It is " + typed + ".").contains("found     " + found), problems.all()::toString);
    }

    /** Of places whose numbers are alike, a text is tried once; not so where their margins make another text of it. */
    @Test
    void eachTextOfAComparisonIsTried() {
        var said = said("It had {rate vs us_rate: {uninsured} child | few | many | missing: some}.");
        assertEquals("sheet.md:3:26 AK\n  found     \"60 child\"", said.lines().limit(2).collect(Collectors.joining("\n")));
    }

    // Directions

    @Test
    void aChangeThatMayBeChanceIsWarnedOfOnceWithItsPlaces() {
        var text = "From 2021 to 2022, it {since2021: rose by # | fell by # | did not change}. Again, from 2021 to 2022 it"
                + " {since2021: rose by # | fell by # | did not change}.";
        assertEquals("""
                warning: sheet.md:3:23
                  found     {since2021: …}, a change that is within its margin of error in AL, AZ
                  expected  words for up and down only where it is more than chance
                  fix       say that the difference may be chance, or compare: {rate vs earlier: higher than | lower than | \
                about the same as}""", said(text));
    }

    @Test
    void aChangeOfTheNationIsComparedWithTheNations() {
        given.with("figures.csv", "8.6,±0.4\nAlabama", "8.5,±0.4\nAlabama");
        assertTrue(said("From 2021 to 2022, it {us_since2021: rose by # | fell by # | did not change}.").contains(
                "{us_since2021: …}, a change that is within its margin of error\n"), problems.all()::toString);
        assertTrue(problems.all().getLast().fix().contains("{us_rate vs us_earlier: "), problems.all()::toString);
    }

    @Test
    void aChangeBeyondItsMarginIsNotWarnedOf() {
        assertEquals("", said("From 2021 to 2022, it {us_since2021: rose by # | fell by # | did not change}."));
    }

    // In the file of figures

    @Test
    void theFileOfFiguresHasEachMarginBesideItsNumber() {
        var edition = edition("x");
        var json = new String(FiguresJson.of(edition, edition.rows().get("CA")), StandardCharsets.UTF_8);
        assertEquals("value 39000, margin 0, nation 330000, nationMargin 0", numbers(json, "residents"));
        assertEquals("value 9.0, margin not known, nation 8.0, nationMargin 0.3", numbers(json, "rate"));
        assertEquals("value 1, margin not known, nation -0.6, nationMargin 0.5", numbers(json, "since2021"));
        assertEquals("value 9, margin not known, nation 8, nationMargin 0.303", numbers(json, "share"));
        assertEquals("value 1", numbers(json, "shareRank"));
        var ofAlabama = new String(FiguresJson.of(edition, edition.rows().get("AL")), StandardCharsets.UTF_8);
        assertEquals("value 8.5, margin 0.4, nation 8, nationMargin 0.303", numbers(ofAlabama, "share"));
    }

    private static String numbers(String json, String figure) {
        var object = Pattern.compile("\"" + figure + "\" : \\{(.*?)\\n    }", Pattern.DOTALL).matcher(json);
        assertTrue(object.find(), json);
        return object.group(1).lines().map(String::strip).filter(line -> line.matches("\"(value|nation|margin).*"))
                .map(line -> line.replaceAll("[\",]", "").replace(" :", "")).collect(Collectors.joining(", "));
    }
}
