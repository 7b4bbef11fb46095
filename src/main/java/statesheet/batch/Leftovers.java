package statesheet.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Several;
import statesheet.problem.Where;
import statesheet.source.SourceFile;
import statesheet.writing.FileEntry;
import statesheet.writing.FolderWriter;

/**
 * What the folder holds of the edition besides what a run made: sheets of places that have no row any more, and files
 * that were made before the edition changed. Both would be handed out for what they are not.
 *
 * <p>A run for some places looks at the files of these, and at those of several places.
 *
 * @param files in order of their names
 */
record Leftovers(OpenEdition sheets, BatchRequest request, List<FileEntry> files) {

    private static final String SHEET = "sheet";
    private static final String REVIEW = "review";
    private static final String PACKET = "packet";

    static Leftovers of(OpenEdition sheets, BatchRequest request, FolderWriter writer) {
        return new Leftovers(sheets, request, writer.others(sheets.edition().id()).stream()
                .filter(file -> file.place().map(request.places()::includes).orElse(true)).toList());
    }

    /**
     * Warns of them, and moves those without a row away where that was asked for and nothing is wrong with the edition:
     * a row may be missing by mistake.
     *
     * @param names of the sheets that were asked for, without ending; what became of them is known
     */
    void report(Collection<String> names, FolderWriter writer, Problems found) {
        var withoutRow = files.stream().filter(this::isWithoutRow).toList();
        boolean isSound = sheets.problems().stream().noneMatch(problem -> problem.weight() == Problem.Weight.EDITION);
        if (request.prune() && isSound) {
            if (!withoutRow.isEmpty()) {
                writer.retire(withoutRow, found);
            }
        } else {
            warn(withoutRow.stream().filter(Leftovers::isRead).toList(), found);
        }
        var older = files.stream().filter(file -> !isWithoutRow(file)).filter(isOlder())
                .filter(file -> !names.contains(stem(file))).toList();
        if (!older.isEmpty()) {
            found.add(older(older));
        }
    }

    private boolean isWithoutRow(FileEntry file) {
        return file.place().filter(code -> !sheets.edition().rows().containsKey(code)).isPresent();
    }

    /** Whether it is read by itself: not the picture of a page, which goes with its sheet. */
    private static boolean isRead(FileEntry file) {
        return !file.kind().startsWith("picture");
    }

    private static String stem(FileEntry file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }

    private void warn(List<FileEntry> withoutRow, Problems found) {
        if (!withoutRow.isEmpty()) {
            found.add(Problem.warning("out.without-row", out(),
                    "sheets of places that have no row of figures any more: " + named(withoutRow),
                    "only sheets of places that have a row",
                    "if these places are to have no sheet, move the files to the folder old with --prune"));
        }
    }

    private Where out() {
        return SourceFile.of(request.out()).where();
    }

    private static String named(List<FileEntry> files) {
        return Several.named(files.stream().map(FileEntry::name).toList());
    }

    /** A draft says itself that it is not to be handed out. */
    private Predicate<FileEntry> isOlder() {
        var current = SheetKind.ALL.stream().collect(Collectors.toMap(SheetKind::suffix, sheets::madeFrom));
        return file -> List.of(SHEET, REVIEW, PACKET).contains(kind(file))
                && !file.madeFrom().equals(current.get(suffix(file)));
    }

    /** {@code sheet} of {@code sheet-large}. */
    private static String kind(FileEntry file) {
        return file.kind().split("-", 2)[0];
    }

    /** {@code -large} of {@code sheet-large}. */
    private static String suffix(FileEntry file) {
        return file.kind().substring(kind(file).length());
    }

    private Problem older(List<FileEntry> files) {
        var byKind = new TreeMap<>(files.stream().collect(Collectors.groupingBy(FileEntry::kind)));
        return Problem.warning("out.older", out(), "files made before the edition was last changed: "
                        + byKind.values().stream().map(Leftovers::described).collect(Collectors.joining("; ")),
                "files made from its figures, text and brand as they are now",
                "make them again, with what else they were made with, like --out or --copies: "
                        + String.join("; ", commands(byKind)));
    }

    /** {@code large sheets a-large.pdf to z-large.pdf (55)}. */
    private static String described(List<FileEntry> alike) {
        var first = alike.getFirst();
        var noun = suffix(first).replace('-', ' ') + " " + kind(first) + (kind(first).equals(REVIEW) ? " page" : "");
        return noun.strip() + (alike.size() == 1 ? " " + first.name()
                : "s " + first.name() + " to " + alike.getLast().name() + " (" + alike.size() + ")");
    }

    /** What to type to have the files made again: for each kind of sheets once, with the page for looking at them. */
    private List<String> commands(SortedMap<String, List<FileEntry>> byKind) {
        var commands = new ArrayList<String>();
        for (var kind : SheetKind.ALL) {
            boolean review = byKind.containsKey(REVIEW + kind.suffix());
            if (review || byKind.containsKey(SHEET + kind.suffix())) {
                commands.add(command("build") + kind.options() + (review ? " --review" : ""));
            }
        }
        SheetKind.ALL.stream().filter(kind -> byKind.containsKey(PACKET + kind.suffix()))
                .forEach(kind -> commands.add(command(PACKET) + kind.options()));
        return List.copyOf(commands);
    }

    private String command(String name) {
        var folder = sheets.edition().folder().toString();
        return "statesheet " + name
                + (folder.isEmpty() ? "" : folder.contains(" ") ? " \"" + folder + "\"" : " " + folder);
    }
}
