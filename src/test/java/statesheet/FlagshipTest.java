package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import statesheet.picture.Pictures;
import statesheet.problem.ProblemException;
import statesheet.testing.BoldText;
import statesheet.testing.PdfReading;
import statesheet.testing.QrReading;
import statesheet.testing.Tool;
import statesheet.testing.VeraPdf;

/** The New Mexico sheet of 2023, read back from its bytes. */
class FlagshipTest {

    private static Statesheet edition;
    private static byte[] pdf;
    private static PdfReading sheet;
    private static String words;

    @BeforeAll
    static void render() throws ProblemException {
        edition = Statesheet.open(Path.of("data", "ncmec-2023"));
        pdf = edition.render("NM");
        sheet = PdfReading.of(pdf);
        words = sheet.tags().replaceAll("\\s+", " ");
    }

    @Test
    void itsEditionHasNeitherProblemsNorWarnings() {
        assertEquals(List.of(), edition.problems());
    }

    @Test
    void itHasTwoPagesOfLetterPaper() {
        assertEquals(2, sheet.pages());
        assertEquals(612, sheet.boxes(1).media().getWidth());
        assertEquals(792, sheet.boxes(2).media().getHeight());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            designated by Congress             | Congress designated the National Center for Missing & Exploited Children
            what it is                         | clearinghouse and resource center on missing and exploited children
            with whom it works                 | works with families, law enforcement, child welfare and the public
            what for                           | to find missing children, fight child sexual exploitation and reduce victimization
            information on every program       | missingkids.org/ourwork/impact
            what the CyberTipline is           | the national mechanism for the public and for online platforms to report suspected child sexual exploitation
            reports received                   | received 36.2 million reports
            content in them                    | more than 105 million pieces of reported content
            reports for the state              | Law enforcement in New Mexico had 3,645 CyberTipline reports made available to it
            what CVIP does                     | Child Victim Identification Program (CVIP) helps law enforcement identify the children in imagery it has seized
            children identified, all years     | 27,130 of them over the years
            submissions reviewed               | reviewed 9 submissions of child sexual exploitation material for law enforcement in New Mexico
            missing child cases, nationwide    | assisted law enforcement, families and social service agencies on 28,886 missing child cases
            ran from a facility                | In 22,442 of them the child ran away from a social services facility
            what they are exposed to           | uniquely exposed to homelessness, gang involvement and sex trafficking
            likely victims                     | By NCMEC’s analysis, 19% of them were likely victims of child sex trafficking
            cases from the state               | NCMEC handled 132 cases of missing children from New Mexico
            from a social services facility    | 92 missing from a social services facility
            Office of Refugee Resettlement     | 3 reported missing by the Office of Refugee Resettlement (HHS-ORR)
            other missing children             | and 37 others
            the same in the chart              | facility: 92, 70%; Other missing children: 37, 28%; Reported missing by the Office of Refugee Resettlement: 3, 2%
            trafficking reports                | received more than 18,400 reports relating to child sex trafficking
            tools                              | open-source data and technology tools to support law enforcement on these reports
            first recovery service             | case-based help with recovery plans that are trauma-informed and victim-centered
            second recovery service            | resources and support for engaging young people, responding to trauma and addressing running behavior
            third recovery service             | work across disciplines to prevent re-victimization
            engagements                        | 5 engagements with social service agencies in New Mexico on cases involving child sex trafficking
            what Team HOPE is                  | peer support by people who were missing or exploited as children, or whose family lived it
            supported by Team HOPE             | supported 5,759 survivors and families
            of them in the state               | 31 of them in New Mexico
            what the outreach network is       | experienced mental health professionals give survivors and families therapy that is free or low in cost
            connected                          | connected 6 survivors and families in New Mexico to mental health services
            at whose request                   | When law enforcement asks for it
            Team Adam's incidents              | activated on 57 incidents of critically missing children
            Team Adam's long-term cases        | assisted on 146 long-term missing children cases
            how it teaches                     | in person in sessions across the country, and online through NCMEC CONNECT
            registered users                   | more than 18,000 registered users
            new professionals                  | 77 new law enforcement and child-serving professionals in New Mexico
            which year                         | calendar year 2023
            the hotline                        | 1-800-THE-LOST
            the hotline in digits              | 1-800-843-5678
            """)
    void everyFactIsOnIt(String fact, String asItStands) {
        assertTrue(words.contains(asItStands), fact + " in " + words);
    }

    /** Serif text is all the running text there is; the hotline and the chart are set in sans. */
    @Test
    void theNumbersOfTheStateAreBoldWithTheirNounsAndNothingElseInRunningText() {
        assertEquals(List.of("3,645 CyberTipline reports", "9 submissions", "132 cases", "92", "3", "37 others",
                "5 engagements", "31", "6 survivors and families",
                "77 new law enforcement and child-serving professionals"), BoldText.of(pdf, "SourceSerif4-Bold"));
    }

    @Test
    void itIsAccessibleAndArchivalByVeraPdf() {
        assertEquals(List.of(), VeraPdf.failures(pdf));
    }

    @Test
    void qpdfFindsNothingWrongWithIt(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("sheet.pdf"), pdf);
        var check = Tool.run("qpdf", "--check", file.toString());
        assertEquals(0, check.exit(), check.err());
        assertEquals("", check.err());
    }

    @Test
    void everyFontIsEmbeddedAndCutToItsGlyphs() {
        assertEquals(List.of("PublicSans-ExtraBold", "PublicSans-Regular", "PublicSans-SemiBold", "SourceSerif4-Bold",
                "SourceSerif4-Regular"), sheet.fonts().stream().map(PdfReading.UsedFont::name).sorted().toList());
        assertTrue(sheet.fonts().stream().allMatch(font -> font.embedded() && font.subset()));
    }

    @Test
    void nothingOnItIsARasterImage() {
        assertEquals(List.of(), sheet.rasterImages());
    }

    @Test
    void itIsReadAloudInTheOrderOfItsOutline() throws IOException {
        assertEquals(Files.readString(Path.of("src/test/resources/statesheet/new-mexico-tags.txt")), sheet.tags());
    }

    @Test
    void theQrCodeOnItsSecondPageLeadsToTheNationalPicture() {
        var page = Pictures.of(pdf, 150).get(1);
        assertEquals(Optional.of("https://www.missingkids.org/ourwork/impact"), QrReading.decode(page));
    }

    @Test
    void itsLinksLeadWhereTheySay() {
        assertEquals(List.of(
                "1 https://www.missingkids.org/ourwork/impact Open missingkids.org/ourwork/impact",
                "2 tel:+18008435678 Call 1-800-843-5678",
                "2 https://www.missingkids.org/ourwork/impact Open missingkids.org/ourwork/impact"),
                sheet.links().stream().map(link -> link.page() + " " + link.target() + " " + link.contents()).toList());
    }

    @Test
    void itSaysWhatItIs() {
        assertEquals("New Mexico: Missing and exploited children, 2023", sheet.information().get("Title"));
        assertEquals("National Center for Missing & Exploited Children", sheet.information().get("Author"));
        assertEquals("D:20261122000000Z", sheet.information().get("CreationDate"));
        assertEquals("D:20261122000000Z", sheet.information().get("ModDate"));
        assertEquals("en-US", sheet.language());
        assertTrue(sheet.xmp().contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>"), sheet.xmp());
    }

    @Test
    void itOpensWithItsTitleAndPrintsUnscaledOnBothSides() {
        assertEquals("true", sheet.viewerPreferences().get("DisplayDocTitle"));
        assertEquals("None", sheet.viewerPreferences().get("PrintScaling"));
        assertEquals("DuplexFlipLongEdge", sheet.viewerPreferences().get("Duplex"));
    }

    @Test
    void itsBookmarksAreItsTitleAndHeadings() {
        assertEquals(List.of("1 New Mexico", "  1 Stopping child sexual exploitation",
                "  1 Searching for missing children", "  2 Responding to child sex trafficking",
                "  2 Standing by survivors and families", "  2 Teaching those who protect children"),
                sheet.bookmarks());
    }

    @Test
    void theFiguresBehindItTravelInsideIt() {
        var attachment = sheet.attachments().getFirst();
        assertEquals("figures.json application/json Data", attachment.name() + " " + attachment.mime() + " "
                + attachment.relationship());
        assertTrue(attachment.associated());
        var json = attachment.text().replaceAll("\\s+", " ");
        assertTrue(json.contains("\"missingCases\" : { \"label\" : \"Missing child cases\", \"unit\" : \"count\","
                + " \"value\" : 132, \"nation\" : 28886 }"), json);
    }

    @Test
    void everyPageHasItsFooter() {
        for (int page = 1; page <= 2; page++) {
            assertTrue(sheet.text(page).contains("National Center for Missing & Exploited Children. Published November"
                    + " 22, 2026"), sheet.text(page));
            assertTrue(sheet.text(page).contains("New Mexico, page " + page + " of 2"), sheet.text(page));
        }
    }

    @Test
    void itIsSmallEnoughToMail() {
        assertTrue(pdf.length <= 60_000, pdf.length + " bytes");
    }

    @Test
    void itIsTheSameToTheLastByteOnEveryRunAndThread() {
        var made = IntStream.range(0, 8).parallel().mapToObj(run -> {
            try {
                return (run % 2 == 0 ? edition : Statesheet.open(Path.of("data", "ncmec-2023"))).render("NM");
            } catch (ProblemException impossible) {
                throw new IllegalStateException(impossible);
            }
        }).toList();
        assertTrue(made.stream().allMatch(bytes -> Arrays.equals(pdf, bytes)));
    }
}
