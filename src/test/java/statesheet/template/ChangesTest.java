package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.edition.Edition;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.testing.Comparisons;
import statesheet.testing.EditionFolder;

/** What texts say of changes, comparisons and ranks: words that follow the number, and checks of those that do not. */
class ChangesTest {

    @TempDir
    private static Path folder;

    private static EditionFolder given;

    @BeforeAll
    static void copy() {
        given = Comparisons.homelessness(folder);
    }

    private final Problems problems = new Problems();

    private Edition with(String text) {
        try {
            Files.writeString(given.folder().resolve("sheet.md"), text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return EditionReader.read(given.folder(), new Problems()).orElseThrow();
    }

    private Template template(Edition edition) {
        return Template.read(edition, problems).orElseThrow();
    }

    private static String sheet(String paragraph) {
        return "# {state}\n\n## Count\n\n" + paragraph + "\n";
    }

    /** The problems as weight, what was found, and the places it is so for. */
    private String said(String paragraph) {
        template(with(sheet(paragraph)));
        return problems.all().stream().map(problem -> (problem.stopsAny() ? "" : "warning: ") + problem.found())
                .distinct().collect(Collectors.joining("; "));
    }

    private String printed(String paragraph, String code) {
        var edition = with(sheet(paragraph));
        var document = template(edition).fill(edition, edition.rows().get(code), problems);
        assertEquals(List.of(), problems.all().stream().filter(Problem::stopsAny).toList());
        return document.sections().getFirst().units().getFirst().blocks().stream()
                .map(block -> ((Block.Paragraph) block).text().words()).collect(Collectors.joining(" ")).replace('\u00A0', ' ');
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The number {since2020: rose by # | fell by # | did not change} from January 2020 to {period}.` | MT | `The number rose by 40 from January 2020 to January 2022.`
            `The number {since2020: rose by # | fell by # | did not change} from January 2020 to {period}.` | TX | `The number fell by 2,797 from January 2020 to January 2022.`
            `The number {since2020: rose by # | fell by # | did not change} from January 2020 to {period}.` | MP | `The number did not change from January 2020 to January 2022.`
            `It {percentSince2020: rose # | fell # | stayed} from {total2020.period} to {period}.`  | VT | `It rose 150.5% from January 2020 to January 2022.`
            `It {percentSince2020: rose # | fell # | stayed} from {total2020.period} to {period}.`  | DC | `It fell 30.9% from January 2020 to January 2022.`
            `It {percentSince2020: rose # | fell # | stayed} from {total2020.period} to {period}.`  | OH | `It fell less than 0.1% from January 2020 to January 2022.`
            `The rate was {rate vs us_rate: higher than | lower than | the same as} the nation’s.`  | CA | `The rate was higher than the nation’s.`
            `The rate was {rate vs us_rate: higher than | lower than | the same as} the nation’s.`  | TX | `The rate was lower than the nation’s.`
            `Its rate is {rateRank: highest} of the {rateRank_of} states.` | MT | `Its rate is 18th highest of the 50 states.`
            `Its rate is {rateRank: highest} of the {rateRank_of} states.` | CA | `Its rate is highest of the 50 states.`
            `Its rate is {rateRank: highest} of the {rateRank_of} states.` | TX | `Its rate is tied for 38th highest of the 50 states.`
            `It is {rateRank} of the {rateRank_of} states.`                | VT | `It is 2nd of the 50 states.`
            `The {rateRank_of} states are ranked.`                        | DC | `The 50 states are ranked.`
            `It is {rateRank: highest | missing: not ranked} among the states.` | DC | `It is not ranked among the states.`
            `It is {moreUnsheltered: # above | # below | level}.`          | CA | `It is 52 percentage points above.`
            """)
    void wordsFollowTheNumber(String typed, String code, String printed) {
        assertEquals(printed, printed(typed, code));
    }

    @Test
    void figuresThatAreTheSameAsPrintedAreTheSame() {
        assertEquals("It is the same.", printed("It is {rate vs rate: higher | lower | the same}.", "MT"));
    }

    /** As the review page shows them: the cells, and what was done with their numbers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The change from 2020 to 2022 was {since2020}.` | `since2020 40 = 40 from 1545, 1585; total less total2020`
            `It has {us_rate} per 10,000.`  | `us_rate 17.3 = 17.3 from 582462, 333287557; total over population, times 10000, over the 50 states and the District of Columbia`
            `It has {ofNation} of all.`     | `ofNation less than 1% = 0.3 from 1585, 582462; total of the nation's`
            `It is {rateRank} of the states.` | `rateRank 18th = 18 from 1585, 1122867; rank of rate`
            `It has {exactShare} of them.`  | `exactShare 18.5% = 18.5 from 293, 1585; `
            """)
    void whatIsWorkedOutIsListedWithItsNumbers(String typed, String listed) {
        var edition = with(sheet(typed));
        var figure = template(edition).printed(edition, edition.rows().get("MT")).getFirst();
        assertEquals(listed, figure.figure() + " " + figure.text() + " = "
                + figure.number().orElseThrow().setScale(1, RoundingMode.HALF_UP).toPlainString().replaceFirst("\\.0$", "")
                + " from " + figure.origins().stream().map(origin -> origin.content()).collect(Collectors.joining(", "))
                + "; " + figure.working().orElse(""));
        assertTrue(figure.isWorkedOut());
    }

    /** Ohio's number fell by 1. */
    @Test
    void aNounBehindAChangeGoesWithEveryNumber() {
        template(with(sheet("It {since2020: rose by # people | fell by # people | stayed} from 2020 to 2022.")));
        assertEquals("write the sentence without \"people\", which does not go with 1",
                problems.all().getFirst().fix());
    }

    @Test
    void aLargeChangeSaysWhichWayAndTheNationsIsBesideIt() {
        var edition = with("# {state}\n\n```key\npercentSince2020: since {total2020.period}\nrateRank: of the states\n"
                + "context: none\n```\n\n## Count\n\n{total:}.\n");
        var template = template(edition);
        var texas = template.fill(edition, edition.rows().get("TX"), problems).key();
        assertEquals("Down 10.3%", texas.getFirst().figure());
        assertEquals("Up 0.3% in the nation", texas.getFirst().context().orElseThrow().words());
        assertEquals("tied for 38th", texas.getLast().figure());
        assertEquals("No change", template.fill(edition, edition.rows().get("MP"), problems).key().getFirst().figure());
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `It changed by {since2020}.`                                   | `{since2020} without January 2020, from which it is a change`
            `It changed by {since2020} from 2020.`                         | `{since2020} without January 2022, to which it is a change`
            `It changed by {since2020} to {period}.`                       | `{since2020} without January 2020, from which it is a change`
            `It changed by {since2020} from 2019 to 2022.`                 | `{since2020} without January 2020, from which it is a change`
            `It changed by {percentSince2020} since then.`                 | `{percentSince2020} without January 2020, from which it is a change`
            `It {since2020: rose by # | fell by # | stayed}.`              | `{since2020} without January 2020, from which it is a change`
            `It rose by {since2020} from 2020 to 2022.`                    | `warning: "rose" beside {since2020}, which is not so in`
            `It fell by {since2020} from 2020 to 2022.`                    | `warning: "fell" beside {since2020}, which is not so in`
            `An increase of {since2020} from 2020 to 2022.`                | ``
            `The number increased by {since2020} from 2020 to 2022.`       | `warning: "increased" beside {since2020}`
            `The number decreased by {since2020} from 2020 to 2022.`       | `warning: "decreased" beside {since2020}`
            `The number declined {percentSince2020} from 2020 to 2022.`    | `warning: "declined" beside {percentSince2020}`
            `The number grew {percentSince2020} from 2020 to 2022.`        | `warning: "grew" beside {percentSince2020}`
            `From 2020 to 2022 it is up {percentSince2020}.`               | `warning: "is up" beside {percentSince2020}`
            `From 2020 to 2022 it went down {percentSince2020}.`           | `warning: "went down" beside {percentSince2020}`
            `It dropped {percentSince2020} from 2020 to 2022.`             | `warning: "dropped" beside {percentSince2020}`
            `It climbed {percentSince2020} from 2020 to 2022.`             | `warning: "climbed" beside {percentSince2020}`
            `It was higher by {since2020} in 2022 than in 2020.`           | `warning: "higher" beside {since2020}`
            `It was lower by {since2020} in 2022 than in 2020.`            | `warning: "lower" beside {since2020}`
            `In Ohio, falling {percentSince2020} from 2020 to 2022.`       | `warning: "falling" beside {percentSince2020}`
            `The change was {percentSince2020}% from 2020 to 2022.`        | `a percent sign behind {percentSince2020}, which prints its own`
            `The change was {percentSince2020} percent from 2020 to 2022.` | `a percent sign behind {percentSince2020}, which prints its own`
            `The change was {percentSince2020} million from 2020 to 2022.` | `"million" behind {percentSince2020}`
            `It {since2020: rose by # | fell by # | stayed} million from 2020 to 2022.` | `"million" behind {since2020}`
            `It has {rate} thousand per 10,000.`                           | `"thousand" behind {rate}`
            `It is {moreUnsheltered} percent.`                             | `a percent sign behind {moreUnsheltered}, which is in percentage points`
            `It is {moreUnsheltered}% more.`                               | `a percent sign behind {moreUnsheltered}, which is in percentage points`
            `It is {moreUnsheltered: a | b}.`                              | `2 branches for {moreUnsheltered: …}, percentage points`
            `It is {percentSince2020: a | b} from 2020 to 2022.`           | `2 branches for {percentSince2020: …}, a change in percent`
            `It is {rateRank}.`                                            | `{rateRank} without a word of what is ranked`
            `Its rate is {rateRank: highest}.`                             | `{rateRank} without a word of what is ranked`
            `It is number {rateRank} by rate, {rate} in 10,000.`           | `{rateRank} without a word of what is ranked`
            `It is {rateRank: first | last} of the states.`                | `2 branches for {rateRank: …}, a rank`
            `It is {rateRank: # highest of {rateRank_of}} of the states.`  | `one branch for {rateRank: …}, a rank`
            `It is {rateRank, plural, one {a} other {#}} of the states.`   | `a plural of {rateRank}, which has a form of its own`
            `It is {rateRank, number, ::.0} of the states.`                | `a number of {rateRank}, which has a form of its own`
            `From 2020 to 2022: {percentSince2020, plural, other {#}}.`    | `a plural of {percentSince2020}, which has a form of its own`
            `It is {rateRank: zero: none} of the states.`                  | `zero: for {rateRank: …}, a rank`
            `It is {rate_of} of the states.`                               | `{rate_of}, but rate is no rank`
            `It is {nobody_of} of the states.`                             | `{nobody}, a name that is not known here`
            `It is {us_rateRank} of the states.`                           | `{us_rateRank}, but rateRank is for places only`
            `It is {us_ofNation} of all.`                                  | `{us_ofNation}, but ofNation is for places only`
            `It is {rate vs us_total: higher | lower | the same}.`         | `{rate vs us_total: …}, two figures that cannot be compared`
            `It is {rate vs us_rate: higher | lower}.`                     | `2 texts for {rate vs us_rate: …}`
            `It is {rate vs nobody: higher | lower | the same}.`           | `{nobody}, a name that is not known here`
            `It is {rateRank vs rateRank: higher | lower | the same} of the states.` | `{rateRank vs rateRank: …}, two figures that cannot be compared`
            `It is {rate vs us_rate}.`                                     | `{rate vs us_rate}, which cannot be read as a placeholder`
            `{since2020}{percentSince2020} from 2020 to 2022`              | `another figure right after {since2020}`
            """)
    void whatIsWrongOfAChangeOrARankIsNamed(String typed, String problem) {
        var said = said(typed);
        assertTrue(problem == null ? said.isEmpty() : said.contains(problem), said);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "It {since2020: rose by # | fell by # | did not change} from January 2020 to January 2022.",
        "It {since2020: rose by # | fell by # | did not change} from 2020 to 2022.",
        "From {total2020.period} to {period}, it {percentSince2020: rose # | fell # | did not change}.",
        "The change from 2020 to 2022 was {since2020}. Some of the change comes from fewer admissions.",
        "The change from 2020 to 2022 was {since2020}. Rents rose in these years.",
        "The change from 2020 to 2022 was {since2020}, while rents rose.",
        "In the fall of 2020 and in 2022 it was counted: {since2020} is the change.",
        "Counts rose and fell. From 2020 to 2022 there was a change of {since2020}.",
        "It is {rateRank: highest} of the {rateRank_of} states.",
        "Among the states it is {rateRank}.",
        "It is {rateRank} nationwide.",
        "It is {rateRank: highest} of 50.",
        "{rate} in every 10,000 residents, {rate vs us_rate: more than | fewer than | as many as} in the nation.",
        "It has {ofNation} of all people counted.",
        "It has {adults} adults.",
        "It has {more: # more | # fewer | as many} individuals than people in families.",
        "In {the_state}, {total:} were counted, {exactShare} of them without shelter.",
        "It is {moreUnsheltered: # above | # below | level with} the share of families.",
        "The highest number, and a lower one, are of {total:}.",
        "{rate: missing: An unknown number} per 10,000, after a count of {total2020} in {total2020.period}."
    })
    void whatIsRightPasses(String typed) {
        assertEquals("", said(typed));
    }
}
