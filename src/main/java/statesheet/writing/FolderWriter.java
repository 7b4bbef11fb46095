package statesheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.Sha256;

/** A run's hold on a folder: no other run writes there meanwhile. Files may be put there by several threads. */
public final class FolderWriter implements AutoCloseable {

    private final OutFolder folder;
    private final RunFile run;
    private final Manifest earlier;
    private final SortedMap<String, FileEntry> own = new ConcurrentSkipListMap<>();

    private FolderWriter(OutFolder folder, RunFile run, Manifest earlier) {
        this.folder = folder;
        this.run = run;
        this.earlier = earlier;
    }

    /**
     * Takes the folder, making it if needed, and clears away what a run that was cut short left half done.
     *
     * @return empty, with a problem reported, where it cannot be had
     */
    public static Optional<FolderWriter> open(OutFolder folder, Problems problems) {
        if (!folder.isMade(problems)) {
            return Optional.empty();
        }
        try {
            var found = new Problems();
            var run = RunFile.lock(folder, found);
            var earlier = run.isPresent() ? Manifest.read(folder, found) : Manifest.of(folder);
            problems.addAll(found.all());
            if (found.anyStops()) {
                run.ifPresent(RunFile::close);
                return Optional.empty();
            }
            Staging.sweep(folder.path());
            return Optional.of(new FolderWriter(folder, run.orElseThrow(), earlier));
        } catch (IOException failed) {
            problems.add(OutFolder.unwritable(folder.path().resolve(RunFile.NAME), failed, List.of()));
            return Optional.empty();
        }
    }

    /** The file with this name that an earlier run left here and that this one has not replaced. */
    public Optional<Path> older(String name) {
        return earlier.older(name).filter(_ -> !own.containsKey(name));
    }

    /** The files of an edition that earlier runs left here and this one did not make, in order of their names. */
    public List<FileEntry> others(String edition) {
        return earlier.ofEdition(edition).stream().filter(entry -> !own.containsKey(entry.name())).toList();
    }

    /** What is in a new file's place. */
    private enum Occupant {
        NONE, SAME, EARLIER, ALTERED, FOREIGN
    }

    /** A new file, and what is in its place. */
    private record Slot(FileEntry entry, Path target, Occupant occupant) {

        boolean isSame() {
            return occupant == Occupant.SAME;
        }
    }

    /**
     * Puts a sheet and its pictures here, all or none. Files with the same bytes are left as they are; pictures of an
     * earlier run that are not among them are removed.
     *
     * <p>A file that somebody altered after it was made is kept under another name, with a warning, unless it is to be
     * replaced by force.
     *
     * @param files the sheet, then its pictures
     * @return empty, with problems reported and no file touched, where one of them cannot be put here
     */
    public Optional<Stored> put(List<NewFile> files, Problems problems) {
        return put(files.getFirst().name(), files.getFirst().facts(), problems, (staging, found) -> {
            var slots = new ArrayList<Slot>();
            for (var file : files) {
                var slot = slot(FileEntry.of(file.name(), file.facts(), Sha256.of(file.bytes()), file.bytes().length),
                        there -> Arrays.equals(there, file.bytes()));
                slots.add(slot);
                if (!slot.isSame()) {
                    staging.write(out -> out.write(file.bytes()));
                }
            }
            var stored = moved(slots, staging, found);
            if (stored.isPresent()) {
                removeOutdated(slots, found);
            }
            return stored;
        });
    }

    /** Puts one file here that is too large to be held in memory. */
    public Optional<Stored> put(String name, FileFacts facts, Contents contents, Problems problems) {
        return put(name, facts, problems, (staging, found) -> {
            var digest = Sha256.digest();
            long bytes = staging.write(out -> contents.writeTo(new DigestOutputStream(out, digest)));
            var entry = FileEntry.of(name, facts, Sha256.shown(digest.digest()), bytes);
            return moved(List.of(slot(entry, there -> Sha256.of(there).equals(entry.sha256()))), staging, found);
        });
    }

    /** Puts files in place that wait beside it until then. */
    private interface Step {
        Optional<Stored> put(Staging staging, Problems found) throws IOException;
    }

    /** Problems are those of the place that the files are about, where there is one. */
    private Optional<Stored> put(String name, FileFacts facts, Problems problems, Step step) {
        var found = new Problems();
        var stored = Optional.<Stored>empty();
        try (var staging = new Staging(folder.path())) {
            stored = step.put(staging, found);
        } catch (IOException failed) {
            found.add(OutFolder.unwritable(folder.path().resolve(name), failed, List.of()));
        }
        found.all().forEach(problem -> problems.add(facts.place().map(code -> problem.isWarning()
                ? problem.at(problem.where().place(code)) : problem.ofPlace(code)).orElse(problem)));
        return stored;
    }

    /** @param same whether a file with these bytes is the new one */
    private Slot slot(FileEntry entry, Predicate<byte[]> same) throws IOException {
        var target = folder.path().resolve(entry.name());
        return new Slot(entry, target, occupant(target, same));
    }

    private Occupant occupant(Path target, Predicate<byte[]> same) throws IOException {
        if (!OutFolder.isFile(target)) {
            return OutFolder.isThere(target) ? Occupant.FOREIGN : Occupant.NONE;
        }
        var there = Files.readAllBytes(target);
        if (same.test(there)) {
            return Occupant.SAME;
        }
        return folder.force() ? Occupant.EARLIER : earlier.entry(target.getFileName().toString())
                .map(known -> known.sha256().equals(Sha256.of(there)) ? Occupant.EARLIER : Occupant.ALTERED)
                .orElse(Occupant.FOREIGN);
    }

    /** Moves the files that changed in place, in order, after the run has noted all of them. */
    private Optional<Stored> moved(List<Slot> slots, Staging staging, Problems problems) throws IOException {
        slots.stream().filter(slot -> slot.occupant == Occupant.FOREIGN)
                .forEach(slot -> problems.add(OutFolder.foreign(slot.target)));
        if (problems.anyStops()) {
            return Optional.empty();
        }
        var changed = slots.stream().filter(slot -> !slot.isSame()).toList();
        for (var slot : changed) {
            run.add(slot.entry);
        }
        var moved = new ArrayList<String>();
        for (var slot : changed) {
            try {
                move(slot, staging, problems);
                moved.add(slot.entry.name());
            } catch (IOException failed) {
                problems.add(OutFolder.unwritable(slot.target, failed, moved));
                return Optional.empty();
            }
        }
        slots.forEach(slot -> own.put(slot.entry.name(), slot.entry));
        return Optional.of(new Stored(slots.stream().map(Slot::target).toList(), !changed.isEmpty()));
    }

    private void move(Slot slot, Staging staging, Problems problems) throws IOException {
        if (slot.occupant == Occupant.ALTERED) {
            problems.add(keptAside(slot.target));
        }
        staging.moveNext(slot.target);
        own.put(slot.entry.name(), slot.entry);
    }

    /** Gives an altered file another name. */
    private static Problem keptAside(Path target) throws IOException {
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var aside = OutFolder.free(target.resolveSibling(name.substring(0, dot) + "-altered" + name.substring(dot)));
        Files.move(target, aside);
        return Problem.warning("out.altered", OutFolder.where(target),
                "a file that was altered after Statesheet made it",
                "the file as it was made, which is there again",
                "none needed: the altered one is now " + aside.getFileName() + "; delete it if you do not need it");
    }

    /** Pictures of an earlier sheet that this one has none of would go on showing its figures. */
    private void removeOutdated(List<Slot> slots, Problems problems) {
        var sheet = slots.getFirst().entry.name();
        var outdated = earlier.pictures(sheet.substring(0, sheet.lastIndexOf('.')));
        slots.forEach(slot -> outdated.remove(slot.entry.name()));
        outdated.values().forEach(entry -> {
            var target = folder.path().resolve(entry.name());
            try {
                if (OutFolder.isFile(target) && Sha256.of(Files.readAllBytes(target)).equals(entry.sha256())) {
                    Files.delete(target);
                } else if (OutFolder.isThere(target)) {
                    problems.add(outdated(target, "altered since Statesheet made it"));
                }
            } catch (IOException failed) {
                problems.add(outdated(target, "which cannot be removed (" + OutFolder.reason(failed) + ")"));
            }
        });
    }

    private static Problem outdated(Path picture, String why) {
        return Problem.warning("out.old-picture", OutFolder.where(picture), "a picture of an older sheet, " + why,
                "no picture of an older sheet", "delete it, or make new pictures with --png");
    }

    /** Moves files on record to the folder {@code old}, with a warning that names them. */
    public void retire(List<FileEntry> files, Problems problems) {
        new OldFolder(folder).take(files, problems);
    }

    /** Puts the manifest in place if it changed; the run is done then. */
    public void finish(Problems problems) {
        var target = folder.path().resolve(Manifest.FILE);
        var text = earlier.after(own).getBytes(UTF_8);
        try (var staging = new Staging(folder.path())) {
            if (!OutFolder.isFile(target) || !Arrays.equals(text, Files.readAllBytes(target))) {
                staging.write(out -> out.write(text));
                staging.moveNext(target);
            }
            run.remove();
        } catch (IOException failed) {
            problems.add(OutFolder.unwritable(target, failed, List.of()));
        }
    }

    /** Lets go of the folder; what was not finished is noted for the next run. */
    @Override
    public void close() {
        run.close();
    }
}
