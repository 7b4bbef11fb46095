package statesheet.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Where;
import statesheet.source.FileTree;
import statesheet.source.SourceFile;
import statesheet.starting.columns.SourceTable;

/**
 * Makes the first edition of a spreadsheet: proposes one, tries it with the program's own checks, changes what they
 * find, and fills its pages with what there is to say. Lives as long as that takes.
 */
public final class NewEdition {

    /** Each round drops or changes at least one thing. */
    private static final int MOST_ROUNDS = 60;

    /** What the longest sheets may be too long by, in pieces. */
    private static final int MOST_DROPPED = 6;

    private static final Set<String> OTHER_FILES = Set.of("edition.json", "sheet.md", "brand.json", "places.csv");
    private static final Set<String> NO_SUM = Set.of("figures.above-nation", "figures.places-above-nation");
    /** How the rules begin whose messages are about other cells as well. */
    private static final String DISCLOSED = "figures.disclosed";
    private static final String TOO_LONG = "text.too-long";
    private static final String TOO_SHORT = "text.too-short";
    private static final String UNEVEN = "text.uneven";

    private final TryOut tryOut;
    private ProposedEdition proposal;
    /** All pieces of a text for it. */
    private List<TextPiece> allPieces = List.of();

    private NewEdition(TryOut tryOut, ProposedEdition proposal) {
        this.tryOut = tryOut;
        this.proposal = proposal;
    }

    /**
     * Writes the edition of a spreadsheet into a folder.
     *
     * @param folder    that is not there yet, or is empty
     * @param published the day that the edition is of, until somebody says otherwise
     * @return what was decided, for a person to read
     * @throws ProblemException where no edition can be made of it, or the folder cannot be written; nothing is left
     */
    public static StartedEdition make(Path spreadsheet, Path folder, LocalDate published) throws ProblemException {
        var proposal = Proposer.proposal(SourceTable.in(SourceFile.of(spreadsheet)));
        try {
            var parent = Files.createDirectories(folder.toAbsolutePath().normalize().getParent());
            var trying = Files.createTempDirectory(parent, ".statesheet-new-");
            try {
                Files.copy(spreadsheet, trying.resolve(spreadsheet.getFileName()));
                var made = new NewEdition(new TryOut(trying, id(folder), published), proposal).started();
                Files.deleteIfExists(folder);
                Files.move(trying, folder);
                return made;
            } finally {
                FileTree.remove(trying);
            }
        } catch (IOException failed) {
            throw new ProblemException(List.of(Problem.ofEdition("new.unwritable", Where.in(folder.toString()),
                    "a folder that cannot be written (" + failed.getMessage() + ")", "a folder that can be written",
                    "name another folder")));
        }
    }

    /** Whether a spreadsheet with this name would be in the way of another file of its edition. */
    public static boolean isNameOfAnother(String name) {
        return OTHER_FILES.contains(name);
    }

    /** In one sentence, the first thing that nothing could be done about. */
    public static String whyNot(String spreadsheet, ProblemException none) {
        var problem = none.problems().stream().filter(Problem::stopsAny).findFirst().orElseThrow();
        boolean isOfFile = problem.where().spot().isEmpty() && problem.where().place().isEmpty();
        return "No edition can be made of " + spreadsheet + ": " + (isOfFile ? "" : problem.where() + " has ")
                + problem.found() + "; " + problem.fix() + ".";
    }

    private static String id(Path folder) {
        var name = folder.toAbsolutePath().normalize().getFileName().toString().replaceAll("[^A-Za-z0-9_-]+", "-")
                .replaceAll("^[-_]+|-+$", "");
        return name.isEmpty() ? "edition" : name;
    }

    private StartedEdition started() throws IOException, ProblemException {
        correctFigures();
        var pieces = correctText();
        for (boolean exactly : List.of(true, false)) {
            for (int pages : List.of(2, 1)) {
                var filled = filled(pieces, pages, exactly);
                if (filled.isPresent()) {
                    tryOut.write(proposal, filled.get(), filled.get(), pages);
                    return StartedEdition.of(proposal, filled.get(), pages);
                }
            }
        }
        throw new ProblemException(tryOut.problems(true));
    }

    /** Changes what the checks find wrong with the figures, until they find nothing. */
    private void correctFigures() throws IOException, ProblemException {
        if (proposal.figures().isEmpty()) {
            throw new ProblemException(List.of(Problem.ofEdition("new.no-figures", proposal.table().file().where(),
                    "no column that can be used" + proposal.leftOut().stream().findFirst().map(first -> ": " + first)
                            .orElse(""), "a column with a number for each state",
                    "correct its cells, or choose another spreadsheet")));
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            allPieces = FirstText.pieces(proposal);
            tryOut.write(proposal, allPieces, allPieces, 2);
            var found = tryOut.problems(false).stream().filter(Problem::stopsAny)
                    .filter(problem -> !problem.rule().startsWith("text.")).toList();
            if (found.isEmpty()) {
                return;
            }
            var before = proposal;
            for (var problem : found) {
                proposal = corrected(problem).orElse(proposal);
            }
            if (proposal.figures().isEmpty() || proposal == before) {
                throw new ProblemException(found);
            }
        }
    }

    /** The proposal without what this problem is about; empty where there is nothing to change. */
    private Optional<ProposedEdition> corrected(Problem problem) {
        var figure = problem.where().field().flatMap(proposal::figure);
        if (figure.isPresent() && NO_SUM.contains(problem.rule())) {
            return Optional.of(proposal.with(figure.get().name(), ProposedFigure::notAdditive));
        }
        if (problem.rule().equals("table.places-disagree") && problem.weight() == Problem.Weight.EDITION
                && proposal.table().place().isEmpty()) {
            return Optional.of(proposal.namingPlaces());
        }
        if (problem.rule().equals("row.empty") && problem.where().place().isPresent()) {
            return Optional.of(proposal.notReporting(problem.where().place().get(), ProposedEdition.BLANK));
        }
        return figure.map(wrong -> proposal.without(wrong.name(), "has " + (problem.rule().startsWith(DISCLOSED)
                ? "a count that may not be shown but can be worked out" : problem.found())));
    }

    /** The pieces of the text that are right on every sheet. */
    private List<TextPiece> correctText() throws IOException {
        var pieces = new ArrayList<>(allPieces);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tryOut.write(proposal, pieces, allPieces, 2);
            var wrong = tryOut.problems(false).stream().filter(Problem::stopsAny).filter(problem -> !isOfFit(problem))
                    .filter(NewEdition::isOfText).findFirst();
            if (wrong.isEmpty()) {
                return pieces;
            }
            var line = wrong.get().where().line().orElseThrow();
            var piece = FirstText.at(line, pieces);
            pieces.remove(piece);
            if (piece.isOpening()) {
                pieces.addFirst(piece.withoutLine(line));
            }
        }
        return pieces;
    }

    private static boolean isOfFit(Problem problem) {
        return problem.rule().equals(TOO_LONG) || problem.rule().equals(TOO_SHORT)
                || problem.rule().equals(UNEVEN);
    }

    private static boolean isOfText(Problem problem) {
        return problem.where().file().endsWith("sheet.md") && problem.where().line().isPresent();
    }

    /**
     * As many of the pieces as the pages hold; empty where all of them do not fill them.
     *
     * @param exactly whether some lines of white are too many
     */
    private Optional<List<TextPiece>> filled(List<TextPiece> pieces, int pages, boolean exactly) throws IOException {
        if (finds(pieces, pages, false, problem -> problem.rule().equals(TOO_SHORT) && problem.stopsAny())) {
            return Optional.empty();
        }
        int fitting = fitting(pieces, pages);
        var chosen = new ArrayList<>(pieces.subList(0, fitting));
        for (var piece : pieces.subList(fitting, pieces.size())) {
            if (isRight(chosen, pages, exactly)) {
                return Optional.of(chosen);
            }
            chosen.add(piece);
            if (isTooLong(chosen, pages)) {
                chosen.removeLast();
            }
        }
        for (int left = chosen.size(); left > Math.max(FirstText.FRAME, chosen.size() - MOST_DROPPED); left--) {
            if (isRight(chosen.subList(0, left), pages, exactly)) {
                return Optional.of(List.copyOf(chosen.subList(0, left)));
            }
        }
        return Optional.empty();
    }

    /** How many pieces, from the first on, the pages hold at most. */
    private int fitting(List<TextPiece> pieces, int pages) throws IOException {
        int fits = FirstText.FRAME;
        int tooMany = pieces.size() + 1;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (isTooLong(pieces.subList(0, middle), pages)) {
                tooMany = middle;
            } else {
                fits = middle;
            }
        }
        return fits;
    }

    private boolean isTooLong(List<TextPiece> pieces, int pages) throws IOException {
        return finds(pieces, pages, false, problem -> problem.rule().equals(TOO_LONG));
    }

    /** Whether all sheets can be made; some are tried first. */
    private boolean isRight(List<TextPiece> pieces, int pages, boolean exactly) throws IOException {
        for (boolean all : List.of(false, true)) {
            if (finds(pieces, pages, all, problem -> problem.stopsAny() || exactly && isOfFit(problem))) {
                return false;
            }
        }
        return true;
    }

    private boolean finds(List<TextPiece> pieces, int pages, boolean all,
            Predicate<Problem> wanted) throws IOException {
        tryOut.write(proposal, pieces, allPieces, pages);
        return tryOut.problems(all).stream().anyMatch(wanted);
    }
}
