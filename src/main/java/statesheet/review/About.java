package statesheet.review;

import java.util.List;
import statesheet.making.OpenEdition;
import statesheet.making.Version;
import statesheet.problem.Problem;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;

/**
 * What all sheets of a batch have in common.
 *
 * @param edition  its id
 * @param version  of the program
 * @param nation   the nation's figures as a sheet prints them, in order of the text
 * @param typed    numbers of the text that come from no cell
 * @param findings problems and warnings of the edition as a whole
 */
public record About(String edition, String organization, String topic, String period, String published,
        String language, String version, List<PrintedFigure> nation, List<HandTyped> typed, List<Problem> findings) {

    public About {
        nation = List.copyOf(nation);
        typed = List.copyOf(typed);
        findings = List.copyOf(findings);
    }

    /** {@code findings} are those that belong to no single place. */
    public static About of(OpenEdition sheets, List<Problem> findings) {
        var edition = sheets.edition();
        // The first row stands for all; what another place's sheet says otherwise, its own section lists.
        var nation = edition.rows().values().stream().limit(1).flatMap(row -> sheets.printed(row).stream())
                .filter(PrintedFigure::ofNation).toList();
        return new About(edition.id(), edition.organization(), edition.topic(), edition.period(),
                edition.published().toString(), edition.language(), Version.NUMBER, nation, sheets.handTyped(),
                findings);
    }
}
