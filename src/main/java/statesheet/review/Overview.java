package statesheet.review;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Place;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.check.HandTyped;

/** The head of the page: what was made, whose sign-off it waits for, every place with its state, the nation. */
final class Overview {

    private final Writer out;
    private final About about;
    private final List<ReviewedPlace> entries;

    Overview(Writer out, About about, List<ReviewedPlace> entries) {
        this.out = out;
        this.about = about;
        this.entries = entries;
    }

    void write() throws IOException {
        band();
        out.write("<main id=\"main\">\n");
        summary();
        places();
        nation();
        typed();
    }

    private void band() throws IOException {
        out.write("<header>\n<p>" + Html.safe(about.organization()) + "</p>\n<h1>Review before printing: "
                + Html.safe(about.topic() + ", " + about.period()) + "</h1>\n<p>Edition " + Html.safe(about.edition())
                + ", published " + Html.safe(about.published()) + ". Statesheet " + Html.safe(about.version())
                + ".</p>\n</header>\n");
    }

    private void summary() throws IOException {
        out.write("<p class=\"sum\">" + counts() + "</p>\n");
        FindingList.write(out, about.findings());
        out.write("""
                <p>Each place below has its pages and a table of its figures: as printed on the sheet, as they stand in
                the spreadsheet, with the cell and the line of the text. They were noted while the sheets’ text was
                filled. <i>Reworded</i> marks a figure that is printed in other digits or in words; a share shows the
                two numbers it was worked out from.</p>
                <p class="sign"><label>Checked by <input type="text" class="who" autocomplete="off"/></label>
                <label>Date <input type="text" class="when" autocomplete="off"/></label></p>
                """);
    }

    /** {@code 56 places: 1 not made, 53 made, 1 unchanged, 1 not reported}; what is amiss first and in bold. */
    private String counts() {
        return Html.count(entries.size(), "place") + ": " + Stream.concat(counts(true), counts(false))
                .collect(Collectors.joining(", ")) + ".";
    }

    private Stream<String> counts(boolean amiss) {
        var counts = new LinkedHashMap<String, Integer>();
        entries.stream().map(ReviewedPlace::state).filter(state -> state.isAmiss() == amiss)
                .forEach(state -> counts.merge(state.words(), 1, Integer::sum));
        return counts.entrySet().stream().map(count -> emphasized(count.getValue() + " " + count.getKey(), amiss));
    }

    private static String emphasized(String words, boolean strong) {
        return strong ? "<strong>" + words + "</strong>" : words;
    }

    private void places() throws IOException {
        out.write("<nav id=\"places\" aria-labelledby=\"places-name\">\n<h2 id=\"places-name\">Places</h2>\n<ul>\n");
        for (var entry : entries) {
            var name = Html.safe(entry.place().name());
            out.write("<li>" + (entry.hasSection() ? "<a href=\"#" + entry.id() + "\">" + name + "</a>" : name)
                    + " <span class=\"state\">" + state(entry) + "</span></li>\n");
        }
        out.write("</ul>\n</nav>\n");
    }

    private static String state(ReviewedPlace entry) {
        var warnings = (int) entry.findings().stream().filter(finding -> finding.isWarning()).count();
        var reason = entry.state() instanceof State.NotReported(var why) ? ": " + Html.safe(why) : "";
        return emphasized(entry.state().words(), entry.state().isAmiss()) + reason
                + (warnings == 0 ? "" : ", " + Html.count(warnings, "warning"));
    }

    private void nation() throws IOException {
        if (about.nation().isEmpty()) {
            return;
        }
        out.write("<section id=\"nation\" aria-labelledby=\"nation-name\">\n<h2 id=\"nation-name\">"
                + Place.NATION.name()
                + "</h2>\n");
        FigureTable.write(out, "The nation’s figures, the same on every sheet unless its place says otherwise",
                about.nation());
        out.write("</section>\n");
    }

    private void typed() throws IOException {
        if (about.typed().isEmpty()) {
            return;
        }
        out.write("""
                <section id="typed" aria-labelledby="typed-name">
                <h2 id="typed-name">Other numbers in the text</h2>
                <table>
                <caption>Typed by hand, on every sheet; no cell answers for them</caption>
                <thead>
                <tr><th scope="col">Number</th><th scope="col">Beside it</th><th scope="col">Line of text</th></tr>
                </thead>
                <tbody>
                """);
        for (var number : about.typed()) {
            out.write(row(number));
        }
        out.write("</tbody>\n</table>\n</section>\n");
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
