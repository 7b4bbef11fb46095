package statesheet.layout.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.brand.StyleRole;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Strip;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says which page of a sheet holds too much or too little, and how many words make it right. */
final class Misfit {

    /** Words to a line of the text column, where there is no text to count them in. */
    private static final double USUAL_WORDS = 11;

    private final Where text;
    private final Fit fit;
    private final Measured measured;

    Misfit(Where text, Fit fit) {
        this.text = text;
        this.fit = fit;
        this.measured = fit.measured();
    }

    /** A problem where a page is overfull or far too empty, a warning where it has more white than one overlooks. */
    Optional<Problem> finding() {
        return IntStream.range(0, fit.pages().size()).boxed()
                .filter(page -> weight(page) > 0)
                .max((one, other) -> Double.compare(weight(one), weight(other)))
                .map(this::finding);
    }

    /** Points that a page has too much, or white beyond what nobody notices. */
    private double weight(int page) {
        double left = fit.pages().get(page).left();
        return left < 0 ? 1000 - left : fit.count().large() ? 0
                : left - PageCount.UNNOTICED * measured.lineHeight() - 0.01;
    }

    private Problem finding(int page) {
        double left = fit.pages().get(page).left();
        boolean last = page == fit.pages().size() - 1;
        if (left < 0) {
            return problem("text.too-long", page, lines(-left) + " more than it holds", cut(page, -left))
                    .withExtent(count(-left));
        }
        boolean allowed = left <= fit.count().white(last) * measured.lineHeight();
        var found = lines(left) + (last ? " of white above its end" : " of white at its foot");
        var fix = add(page, left);
        var rule = last ? "text.too-short" : "text.uneven";
        return (allowed ? Problem.warning(rule, text, found(page, found), expected(), fix)
                : problem(rule, page, found, fix)).withExtent(count(left));
    }

    private Problem problem(String rule, int page, String found, String fix) {
        return Problem.ofPlace(rule, text, found(page, found), expected(), fix);
    }

    private String found(int page, String found) {
        return "page " + (page + 1) + largePrint() + " has " + found + ", with body type of "
                + oneDecimal(measured.scale().style(StyleRole.BODY).size()) + " pt";
    }

    private String expected() {
        var body = measured.scale().brand().style(StyleRole.BODY);
        int pages = fit.count().most();
        return (fit.count().large() ? "up to " : "") + pages + (pages == 1 ? " full page" : " full pages")
                + largePrint() + ", with one size of body type from " + oneDecimal(body.floor()) + " to "
                + oneDecimal(body.ceiling()) + " pt for all places";
    }

    private String largePrint() {
        return fit.count().large() ? " of large print" : "";
    }

    /** Enough that the white is natural again, not only just not too tight. */
    private String cut(int page, double excess) {
        return "cut about " + words(page, excess + give(page, -1)) + " words on page " + (page + 1) + section(page);
    }

    private String add(int page, double white) {
        return "add about " + words(page, white + give(page, 1)) + " words on page " + (page + 1) + section(page);
    }

    /** What the page's glue gives from its natural size to a ratio, in points. */
    private double give(int page, double ratio) {
        return Math.abs(reach(page, ratio) - reach(page, 0));
    }

    private double reach(int page, double ratio) {
        var flow = measured.page(page + 1, start(page), ratio);
        measured.strips().subList(start(page), fit.pages().get(page).end()).forEach(flow::add);
        return flow.reach().y();
    }

    private int start(int page) {
        return page == 0 ? 0 : fit.pages().get(page - 1).end();
    }

    /** The last section that has text on the page. */
    private String section(int page) {
        List<Strip> strips = measured.strips().subList(0, fit.pages().get(page).end());
        return strips.reversed().stream().flatMap(strip -> strip instanceof Strip.Opening opening
                ? opening.heading().stream() : Stream.<Box.TextBox>empty())
                .findFirst().map(heading -> ", for example under “" + heading.text().words() + "”").orElse("");
    }

    /** How many words of the page's text column take up these points; at least 5, in steps of 5. */
    private long words(int page, double points) {
        var paragraphs = measured.paragraphs(start(page), fit.pages().get(page).end()).toList();
        double lines = paragraphs.stream().mapToInt(words -> words.lines().count()).sum();
        double words = paragraphs.stream().mapToInt(box -> box.text().words().split("\\s+").length).sum();
        double density = lines == 0 ? USUAL_WORDS : words / lines;
        return 5 * Math.max(1, Math.round(measured.lines(points) * density / 5));
    }

    private int count(double points) {
        return Math.max(1, (int) Math.ceil(measured.lines(points) - 0.01));
    }

    private String lines(double points) {
        int lines = count(points);
        return lines + (lines == 1 ? " line" : " lines");
    }

    private static String oneDecimal(double size) {
        double rounded = Math.round(size * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
