package statesheet.review;

import java.util.List;
import statesheet.edition.Edition;
import statesheet.making.OpenEdition;
import statesheet.problem.Problem;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;

/**
 * What all sheets of a batch have in common.
 *
 * @param nation   the nation's figures as a sheet prints them, in order of the text
 * @param typed    numbers of the text that come from no cell
 * @param findings problems and warnings that belong to no single place
 */
public record About(Edition edition, List<PrintedFigure> nation, List<HandTyped> typed, List<Problem> findings) {

    public About {
        nation = List.copyOf(nation);
        typed = List.copyOf(typed);
        findings = List.copyOf(findings);
    }

    public static About of(OpenEdition sheets, List<Problem> findings) {
        // The first row stands for all; what another place's sheet prints differently, its own section lists.
        var nation = sheets.edition().rows().values().stream().limit(1).flatMap(row -> sheets.printed(row).stream())
                .filter(PrintedFigure::ofNation).toList();
        return new About(sheets.edition(), nation, sheets.handTyped(), findings);
    }

    /** {@code Missing and exploited children, 2023}. */
    String subject() {
        return edition.topic() + ", " + edition.period();
    }
}
