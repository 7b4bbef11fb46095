package statesheet.review;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import statesheet.edition.Place;
import statesheet.source.Bundled;
import statesheet.template.fill.PrintedFigure;

/**
 * The page that a batch is signed off with, written place by place: no more than one place is held in memory.
 *
 * <p>What became of every place stands in the page's head, so all the sheets are made before the page is begun; then
 * each is looked at again, in the same order, as the file that will be handed out:
 *
 * <pre>{@code
 * var page = ReviewPage.begin(writer, About.of(sheets, findings), entries);
 * for (var entry : ReviewPage.looked(entries)) {
 *     page.add(entry.place(), Pictures.small(pdf(entry), THUMBNAIL_DPI), sheets.printed(row(entry)));
 * }
 * page.end();
 * }</pre>
 *
 * <p>The writer is the caller's, its encoding UTF-8; an error of writing leaves an unfinished page behind.
 */
public final class ReviewPage {

    /** At this resolution, in dots per inch, a heading can be read and a broken chart is seen. */
    public static final int THUMBNAIL_DPI = 60;

    private final Writer out;
    private final About about;
    private final Iterator<ReviewedPlace> expected;

    private ReviewPage(Writer out, About about, List<ReviewedPlace> entries) {
        this.out = out;
        this.about = about;
        this.expected = looked(entries).iterator();
    }

    /** The entries that get a section, in order: all but the places that reported no figures. */
    public static List<ReviewedPlace> looked(List<ReviewedPlace> entries) {
        return entries.stream().filter(ReviewedPlace::hasSection).toList();
    }

    /**
     * Writes everything up to the first place's section.
     *
     * @param entries every place that was asked for, each once, in the order in which they are to stand
     */
    public static ReviewPage begin(Writer out, About about, List<ReviewedPlace> entries) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"" + Html.safe(about.language()) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n<title>Review before printing: "
                + Html.safe(about.topic() + ", " + about.period()) + "</title>\n"
                // Whatever stands in the figures' names, nothing is loaded and nothing runs.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                + "style-src 'unsafe-inline'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<style>\n"
                + Bundled.text(ReviewPage.class, "review.css")
                + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#places\">To the list of places</a>\n");
        new Overview(out, about, entries).write();
        return new ReviewPage(out, about, entries);
    }

    /**
     * Writes the section of the next place.
     *
     * <p>Of a sheet that was not made there is nothing to sign: what would stand on it is not what an older one says.
     *
     * @param pictures PNG files, one for each page; none where the sheet was not made
     * @param printed  what {@link statesheet.making.OpenEdition#printed} says; none where the sheet was not made
     * @throws IllegalStateException where another place is next
     */
    public void add(Place place, List<byte[]> pictures, List<PrintedFigure> printed) throws IOException {
        if (!expected.hasNext()) {
            throw new IllegalStateException(place.code() + " is not in the list of places, or was added before");
        }
        var entry = expected.next();
        if (!entry.place().equals(place)) {
            throw new IllegalStateException(entry.place().code() + " is the next place, not " + place.code());
        }
        new PlaceSection(out, about, entry).write(pictures, printed);
    }

    /** Writes what stands below the last place; the writer is not closed. */
    public void end() throws IOException {
        if (expected.hasNext()) {
            throw new IllegalStateException(expected.next().place().code() + " was not added");
        }
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }
}
