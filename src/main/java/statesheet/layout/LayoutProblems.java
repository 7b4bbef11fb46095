package statesheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.brand.StyleRole;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says why a composition is no finished sheet, in words for whoever owns text and brand. */
final class LayoutProblems {

    /** Words to a point of text column, where there is no text to count them in: twelve to a line of 15 points. */
    private static final double USUAL_DENSITY = 0.8;

    private final Where text;
    private final PageCount count;
    private final Fit fit;

    /** @param text the text's file, with the place */
    LayoutProblems(Where text, PageCount count, Fit fit) {
        this.text = text;
        this.count = count;
        this.fit = fit;
    }

    /** @param length asked for only where the text does not fit */
    List<Problem> all(Setting unscaled, Typesetter typesetter, Supplier<Layout.Length> length) {
        var problems = new ArrayList<Problem>();
        typesetter.lacking().stream().sorted(Comparator.comparingInt(Typesetter.Lacking::line))
                .forEach(lacking -> problems.add(lacking(lacking)));
        Stream.concat(unscaled.tooWide().stream(), fit.measured().setting().tooWide().stream()).distinct()
                .forEach(words -> problems.add(tooWide(words)));
        if (fit.misfit() > 0) {
            problems.add(misfit(length.get()));
        }
        return problems;
    }

    /** More or less text mends a length that is wrong; else it matters where on the pages it stands. */
    private Problem misfit(Layout.Length length) {
        return switch (length) {
            case TOO_LONG -> tooLong();
            case TOO_SHORT -> tooShort();
            case RIGHT -> uneven();
        };
    }

    private Problem lacking(Typesetter.Lacking lacking) {
        var missing = lacking.missing();
        return Problem.ofEdition("text.character", at(text.ofEdition(), lacking.line()),
                missing.described() + ", a character that " + missing.face().fileName() + " does not have"
                        + (lacking.line() == 0 ? ", in a label, a name or a header" : ""),
                "characters that the brand's faces have",
                "write it another way, or name a face that has it under \"faces\" in brand.json");
    }

    private Problem tooWide(Setting.TooWide words) {
        return Problem.ofPlace("text.too-wide", at(text, words.text().line()),
                "\"" + words.text().words() + "\", wider than its place even in the smallest type",
                String.format(Locale.ROOT, "words that fit into %.0f points", words.width()),
                words.text().line() > 0 ? "write it shorter, or lower the style's floor in brand.json"
                        : "write it shorter where it comes from: a header or footer of brand.json, a label or the topic"
                                + " of edition.json");
    }

    /** A text that is not from {@code sheet.md} has line 0. */
    private static Where at(Where text, int line) {
        return line > 0 ? text.line(line) : text;
    }

    /** In large print, the floor is as low as it may be. */
    private Problem tooLong() {
        return misfit("text.too-long", fit.tooMuch(), "more than ", "cut about ",
                count.large() ? "" : " or lower the floor of \"body\" in brand.json");
    }

    private Problem tooShort() {
        return misfit("text.too-short", fit.tooLittle(), "fewer than ", "add about ",
                " or raise the ceiling of \"body\" " + (count.large() ? "under \"large\" " : "") + "in brand.json");
    }

    private Problem misfit(String rule, double excess, String than, String change, String otherwise) {
        long lines = lines(excess);
        int pages = fit.pages().size();
        return Problem.ofPlace(rule, text, counted(lines) + than + fullPages(String.valueOf(pages),
                pages) + largePrint()
                        + (pages == 1 ? " holds" : " hold"),
                fullPages(), change + words(lines * leading()) + " words" + otherwise).withExtent((int) lines);
    }

    private String largePrint() {
        return count.large() ? " of large print" : "";
    }

    /** The text has the right length, but pages end between paragraphs, and none ends where one should. */
    private Problem uneven() {
        int worst = 0;
        for (int page = 0; page < fit.pages().size(); page++) {
            worst = Math.abs(fit.pages().get(page).excess()) > Math.abs(fit.pages().get(worst).excess()) ? page : worst;
        }
        double excess = fit.pages().get(worst).excess();
        long lines = lines(Math.abs(excess));
        return Problem.ofPlace("text.uneven", text,
                "paragraphs that no page can end between: at best, page " + (worst + 1)
                        + largePrint() + " has " + counted(lines) + (excess > 0 ? "too many" : "too few"), fullPages(),
                "split a long paragraph, or move, add or cut about " + words(lines * leading()) + " words on page "
                        + (worst + 1));
    }

    private String fullPages() {
        var body = fit.measured().setting().brand().style(StyleRole.BODY);
        var pages = count.fewest() == count.most() ? fullPages(String.valueOf(count.most()), count.most())
                : fullPages(count.fewest() + " to " + count.most(), count.most());
        return "text that fills " + pages + largePrint() + " with body type from " + points(body.floor()) + " to "
                + points(body.ceiling()) + " pt";
    }

    private double leading() {
        return fit.measured().setting().style(StyleRole.BODY).leading();
    }

    private long lines(double points) {
        return Math.max(1, (long) Math.ceil(points / leading()));
    }

    private static String counted(long lines) {
        return lines + (lines == 1 ? " line " : " lines ");
    }

    private static String fullPages(String number, int count) {
        return number + (count == 1 ? " full page" : " full pages");
    }

    private static String points(double size) {
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }

    /** How many words of this sheet's text column take so many points; to the next ten, as it is an estimate. */
    private long words(double points) {
        double gap = fit.measured().setting().space().betweenParagraphs();
        double height = 0;
        double count = 0;
        for (var strip : fit.measured().strips()) {
            var paragraph = strip instanceof Strip.Column(Box.Words whole, var keeps) ? Optional.of(whole)
                    : strip instanceof Strip.Part(var whole, var first, var lines, var keeps) && first == 0
                            ? Optional.of(whole) : Optional.<Box.Words>empty();
            height += paragraph.map(words -> words.height() + gap).orElse(0.0);
            count += paragraph.map(words -> words.text().words().split("\\s+").length).orElse(0);
        }
        return 10 * (long) Math.ceil(points * (height == 0 ? USUAL_DENSITY : count / height) / 10);
    }
}
