package statesheet.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** The texts of both editions with numbers that no place has yet. */
class EveryNumberTest {

    private static final Path DATA = Path.of("data");

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"ncmec-2023, 0", "ncmec-2023, 1", "ncmec-2023, 2", "ncmec-2023, 1234567",
        "homelessness-2022, 0", "homelessness-2022, 1", "homelessness-2022, 2", "homelessness-2022, 1234567"})
    void noSentenceIsWrongEnglish(String edition, String number) {
        assertEquals(List.of(), problems(with(edition, number)));
    }

    @Test
    void theSentencesOfOneAreThoseThatAPersonWouldWrite() {
        var words = words(with("homelessness-2022", "1"));
        for (var sentence : List.of("it found 582,462 people, 1 of them in New Mexico.",
                "the count found 1 veteran, or 100%.", "1 person stayed in emergency shelter, 1 person in transitional housing",
                "1 person in a safe haven; 1 person was unsheltered.", "1 person was counted as an individual, and 1 person as a member",
                "The count found 1 child under 18 in New Mexico, 1 young adult aged 18 to 24, and 1 adult over 24.")) {
            assertTrue(words.contains(sentence), sentence + "\n" + words);
        }
    }

    @Test
    void theSentencesOfNoneAreThoseThatAPersonWouldWrite() {
        var words = words(with("ncmec-2023", "0"));
        for (var sentence : List.of("No CyberTipline reports were made available", "it reviewed no submissions of child",
                "NCMEC handled no cases of missing children from New Mexico.", "NCMEC had no engagements with social service",
                "NCMEC connected no survivors or families in New Mexico", "no new law enforcement or child-serving professionals in")) {
            assertTrue(words.contains(sentence), sentence + "\n" + words);
        }
    }

    /** The edition with one place, all of whose figures are this number, and shares worked out from that. */
    private static Edition with(String name, String number) {
        var edition = EditionReader.read(DATA.resolve(name), new Problems()).orElseThrow();
        var old = edition.rows().get("NM");
        var values = new TreeMap<String, Value>();
        edition.dictionary().values().stream().filter(figure -> figure.scope() != Scope.NATION).forEach(figure -> {
            var value = new BigDecimal(number);
            if (figure.share().isEmpty()) {
                values.put(figure.name(), new Value.Number(value));
            } else {
                Shares.percent(value, value).ifPresent(share -> values.put(figure.name(), new Value.Number(share)));
            }
        });
        var rows = new LinkedHashMap<>(Map.of("NM", new Row(old.place(), old.where(), values, old.cells(), Map.of())));
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
        return TestEdition.texts(template.fill(edition, edition.rows().get("NM"), new Problems())).map(Text::words)
                .collect(Collectors.joining("\n"));
    }
}
