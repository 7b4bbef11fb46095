package statesheet.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.FileTree;
import statesheet.template.Template;

/**
 * Gives a figure another name, in {@code edition.json} and in the text.
 *
 * <p>Only what reads the text knows which of its words are names. So the new {@code edition.json} is tried with the
 * text, on a copy: each name that is not known then is one to change. The figure has its new name when nothing more is
 * wrong than before.
 */
final class Renaming {

    /** The rules of names in the text that no figure has. */
    private static final Set<String> UNKNOWN = Set.of("text.unknown-name", "block.highlight");

    /** A folder with a copy of what the edition is read from. */
    private final Path copy;
    private final Path sheet;
    private final Pattern old;
    private final String name;

    private Renaming(Path copy, Edition edition, String old, String name) {
        this.copy = copy;
        this.sheet = copy.resolve(edition.folder().relativize(edition.sheet().path()));
        this.old = Pattern.compile("(?<![A-Za-z0-9_])(whole_|us_)?\\Q" + old + "\\E(?![A-Za-z0-9])");
        this.name = name;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** Both texts, with the figure's name wherever it is. */
        record Texts(String edition, String sheet) implements Outcome {}

        /** The name is not a good one, or is another figure's. */
        record Refused(String sentence) implements Outcome {}
    }

    /** @param before both texts as they are */
    static Outcome of(Edition edition, FigureDefinition figure, String name, Outcome.Texts before) throws IOException {
        var copy = Files.createTempDirectory("statesheet-");
        try {
            for (var file : Stream.concat(edition.figures().stream(), edition.places().file().stream()).toList()) {
                var target = copy.resolve(edition.folder().relativize(file.path()));
                Files.createDirectories(target.getParent());
                Files.copy(file.path(), target);
            }
            return new Renaming(copy, edition, figure.name(), name).outcome(figure, before);
        } finally {
            FileTree.remove(copy);
        }
    }

    private Outcome outcome(FigureDefinition figure, Outcome.Texts before) throws IOException {
        Files.createDirectories(sheet.getParent());
        var known = rules(problems(before));
        var edition = FigureNames.replaced(before.edition(), figure.name(), name)
                .flatMap(text -> withColumn(text, figure)).orElse(before.edition());
        for (var text = before.sheet();;) {
            var now = new Outcome.Texts(edition, text);
            var problems = problems(now);
            if (rules(problems).equals(known)) {
                return now;
            }
            text = withName(text, problems);
            if (text.equals(now.sheet())) {
                return refused(problems.stream().filter(problem -> !known.contains(problem.rule())).findFirst());
            }
        }
    }

    private static Outcome refused(Optional<Problem> because) {
        return new Outcome.Refused(because.map(problem -> problem.found() + ". Fix: " + problem.fix() + ".")
                .orElse("Other problems come of this name. Change it on the Text tab, in both files."));
    }

    /** A column that was found by the figure's name is named. */
    private Optional<String> withColumn(String text, FigureDefinition figure) {
        boolean isNamed = figure.isWorkedOut() || !figure.column().heading().equals(figure.name());
        return isNamed ? Optional.of(text)
                : JsonEdit.set(text, List.of("dictionary", name, "column"), RecordJson.of(figure.name()));
    }

    private List<Problem> problems(Outcome.Texts texts) throws IOException {
        Files.writeString(copy.resolve("edition.json"), texts.edition());
        Files.writeString(sheet, texts.sheet());
        var problems = new Problems();
        EditionReader.read(copy, problems).ifPresent(edition -> Template.read(edition, problems));
        return problems.all();
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(Problem::rule).sorted().toList();
    }

    /** The text with the new name where the old one is not known any more. */
    private String withName(String text, List<Problem> problems) {
        var after = new StringBuilder(text);
        problems.stream().filter(problem -> UNKNOWN.contains(problem.rule()) && old.matcher(problem.found()).find())
                .map(problem -> offset(text, problem)).distinct().sorted(Comparator.reverseOrder())
                .forEach(from -> replaceFirst(after, from));
        return after.toString();
    }

    private static int offset(String text, Problem problem) {
        int start = 0;
        for (int line = 1; line < problem.where().line().orElse(1); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, problem.where().column().orElse(1) - 1);
    }

    private void replaceFirst(StringBuilder text, int from) {
        var found = old.matcher(text);
        if (found.find(from)) {
            text.replace(found.start(), found.end(), Optional.ofNullable(found.group(1)).orElse("") + name);
        }
    }
}
