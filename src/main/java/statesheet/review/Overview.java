package statesheet.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.making.Version;
import statesheet.template.check.HandTyped;

/**
 * The head of the page: what was made, who has to sign, every place with its state, all figures, the nation and other
 * wholes.
 *
 * @param places those to look at first before the others, by name
 */
record Overview(About about, List<ReviewedPlace> places) {

    String html() {
        return band() + "<main id=\"main\">\n" + summary() + placeList() + allFigures()
                + Html.each(about.wholes(), Overview::ofWhole) + handTyped();
    }

    private String band() {
        var edition = about.edition();
        return "<header>\n<p>" + Html.safe(edition.organization()) + "</p>\n<h1>Review before printing: "
                + Html.safe(about.subject()) + "</h1>\n<p>Edition " + Html.safe(edition.id())
                + ", published " + Html.safe(edition.published().toString()) + ". Statesheet "
                + Html.safe(Version.NUMBER) + ".</p>\n</header>\n";
    }

    private String summary() {
        return "<p class=\"sum\">" + counts() + "</p>\n" + FindingList.html(about.findings()) + """
                <p>Each place below has its pages and a table of its figures: as printed on the sheet and as in the
                spreadsheet, with the cell and the line of the text. They were noted while the sheets’ text was
                filled. <i>Reworded</i> marks a figure that is printed in other digits or in words, <i>rounded</i> one
                that is printed as another number; what is worked out shows the numbers that it comes from.</p>
                <p>Places with a problem or a warning come first. Tick each place when you have checked it. The ticks
                are kept while this page is open, and are not saved: print the page to keep them.</p>
                <p class="sign"><label>Checked by <input type="text" class="who" autocomplete="off"/></label>
                <label>Date <input type="text" class="when" autocomplete="off"/></label></p>
                """;
    }

    /** {@code 56 places: 1 not made, 53 made, 1 unchanged, 1 not reported}; what is amiss first and in bold. */
    private String counts() {
        return Html.count(places.size(), "place") + ": " + Stream.concat(counts(true), counts(false))
                .collect(Collectors.joining(", ")) + ".";
    }

    private Stream<String> counts(boolean amiss) {
        var counts = new LinkedHashMap<String, Integer>();
        places.stream().map(ReviewedPlace::state).filter(state -> state.isAmiss() == amiss)
                .forEach(state -> counts.merge(state.words(), 1, Integer::sum));
        return counts.entrySet().stream().map(count -> emphasized(count.getValue() + " " + count.getKey(), amiss));
    }

    private static String emphasized(String words, boolean strong) {
        return strong ? "<strong>" + words + "</strong>" : words;
    }

    private String placeList() {
        var byUrgency = places.stream().collect(Collectors.partitioningBy(place -> place.urgency().isException()));
        var first = byUrgency.get(true);
        return "<nav id=\"places\" aria-labelledby=\"places-name\">\n<h2 id=\"places-name\">Places</h2>\n"
                + (first.isEmpty() ? "" : "<h3>To look at first</h3>\n" + list(first))
                + (first.isEmpty() || first.size() == places.size() ? "" : "<h3>The others</h3>\n")
                + list(byUrgency.get(false)) + "</nav>\n";
    }

    private static String list(List<ReviewedPlace> places) {
        return places.isEmpty() ? "" : "<ul>\n" + Html.each(places, place -> "<li>" + place.linked()
                + " <span class=\"state\">" + place.inWords() + "</span></li>\n") + "</ul>\n";
    }

    private String allFigures() {
        return new AllFigures(about, places.stream().sorted(Comparator.comparing(place -> place.place().name()))
                .toList()).html();
    }

    private static String ofWhole(About.OfWhole of) {
        var caption = of.possessive() + " figures, the same on every sheet unless its place says otherwise";
        return "<section id=\"" + of.id() + "\" aria-labelledby=\"" + of.id() + "-name\">\n<h2 id=\"" + of.id()
                + "-name\">" + Html.safe(of.whole().name()) + "</h2>\n"
                + FigureTable.html(Character.toUpperCase(caption.charAt(0)) + caption.substring(1), of.figures())
                + "</section>\n";
    }

    private String handTyped() {
        return about.typed().isEmpty() ? "" : """
                <section id="typed" aria-labelledby="typed-name">
                <h2 id="typed-name">Other numbers in the text</h2>
                <table>
                <caption>Typed by hand, on every sheet; no cell answers for them</caption>
                <thead>
                <tr><th scope="col">Number</th><th scope="col">Beside it</th><th scope="col">Line of text</th></tr>
                </thead>
                <tbody>
                """ + Html.each(about.typed(), Overview::row) + "</tbody>\n</table>\n</section>\n";
    }

    private static String row(HandTyped typed) {
        return "<tr><th scope=\"row\">" + Html.safe(typed.number()) + "</th><td>" + Html.safe(typed.context())
                + "</td><td>" + spot(typed) + "</td></tr>\n";
    }

    private static String spot(HandTyped typed) {
        var file = typed.where().file();
        var line = (file.endsWith(".json") ? file.substring(file.lastIndexOf('/') + 1) + ", " : "") + typed.line();
        return Html.safe(typed.where().field().orElse(line));
    }
}
