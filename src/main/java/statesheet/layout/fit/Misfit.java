package statesheet.layout.fit;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import statesheet.brand.StyleRole;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.White;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says why a text does not fill its pages, in lines and words. */
final class Misfit {

    /** Words to a point of text column, where there is no text to count them in: twelve to a line of 15 points. */
    private static final double USUAL_DENSITY = 0.8;

    private final Where text;
    private final PageCount count;
    private final Fit fit;

    Misfit(Where text, PageCount count, Fit fit) {
        this.text = text;
        this.count = count;
        this.fit = fit;
    }

    /** Too much text even at the smallest size. In large print, the floor is as low as it may be. */
    Problem tooLong() {
        return wrongLength("text.too-long", fit.tooMuch(), "more than ", "cut about ",
                count.large() ? "" : " or lower the floor of \"body\" in brand.json");
    }

    Problem tooShort() {
        return wrongLength("text.too-short", fit.tooLittle(), "fewer than ", "add about ",
                " or raise the ceiling of \"body\" " + (count.large() ? "under \"large\" " : "") + "in brand.json");
    }

    private Problem wrongLength(String rule, double excess, String than, String change, String otherwise) {
        int pages = fit.pages().size();
        return misfit(rule, excess, counted(excess) + than + fullPages(String.valueOf(pages), pages) + largePrint()
                + (pages == 1 ? " holds" : " hold"), change + words(excess) + " words" + otherwise);
    }

    /** The text has the right length, but pages end only between paragraphs, and none where a full page would. */
    Problem uneven() {
        var worst = Collections.max(fit.pages(), Comparator.comparingDouble(page -> Math.abs(page.excess())));
        return ofPage(worst, "text.uneven", "paragraphs that no page can end between",
                "split a long paragraph, or move, add or cut about ", "");
    }

    /** The text ends pages where they are too full or, if none is, too empty. */
    Problem atPageEnds() {
        var fullest = Collections.max(fit.pages(), Comparator.comparingDouble(Filling::excess));
        var worst = fullest.excess() > 0 ? fullest
                : Collections.min(fit.pages(), Comparator.comparingDouble(Filling::excess));
        return ofPage(worst, "text.page-end", "a page that ends at ---", (fullest.excess() > 0 ? "cut" : "add")
                + " about ", ", or move the ---");
    }

    private Problem ofPage(Filling filling, String rule, String cause, String change, String otherwise) {
        var page = "page " + (fit.pages().indexOf(filling) + 1);
        double excess = Math.abs(filling.excess());
        return misfit(rule, excess, cause + ": at best, " + page + largePrint() + " has " + counted(excess)
                + (filling.excess() > 0 ? "too many" : "too few"), change + words(excess) + " words on " + page
                + otherwise);
    }

    private Problem misfit(String rule, double excess, String found, String fix) {
        var body = fit.measured().scale().brand().style(StyleRole.BODY);
        var pages = count.fewest() == count.most() ? fullPages(String.valueOf(count.most()), count.most())
                : fullPages(count.fewest() + " to " + count.most(), count.most());
        return Problem.ofPlace(rule, text, found, "text that fills " + pages + largePrint() + " with body type from "
                + points(body.floor()) + " to " + points(body.ceiling()) + " pt", fix).withExtent(lines(excess));
    }

    private String largePrint() {
        return count.large() ? " of large print" : "";
    }

    private double leading() {
        return fit.measured().scale().style(StyleRole.BODY).leading();
    }

    private int lines(double points) {
        return Math.max(1, (int) Math.ceil(points / leading()));
    }

    private String counted(double points) {
        int lines = lines(points);
        return lines + (lines == 1 ? " line " : " lines ");
    }

    private static String fullPages(String number, int count) {
        return number + (count == 1 ? " full page" : " full pages");
    }

    private static String points(double size) {
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }

    /** How many words of this sheet's text column take up these points, in whole lines; rounded up to tens. */
    private long words(double points) {
        double gap = fit.measured().scale().white(White.BETWEEN_PARAGRAPHS);
        double height = 0;
        double count = 0;
        for (var strip : fit.measured().strips()) {
            var paragraph = paragraph(strip);
            height += paragraph.map(words -> words.height() + gap).orElse(0.0);
            count += paragraph.map(words -> words.text().words().split("\\s+").length).orElse(0);
        }
        return 10 * (long) Math.ceil(lines(points) * leading() * (height == 0 ? USUAL_DENSITY : count / height) / 10);
    }

    /** The paragraph that begins with a strip. */
    private static Optional<Box.TextBox> paragraph(Strip strip) {
        return switch (strip) {
            case Strip.InColumn(Box.TextBox words, _) -> Optional.of(words);
            case Strip.Slice(var words, int first, _, _) when first == 0 -> Optional.of(words);
            case Strip.InColumn _, Strip.Slice _, Strip.Lead _, Strip.Opening _, Strip.Wide _, Strip.PageEnd _,
                    Strip.End _ -> Optional.empty();
        };
    }
}
