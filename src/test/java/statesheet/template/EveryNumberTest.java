package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.document.Block;
import statesheet.document.Document;
import statesheet.document.LargeFigure;
import statesheet.edition.Dictionary;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.edition.reading.EditionReader;
import statesheet.edition.worked.WorkedOut;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.testing.EditionFolder;

/** The texts of both editions with numbers that no place has yet. */
class EveryNumberTest {

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"ncmec-2023, 0", "ncmec-2023, 1", "ncmec-2023, 2", "ncmec-2023, 1234567",
        "homelessness-2022, 0", "homelessness-2022, 1", "homelessness-2022, 2", "homelessness-2022, 1234567"})
    void noSentenceIsWrongEnglish(String edition, String number, @TempDir Path folder) {
        assertEquals(List.of(), problems(with(edition, number, folder)));
    }

    @Test
    void theSentencesOfOneAreThoseThatAPersonWouldWrite(@TempDir Path folder) {
        var words = words(with("homelessness-2022", "1", folder));
        for (var sentence : List.of("it found 582,462 people, 1 of them in New Mexico.",
                "their number in New Mexico did not change; in the nation it rose by 1,996, to 582,462.",
                "since January 2020, from 1\n", "17.3 in the nation; highest among the states",
                "New Mexico had 10,000.0 people without a home, more than the 17.3 of the nation.",
                "the count found 1 veteran, or 100%.", "1 person stayed in emergency shelter, 1 person in transitional housing",
                "1 person in a safe haven; 1 person spent the night unsheltered.",
                "Unsheltered: 100% of the people counted in New Mexico.",
                "The count found 1 child under 18 in New Mexico, 1 young adult aged 18 to 24, and 1 adult over 24.")) {
            assertTrue(words.contains(sentence), sentence + "\n" + words);
        }
    }

    @Test
    void theSentencesOfNoneAreThoseThatAPersonWouldWrite(@TempDir Path folder) {
        var words = words(with("ncmec-2023", "0", folder));
        for (var sentence : List.of("Law enforcement in New Mexico had no CyberTipline reports made available", "it reviewed no submissions of child",
                "NCMEC handled no cases of missing children from New Mexico.", "NCMEC had no engagements with social service",
                "NCMEC connected no survivors or families in New Mexico", "no new law enforcement or child-serving professionals in")) {
            assertTrue(words.contains(sentence), sentence + "\n" + words);
        }
    }

    @Test
    void wherePartsAreNoneTheSentencesSayNoneAndNoOne(@TempDir Path folder) {
        var edition = copied("homelessness-2022", folder, "");
        var template = Template.read(edition, new Problems()).orElseThrow();
        var alabama = words(template.fill(edition, edition.rows().get("AL"), new Problems()));
        var alaska = words(template.fill(edition, edition.rows().get("AK"), new Problems()));
        for (var sentence : List.of("14,815,809 people, none of them in Alabama.", "since January 2020, from 2\n",
                "their number in Alabama fell by 2; in the nation it",
                "Alabama had 0.0 people without a home, fewer than",
                "in Alabama, the count found no veterans.",
                "In Alabama, no one stayed in emergency shelter, no one in transitional housing",
                "and none of those in Alabama.")) {
            assertTrue(alabama.contains(sentence), sentence + "\n" + alabama);
        }
        for (var sentence : List.of("14,815,809 people, 1 of them in Alaska.",
                "their number in Alaska rose by 1; in the nation it", "in Alaska, the count found 1 veteran, or 100%.",
                "no one spent the night unsheltered.")) {
            assertTrue(alaska.contains(sentence), sentence + "\n" + alaska);
        }
    }

    /** Each figure of each place in turn, the others as they have to be then. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ncmec-2023", "homelessness-2022"})
    void whereOneFigureIsNoneOneTwoOrMillionsNoSentenceIsWrongEnglish(String name, @TempDir Path folder) {
        var edition = copied(name, folder, "");
        var problems = new Problems();
        var template = Template.read(edition, problems).orElseThrow();
        var wrong = new TreeSet<String>();
        for (var row : edition.rows().values()) {
            wrongIn(template.fill(edition, row, problems)).forEach(wrong::add);
        }
        assertEquals(List.of(), problems.all());
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theProgramsOwnCheckRefusesANounThatDoesNotGoWithOne(@TempDir Path folder) {
        var edition = copied("homelessness-2022", folder, "{ageUnder18} children");
        var problems = new Problems();
        Template.read(edition, problems);
        var ones = edition.rows().values().stream().filter(row -> row.value("ageUnder18").orElseThrow().intValue() == 1)
                .map(row -> row.place().code()).toList();
        assertFalse(ones.isEmpty());
        assertEquals(ones, problems.all().stream().filter(problem -> problem.found().startsWith("\"1 children"))
                .map(problem -> problem.where().place().orElseThrow()).toList());
    }

    /** The edition, with a sentence that says of how many in the nation the place's are a part. */
    private static EditionFolder copied(String name, Path folder) {
        var copy = EditionFolder.copied(name, folder);
        return name.equals("ncmec-2023") ? copy : copy.with("sheet.md", "{if rate}\n", "{if rate}\n\nAcross the"
                + " {nation}, it found {us_total} people,"
                + " {total, plural, =0 {none} other {#}} of them in {the_state}.\n");
    }

    /** The edition with a row for each case of {@link EveryFigure}; its sentence about children is {@code children}. */
    private static Edition copied(String name, Path folder, String children) {
        var copy = copied(name, folder);
        if (!children.isEmpty()) {
            copy.with("sheet.md", "{ageUnder18:} under 18 in", children + " under 18 in");
        }
        EveryFigure.write(name, copy.folder());
        var problems = new Problems();
        var edition = EditionReader.read(copy.folder(), problems).orElseThrow();
        assertEquals(withSmallBase(edition), problems.all().stream().filter(EveryNumberTest::isOfSmallBase)
                .map(problem -> problem.where().place().orElseThrow()).toList());
        assertEquals(List.of(), problems.all().stream().filter(problem -> !isOfSmallBase(problem)).toList());
        return edition;
    }

    private static boolean isOfSmallBase(Problem problem) {
        return problem.rule().equals("figures.small-base");
    }

    private static List<String> withSmallBase(Edition edition) {
        return edition.rows().values().stream().filter(row -> row.value("total2020").map(BigDecimal::intValue)
                .filter(earlier -> earlier > 0 && earlier < 20).isPresent()).map(row -> row.place().code()).toList();
    }

    /** There is no change in percent from nothing, nor a large figure with one. */
    @Test
    void aLargeFigureWithoutItsNumberIsLeftOutThoughItsLabelHasOne(@TempDir Path folder) {
        var edition = with("homelessness-2022", "0", folder.resolve("none"));
        assertFalse(words(edition).contains("since January 2020, from"), words(edition));
        assertTrue(words(with("homelessness-2022", "1", folder.resolve("one"))).contains("since January 2020, from 1"));
    }

    /** In all texts, and in large figures with their labels. Items of a list may begin with a small letter. */
    private static Stream<String> wrongIn(Document document) {
        var units = document.sections().stream().flatMap(section -> section.units().stream()).toList();
        var large = Stream.concat(document.key().stream(), units.stream().flatMap(unit -> unit.figures().stream()))
                .toList();
        var figures = large.stream().map(figure -> figure.figure() + " " + figure.label().words());
        var begun = Stream.concat(large.stream().map(LargeFigure::label), units.stream()
                .flatMap(unit -> unit.blocks().stream()).filter(Block.Items.class::isInstance)
                .flatMap(list -> ((Block.Items) list).items().stream())).collect(Collectors.toSet());
        return Stream.concat(figures.flatMap(words -> PlainEnglish.wrongIn(words, false)), TestEdition.texts(document)
                .flatMap(text -> PlainEnglish.wrongIn(text.words(), !begun.contains(text))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It found 1 children.               | one of many
            It found 2 new veteran.            | many of one
            It found no case.                  | none of one
            1 person in families were counted. | one were
            No cases of them was closed.       | many was
            1,234,567 people was unsheltered.  | many was
            It was all none of them.           | a word that does not go with no
            Their number fell by 0.            | a change of none
            Their number rose by no people.    | a change of none
            Up 0% since January 2020           | a change of none
            It had 2 cases cases.              | a word twice
            It had  2 cases.                   | a space too many
            It had 2 cases .                   | a space too many
            It had 2 cases,.                   | a mark too many
            It was so. no cases were closed.   | a small letter at the start
            It had {cases} cases.              | a placeholder
            """)
    void wrongEnglishIsNoticed(String sentence, String what) {
        assertEquals(List.of(what), PlainEnglish.wrongIn(sentence, true).map(found -> found.split(":")[0]).toList());
    }

    /** The edition with one place, all of whose figures are this number, and what is worked out from that. */
    private static Edition with(String name, String number, Path folder) {
        var edition = EditionReader.read(copied(name, folder).folder(), new Problems()).orElseThrow();
        var old = edition.rows().get("NM");
        var values = new TreeMap<String, Value>();
        var dictionary = Dictionary.of(edition.dictionary(), List.copyOf(edition.dictionary().keySet()), Set.of());
        dictionary.typed().stream().filter(figure -> figure.scope() != Scope.NATION)
                .forEach(figure -> values.put(figure.name(), new Value.Number(new BigDecimal(number))));
        var others = new TreeMap<>(edition.rows());
        others.put("NM", new Row(old.place(), old.where(), values, old.cells(), Map.of(), Map.of()));
        var worked = WorkedOut.of(dictionary, edition.rules(), edition.wholes().values(), others.values());
        var rows = new LinkedHashMap<>(Map.of("NM", worked.get("NM")));
        return new Edition(edition.folder(), edition.file(), edition.id(), edition.organization(), edition.topic(),
                edition.period(), edition.published(), edition.language(), edition.pages(), edition.sample(),
                edition.source(), edition.literals(), edition.rules(), edition.dictionary(), edition.figures(), edition.wholes(), rows,
                edition.sheet(), edition.brand());
    }

    private static List<Problem> problems(Edition edition) {
        var problems = new Problems();
        var template = Template.read(edition, problems).orElseThrow();
        template.fill(edition, edition.rows().get("NM"), problems);
        return problems.all();
    }

    private static String words(Edition edition) {
        var template = Template.read(edition, new Problems()).orElseThrow();
        return words(template.fill(edition, edition.rows().get("NM"), new Problems()));
    }

    private static String words(Document document) {
        return TestEdition.texts(document).map(text -> text.words().replace('\u00A0', ' ')).collect(Collectors.joining("\n"));
    }
}
