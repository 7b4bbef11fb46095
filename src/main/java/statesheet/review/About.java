package statesheet.review;

import java.util.List;
import statesheet.brand.Brand;
import statesheet.edition.Edition;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.problem.Problem;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;
import statesheet.template.plan.BuiltInName;

/**
 * What all sheets of a batch have in common.
 *
 * @param wholes   the nation's figures as a sheet prints them, and those of what else places are within
 * @param typed    numbers of the text that come from no cell
 * @param findings problems and warnings that belong to no single place
 */
public record About(Edition edition, Brand brand, List<OfWhole> wholes, List<HandTyped> typed,
        List<Problem> findings) {

    public About {
        wholes = List.copyOf(wholes);
        typed = List.copyOf(typed);
        findings = List.copyOf(findings);
    }

    public static About of(OpenEdition sheets, List<Problem> findings) {
        var wholes = sheets.edition().wholes().values().stream().map(Row::place).map(whole -> ofWhole(whole, sheets))
                .filter(whole -> !whole.figures.isEmpty()).toList();
        return new About(sheets.edition(), sheets.brand(), wholes, sheets.handTyped(), findings);
    }

    /** The first row stands for all; what another place's sheet prints differently, its own section lists. */
    private static OfWhole ofWhole(Place whole, OpenEdition sheets) {
        return new OfWhole(whole, sheets.edition().rows().values().stream().map(Row::place)
                .filter(place -> OfWhole.isBehind(whole, place)).limit(1)
                .flatMap(place -> sheets.printed(sheets.edition().rows().get(place.code())).stream())
                .filter(figure -> figure.owner().equals(whole)).toList());
    }

    /** @param figures in order of the text */
    public record OfWhole(Place whole, List<PrintedFigure> figures) {

        public OfWhole {
            figures = List.copyOf(figures);
        }

        static boolean isBehind(Place whole, Place place) {
            return whole.equals(Place.NATION) || whole.code().equals(place.within());
        }

        String id() {
            return whole.equals(Place.NATION) ? "nation" : "whole-" + whole.code();
        }

        /** {@code the nation’s}, {@code Oregon’s}. */
        String possessive() {
            return BuiltInName.possessive(whole.inWords());
        }
    }

    /** {@code Missing and exploited children, 2023}. */
    String subject() {
        return edition.topic() + ", " + edition.period();
    }
}
