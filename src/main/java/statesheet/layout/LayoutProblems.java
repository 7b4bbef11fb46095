package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import statesheet.brand.Style;
import statesheet.brand.StyleRole;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says why a composition is no finished sheet, in words for whoever owns text and brand. */
final class LayoutProblems {

    /** Words to a line of body text where there is no body text to count them in. */
    private static final double USUAL_WORDS = 12;

    private final Where text;
    private final int pages;
    private final Fit fit;

    /** @param text the text's file, with the place */
    LayoutProblems(Where text, int pages, Fit fit) {
        this.text = text;
        this.pages = pages;
        this.fit = fit;
    }

    List<Problem> all(Setting unscaled, Typesetter typesetter) {
        var problems = new ArrayList<Problem>();
        typesetter.lacking().forEach(lacking -> problems.add(lacking(lacking)));
        Stream.concat(unscaled.tooWide().stream(), fit.measured().setting().tooWide().stream()).distinct()
                .forEach(words -> problems.add(tooWide(words)));
        if (fit.excess() != 0) {
            problems.add(fit.excess() > 0 ? tooLong() : tooShort());
        }
        return problems;
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
                "write it shorter, or lower the style's floor in brand.json");
    }

    private Problem tooLong() {
        return misfit("more than " + pagesHold(), "cut about " + words() + " words",
                "lower the floor of \"body\" in brand.json");
    }

    private Problem tooShort() {
        return misfit("fewer than " + pagesHold(), "add about " + words() + " words",
                "raise the ceiling of \"body\" in brand.json");
    }

    private Problem misfit(String than, String words, String otherwise) {
        var body = fit.measured().setting().brand().style(StyleRole.BODY);
        long lines = lines();
        return Problem.ofPlace(text, lines + (lines == 1 ? " line " : " lines ") + than,
                "text that fills " + pages(pages) + " with body type from " + points(body.floor()) + " to "
                        + points(body.ceiling()) + " pt",
                words + " or " + otherwise);
    }

    private String pagesHold() {
        return pages(pages) + (pages == 1 ? " holds" : " hold");
    }

    private static String pages(int count) {
        return count == 1 ? "1 full page" : count + " full pages";
    }

    private static String points(double size) {
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }

    private Style body() {
        return fit.measured().setting().style(StyleRole.BODY);
    }

    private long lines() {
        return Math.max(1, (long) Math.ceil(Math.abs(fit.excess()) / body().leading()));
    }

    /** The words that so many lines hold, by this sheet's own text; to the next ten, as it is an estimate. */
    private long words() {
        var boxes = fit.measured().pieces().stream()
                .filter(Piece.Column.class::isInstance).map(piece -> ((Piece.Column) piece).box())
                .filter(Box.Words.class::isInstance).map(Box.Words.class::cast).toList();
        double lines = boxes.stream().mapToInt(words -> words.lines().size()).sum();
        double count = boxes.stream().mapToInt(words -> words.text().words().split("\\s+").length).sum();
        return 10 * (long) Math.ceil(lines() * (lines == 0 ? USUAL_WORDS : count / lines) / 10);
    }
}
