package statesheet.review;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import statesheet.review.ReviewedPlace.State;
import statesheet.template.fill.PrintedFigure;

/**
 * One place: its heading, its pages, its figures.
 *
 * @param pictures PNG files, one for each page
 */
record PlaceSection(About about, ReviewedPlace reviewed, List<byte[]> pictures) {

    /** Where a PNG's width is, its height after it: behind signature, length and type (clause 5.3). */
    private static final int WIDTH_IN_PNG = 16;

    String html() {
        return "<section class=\"sheet\" id=\"" + reviewed.id() + "\" aria-labelledby=\"" + reviewed.id() + "-name\">\n"
                + heading() + FindingList.html(reviewed.findings())
                + (reviewed.isMade() ? "<div class=\"look\">\n" + pages() + figures() + "</div>\n" : "")
                + "<p class=\"back\"><a href=\"#places\">All places</a></p>\n</section>\n";
    }

    private String name() {
        return Html.safe(reviewed.place().name());
    }

    private String heading() {
        var check = "<p class=\"check\"><label><input type=\"checkbox\" autocomplete=\"off\"/> <span>" + name()
                + " checked</span></label></p>\n";
        return "<div class=\"place\">\n<h2 id=\"" + reviewed.id() + "-name\">" + name() + "</h2>\n<p>" + state()
                + "</p>\n" + (reviewed.isMade() ? check : "") + "</div>\n";
    }

    private String state() {
        return switch (reviewed.state()) {
            case State.Made(var file) -> "Made: " + link(file);
            case State.Unchanged(var file) -> "Unchanged since an earlier run: " + link(file);
            case State.Draft(var file) -> "<strong>Draft, not to be handed out:</strong> " + link(file);
            case State.NotMade(var older) -> "<strong>Not made.</strong>" + older.map(file ->
                    " An earlier run left " + link(file) + ", which is older and was not remade.").orElse("");
            case State.NotReported _ -> throw new IllegalStateException(
                    reviewed.place().code() + " has no figures, and so no section");
        };
    }

    private static String link(String file) {
        return "<a href=\"" + Html.link(file) + "\">" + Html.safe(file) + "</a>";
    }

    private String pages() {
        return pictures.isEmpty() ? "" : IntStream.range(0, pictures.size()).mapToObj(this::page)
                .collect(Collectors.joining("", "<div class=\"pages\">\n", "</div>\n"));
    }

    /** Each page leads to the PDF, where it can be read. */
    private String page(int index) {
        var picture = pictures.get(index);
        var size = ByteBuffer.wrap(picture).position(WIDTH_IN_PNG);
        var image = "<img alt=\"" + name() + ", page " + (index + 1) + " of " + pictures.size() + "\" width=\""
                + size.getInt() + "\" height=\"" + size.getInt() + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(picture) + "\"/>";
        return reviewed.state().pdf().map(file -> "<a href=\"" + Html.link(file) + "\">" + image + "</a>").orElse(image)
                + "\n";
    }

    /** The place's own, and those of its wholes that this sheet prints differently. */
    private String figures() {
        var place = reviewed.place().name();
        var own = reviewed.own();
        return (own.isEmpty() ? "" : FigureTable.html(place + ": " + Html.count(own.size(), "figure")
                + " in order of the text", own)) + Html.each(wholes(), this::differing)
                + Html.each(wholes(), this::missing);
    }

    /** The wholes whose figures are behind this sheet. */
    private List<About.OfWhole> wholes() {
        return about.wholes().stream().filter(of -> About.OfWhole.isBehind(of.whole(), reviewed.place())).toList();
    }

    private String differing(About.OfWhole of) {
        var differing = printed(figure -> figure.owner().equals(of.whole()) && !of.figures().contains(figure));
        return differing.isEmpty() ? "" : FigureTable.html(reviewed.place().name() + ": figures of "
                + of.whole().inWords() + " that this sheet prints otherwise", differing);
    }

    private List<PrintedFigure> printed(Predicate<PrintedFigure> which) {
        return reviewed.printed().stream().filter(which).toList();
    }

    private String missing(About.OfWhole of) {
        var missing = of.figures().stream().filter(figure -> !reviewed.printed().contains(figure)).toList();
        return reviewed.printed().isEmpty() || missing.isEmpty() ? ""
                : "<p>Of <a href=\"#" + of.id() + "\">" + Html.safe(of.possessive())
                        + " figures</a>, this sheet does not have as they are listed: "
                        + missing.stream().map(figure -> Html.safe(figure.label() + ", " + figure.text()))
                                .collect(Collectors.joining("; ")) + ".</p>\n";
    }
}
