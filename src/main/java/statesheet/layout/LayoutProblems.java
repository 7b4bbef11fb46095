package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.brand.StyleRole;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** Says why a composition is no finished sheet, in words for whoever owns text and brand. */
final class LayoutProblems {

    /** Words to a line of body text where there is no body text to count them in. */
    private static final double USUAL_WORDS = 12;

    private final Where text;
    private final Fit fit;

    /** @param text the text's file, with the place */
    LayoutProblems(Where text, Fit fit) {
        this.text = text;
        this.fit = fit;
    }

    List<Problem> all(Setting unscaled, Typesetter typesetter) {
        var problems = new ArrayList<Problem>();
        typesetter.lacking().forEach(lacking -> problems.add(lacking(lacking)));
        Stream.concat(unscaled.tooWide().stream(), fit.measured().setting().tooWide().stream()).distinct()
                .forEach(words -> problems.add(tooWide(words)));
        if (fit.misfit() > 0) {
            problems.add(fit.tooMuch() >= fit.tooLittle() ? tooLong() : tooShort());
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
        long lines = lines(fit.tooMuch());
        return misfit(lines, "more than " + pagesHold(), "cut about " + words(lines) + " words",
                "lower the floor of \"body\" in brand.json");
    }

    private Problem tooShort() {
        long lines = lines(fit.tooLittle());
        return misfit(lines, "fewer than " + pagesHold(), "add about " + words(lines) + " words",
                "raise the ceiling of \"body\" in brand.json");
    }

    private Problem misfit(long lines, String than, String words, String otherwise) {
        var body = fit.measured().setting().brand().style(StyleRole.BODY);
        return Problem.ofPlace(text, lines + (lines == 1 ? " line " : " lines ") + than,
                "text that fills " + pages() + " with body type from " + points(body.floor()) + " to "
                        + points(body.ceiling()) + " pt",
                words + " or " + otherwise);
    }

    private String pagesHold() {
        return pages() + (fit.pages().size() == 1 ? " holds" : " hold");
    }

    private String pages() {
        return fit.pages().size() == 1 ? "1 full page" : fit.pages().size() + " full pages";
    }

    private static String points(double size) {
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }

    private long lines(double points) {
        return (long) Math.ceil(points / fit.measured().setting().style(StyleRole.BODY).leading());
    }

    /** The words that so many lines hold, by this sheet's own text; to the next ten, as it is an estimate. */
    private long words(long lines) {
        var paragraphs = fit.measured().strips().stream()
                .map(strip -> strip instanceof Strip.Column(Box.Words words, boolean keeps) ? Optional.of(words)
                        : Optional.<Box.Words>empty())
                .flatMap(Optional::stream).toList();
        double theirLines = paragraphs.stream().mapToInt(words -> words.lines().size()).sum();
        double theirWords = paragraphs.stream().mapToInt(words -> words.text().words().split("\\s+").length).sum();
        return 10 * (long) Math.ceil(lines * (theirLines == 0 ? USUAL_WORDS : theirWords / theirLines) / 10);
    }
}
