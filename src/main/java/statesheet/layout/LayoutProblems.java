package statesheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final Fit fit;

    /** @param text the text's file, with the place */
    LayoutProblems(Where text, Fit fit) {
        this.text = text;
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
        return Problem.ofEdition(text.place("").line(lacking.line()),
                missing.described() + ", a character that " + missing.face().fileName() + " does not have"
                        + (lacking.line() == 0 ? ", in a label, a name or a header" : ""),
                "characters that the brand's faces have",
                "write it another way, or name a face that has it under \"faces\" in brand.json");
    }

    private Problem tooWide(Setting.TooWide words) {
        return Problem.ofPlace(text.line(words.text().line()),
                "\"" + words.text().words() + "\", wider than its place even in the smallest type",
                String.format(Locale.ROOT, "words that fit into %.0f points", words.width()),
                words.text().line() > 0 ? "write it shorter, or lower the style's floor in brand.json"
                        : "write it shorter where it comes from: a header or footer of brand.json, a label or the topic"
                                + " of edition.json");
    }

    private Problem tooLong() {
        return misfit(fit.tooMuch(), "more than ", "cut about ", "lower the floor");
    }

    private Problem tooShort() {
        return misfit(fit.tooLittle(), "fewer than ", "add about ", "raise the ceiling");
    }

    private Problem misfit(double excess, String than, String change, String otherwise) {
        long lines = lines(excess);
        return Problem.ofPlace(text, counted(lines) + than + pages() + (fit.pages().size() == 1 ? " holds" : " hold"),
                fullPages(), change + words(lines * leading()) + " words or " + otherwise
                        + " of \"body\" in brand.json");
    }

    /** The text has the right length, but pages end between paragraphs, and none ends where one should. */
    private Problem uneven() {
        int worst = 0;
        for (int page = 0; page < fit.pages().size(); page++) {
            worst = Math.abs(fit.pages().get(page).excess()) > Math.abs(fit.pages().get(worst).excess()) ? page : worst;
        }
        double excess = fit.pages().get(worst).excess();
        long lines = lines(Math.abs(excess));
        return Problem.ofPlace(text, "paragraphs that no page can end between: at best, page " + (worst + 1) + " has "
                        + counted(lines) + (excess > 0 ? "too many" : "too few"), fullPages(),
                "split a long paragraph, or move, add or cut about " + words(lines * leading()) + " words on page "
                        + (worst + 1));
    }

    private String fullPages() {
        var body = fit.measured().setting().brand().style(StyleRole.BODY);
        return "text that fills " + pages() + " with body type from " + points(body.floor()) + " to "
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

    private String pages() {
        return fit.pages().size() == 1 ? "1 full page" : fit.pages().size() + " full pages";
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
            if (strip instanceof Strip.Column(Box.Words paragraph, boolean keeps)) {
                height += paragraph.height() + gap;
                count += paragraph.text().words().split("\\s+").length;
            }
        }
        return 10 * (long) Math.ceil(points * (height == 0 ? USUAL_DENSITY : count / height) / 10);
    }
}
