package statesheet.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import statesheet.making.InOrder;
import statesheet.source.Bundled;

/**
 * The page that a batch is signed off with.
 *
 * <p>The page's head says what became of every place, so all the sheets are made before the page is begun; then each is
 * looked at again, as the file that will be handed out. Only a few places are held in memory at a time.
 */
public final class ReviewPage {

    /** At this resolution, in dots per inch, a heading can be read and a broken chart is seen. */
    public static final int THUMBNAIL_DPI = 60;

    private ReviewPage() {}

    /**
     * Writes the page. The writer is the caller's, its encoding UTF-8; an error leaves an unfinished page behind.
     *
     * @param places   every place that was asked for, once, by name; those to look at first come first on the page
     * @param jobs     how many places are looked at at the same time; 1 or more
     * @param pictures asked for each place that has a sheet, on several threads: PNG files, one for each page
     */
    public static void write(Writer out, About about, List<ReviewedPlace> places, int jobs,
            Function<ReviewedPlace, List<byte[]>> pictures) throws IOException {
        var ordered = places.stream().sorted(Comparator.comparing(ReviewedPlace::urgency)).toList();
        out.write(head(about) + new Overview(about, ordered).html());
        try {
            InOrder.forEach(ordered.stream().filter(ReviewedPlace::hasSection).toList(), jobs,
                    reviewed -> new PlaceSection(about, reviewed,
                            reviewed.isMade() ? pictures.apply(reviewed) : List.of()).html(),
                    html -> write(html, out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.write(tally(places) + "</main>\n</body>\n</html>\n");
        out.flush();
    }

    /** Behind all boxes, as a style sheet counts only what was ticked before: that takes no script. */
    private static String tally(List<ReviewedPlace> places) {
        return "<p class=\"tally\">" + Html.count((int) places.stream().filter(ReviewedPlace::isMade).count(), "sheet")
                + " to check<span></span></p>\n";
    }

    private static void write(String html, Writer out) {
        try {
            out.write(html);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String head(About about) {
        return "<!DOCTYPE html>\n<html lang=\"" + Html.safe(about.edition().language())
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>Review before printing: "
                + Html.safe(about.subject()) + "</title>\n"
                // Whatever is in the figures' names, nothing is loaded and nothing runs.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                + "style-src 'unsafe-inline'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<style>\n"
                + new PageColors(about.brand()).css()
                + Bundled.text(ReviewPage.class, "review.css")
                + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#places\">To the list of places</a>\n";
    }
}
