package statesheet.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;

/** All figures of all places in one table: a row for each place, a column for each figure that their sheets print. */
record AllFigures(About about, List<ReviewedPlace> places) {

    /** A figure and the share of a total that is made of it are two. */
    private record Heading(String figure, String label) {

        static Heading of(PrintedFigure printed) {
            return new Heading(printed.figure().substring(1 + printed.figure().lastIndexOf('_')), printed.label());
        }

        List<PrintedFigure> in(List<PrintedFigure> figures) {
            return figures.stream().filter(figure -> of(figure).equals(this)).toList();
        }
    }

    private record Column(Heading heading, Extremes extremes) {}

    /** Empty where fewer than two places have figures: their own tables show as much. */
    String html() {
        var shown = places.stream().filter(place -> !place.own().isEmpty()).toList();
        if (shown.size() < 2) {
            return "";
        }
        var columns = columns(shown);
        return "<section id=\"figures\" aria-labelledby=\"figures-name\">\n<h2 id=\"figures-name\">All figures</h2>\n"
                + key() + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"figures-name\">\n"
                + "<table>\n<caption>" + Html.count(places.size(), "place")
                + " by name, each figure as its sheet prints it</caption>\n<thead>\n<tr><th scope=\"col\">Place</th>"
                + Html.each(columns, AllFigures::head) + "</tr>\n</thead>\n<tbody>\n"
                + Html.each(about.wholes(), of -> row(of, columns))
                + Html.each(places, place -> row(place, columns)) + "</tbody>\n</table>\n</div>\n</section>\n";
    }

    private static List<Column> columns(List<ReviewedPlace> shown) {
        var all = shown.stream().flatMap(place -> place.own().stream()).toList();
        return all.stream().sorted(Comparator.comparingInt(figure -> figure.lines().getFirst())).map(Heading::of)
                .distinct().map(heading -> new Column(heading, Extremes.of(heading.in(all)))).toList();
    }

    private static String key() {
        return "<ul class=\"key\">\n" + Sign.SMALLEST.explained("of the places in its column; those that print"
                        + " the same are all marked")
                + Sign.LARGEST.explained("likewise")
                + Sign.ROUNDED.explained("printed as another number than the spreadsheet’s, and &lt;1% and &gt;99%;"
                        + " whole percents of other shares are not marked")
                + Sign.REWORDED.explained("the spreadsheet’s number in other digits or in words")
                + Sign.AMISS.explained("the place or the figure has a problem or a warning")
                + "<li><i>In italics</i>: the spreadsheet has no number here, so nothing is compared</li>\n</ul>\n";
    }

    private static String head(Column column) {
        return "<th scope=\"col\"><span>" + Html.safe(column.heading.label) + "</span></th>";
    }

    /** As the sheets print them, and only the figures that the places have too: only those can be compared. */
    private static String row(About.OfWhole of, List<Column> columns) {
        return columns.stream().allMatch(column -> column.heading.in(of.figures()).isEmpty()) ? ""
                : "<tr class=\"whole\"><th scope=\"row\"><a href=\"#" + of.id() + "\">"
                        + Html.safe(of.whole().name()) + "</a></th>"
                        + Html.each(columns, column -> cell(column.heading.in(of.figures()).stream()
                                .map(figure -> value(figure, Stream.empty())))) + "</tr>\n";
    }

    private static String row(ReviewedPlace place, List<Column> columns) {
        return "<tr><th scope=\"row\">" + name(place) + "</th>" + (place.own().isEmpty()
                ? "<td class=\"none\" colspan=\"" + columns.size() + "\"><span>" + reason(place) + "</span></td>"
                : Html.each(columns, column -> cell(column.heading.in(place.own()).stream()
                        .map(figure -> value(figure, signs(place, column, figure)))))) + "</tr>\n";
    }

    private static String name(ReviewedPlace place) {
        return place.linked() + (place.urgency().isException()
                ? " <span class=\"state\">" + Sign.AMISS.html() + place.inWords() + "</span>" : "");
    }

    private static String reason(ReviewedPlace place) {
        return switch (place.state()) {
            case State.NotReported _ -> place.inWords();
            case State.NotMade _ -> "not made, so nothing is printed";
            case State.Made _, State.Unchanged _, State.Draft _ -> "no figure is printed";
        };
    }

    private static String cell(Stream<String> values) {
        var shown = values.collect(Collectors.joining("; "));
        return shown.isEmpty() ? "<td class=\"none\">not printed</td>" : "<td>" + shown + "</td>";
    }

    private static Stream<Sign> signs(ReviewedPlace place, Column column, PrintedFigure figure) {
        boolean amiss = place.findings().stream().filter(finding -> !finding.isNote())
                .anyMatch(finding -> isAbout(finding, figure));
        return Stream.concat(column.extremes.sign(figure).stream(), amiss ? Stream.of(Sign.AMISS) : Stream.empty());
    }

    private static boolean isAbout(Problem finding, PrintedFigure figure) {
        return finding.where().field().filter(name -> name.equals(Heading.of(figure).figure)
                || figure.origins().stream().anyMatch(origin -> origin.where().field().equals(Optional.of(name))))
                .isPresent();
    }

    private static String value(PrintedFigure figure, Stream<Sign> signs) {
        var text = Html.safe(figure.text());
        var shown = switch (Likeness.of(figure)) {
            case SAME -> text;
            case REWORDED -> Sign.REWORDED.html() + text;
            case ROUNDED -> Sign.ROUNDED.html() + text;
            case NO_NUMBER -> "<i>" + text + "</i>";
        };
        var marks = signs.map(Sign::html).collect(Collectors.joining());
        return marks.isEmpty() ? shown : "<b>" + marks + shown + "</b>";
    }
}
