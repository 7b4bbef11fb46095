package statesheet.review;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;

/** One place: its heading, its pages, its figures. Lives as long as it is written. */
final class PlaceSection {

    /** Where a PNG's width stands, its height after it: behind signature, length and type (clause 5.3). */
    private static final int WIDTH_IN_PNG = 16;

    private final Writer out;
    private final About about;
    private final ReviewedPlace entry;
    private final String name;

    PlaceSection(Writer out, About about, ReviewedPlace entry) {
        this.out = out;
        this.about = about;
        this.entry = entry;
        this.name = Html.safe(entry.place().name());
    }

    void write(List<byte[]> pictures, List<PrintedFigure> printed) throws IOException {
        out.write("<section class=\"sheet\" id=\"" + entry.id() + "\" aria-labelledby=\"" + entry.id() + "-name\">\n");
        heading();
        FindingList.write(out, entry.findings());
        if (!(entry.state() instanceof State.NotMade)) {
            pages(pictures);
            figures(printed);
        }
        out.write("<p class=\"back\"><a href=\"#places\">All places</a></p>\n</section>\n");
    }

    private void heading() throws IOException {
        out.write("<div class=\"place\">\n<h2 id=\"" + entry.id() + "-name\">" + name + "</h2>\n<p>" + state()
                + "</p>\n" + (entry.state() instanceof State.NotMade ? ""
                : "<p class=\"check\"><label><input type=\"checkbox\" autocomplete=\"off\"/> <span>" + name
                        + " checked</span></label></p>\n") + "</div>\n");
    }

    private String state() {
        return switch (entry.state()) {
            case State.Made(var file) -> "Made: " + link(file);
            case State.Unchanged(var file) -> "Unchanged since an earlier run: " + link(file);
            case State.Draft(var file) -> "<strong>Draft, not to be handed out:</strong> " + link(file);
            case State.NotMade(var older) -> "<strong>Not made.</strong>" + older.map(file ->
                    " An earlier run left " + link(file) + ", which is older and was not remade.").orElse("");
            case State.NotReported _ -> throw new IllegalStateException(
                    entry.place().code() + " has no figures, and so no section");
        };
    }

    private static String link(String file) {
        return "<a href=\"" + Html.link(file) + "\">" + Html.safe(file) + "</a>";
    }

    /** Each page leads to the PDF, where it can be read. */
    private void pages(List<byte[]> pictures) throws IOException {
        if (pictures.isEmpty()) {
            return;
        }
        out.write("<div class=\"pages\">\n");
        for (int i = 0; i < pictures.size(); i++) {
            var size = ByteBuffer.wrap(pictures.get(i)).position(WIDTH_IN_PNG);
            var opening = entry.state().pdf().map(file -> "<a href=\"" + Html.link(file) + "\">").orElse("");
            out.write(opening + "<img alt=\"" + name + ", page " + (i + 1) + " of " + pictures.size() + "\" width=\""
                    + size.getInt() + "\" height=\"" + size.getInt() + "\" src=\"data:image/png;base64,");
            out.write(Base64.getEncoder().encodeToString(pictures.get(i)));
            out.write("\"/>" + (opening.isEmpty() ? "" : "</a>") + "\n");
        }
        out.write("</div>\n");
    }

    /** The place's own, and those of the nation that another sheet says in other words. */
    private void figures(List<PrintedFigure> printed) throws IOException {
        var own = printed.stream().filter(figure -> !figure.ofNation()).toList();
        if (!own.isEmpty()) {
            FigureTable.write(out, entry.place().name() + ": " + Html.count(own.size(), "figure")
                    + " in order of the text", own);
        }
        var differing = printed.stream().filter(figure -> figure.ofNation() && !about.nation().contains(figure))
                .toList();
        if (!differing.isEmpty()) {
            FigureTable.write(out, entry.place().name() + ": figures of the nation that this sheet prints otherwise",
                    differing);
        }
        if (!printed.isEmpty()) {
            lacking(printed);
        }
    }

    private void lacking(List<PrintedFigure> printed) throws IOException {
        var lacking = about.nation().stream().filter(figure -> !printed.contains(figure)).toList();
        if (!lacking.isEmpty()) {
            out.write("<p>Of the <a href=\"#nation\">nation’s figures</a>, this sheet does not have as they are listed: "
                    + lacking.stream().map(figure -> Html.safe(figure.label() + ", " + figure.text()))
                            .collect(Collectors.joining("; ")) + ".</p>\n");
        }
    }
}
