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
        var obstacle = folder.obstacle();
        obstacle.ifPresent(problems::add);
        var file = folder.path().resolve(RunFile.NAME);
        if (obstacle.isPresent() || !folder.isMade(problems)) {
            return Optional.empty();
        }
        if (OutFolder.isThere(file) && !OutFolder.isFile(file)) {
            problems.add(OutFolder.foreign(file));
            return Optional.empty();
        }
        try {
            var run = RunFile.lock(folder.path());
            if (run.isEmpty()) {
                problems.add(folder.taken());
            }
            return run.isEmpty() ? Optional.empty() : open(folder, run.get(), problems);
        } catch (IOException failed) {
            problems.add(OutFolder.unwritable(file, failed));
            return Optional.empty();
        }
    }

    private static Optional<FolderWriter> open(OutFolder folder, RunFile run, Problems problems) throws IOException {
        var found = new Problems();
        var earlier = Manifest.read(folder, found);
        problems.addAll(found.all());
        if (found.anyStops()) {
            run.close();
            return Optional.empty();
        }
        Staging.sweep(folder.path());
        return Optional.of(new FolderWriter(folder, run, earlier));
    }

    /** The file with this name that an earlier run left here. */
    public Optional<Path> older(String name) {
        return earlier.older(name);
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
        var place = files.getFirst().facts().place();
        var target = folder.path();
        var slots = new ArrayList<Slot>();
        try (var staging = new Staging(folder.path())) {
            for (var file : files) {
                target = folder.path().resolve(file.name());
                var slot = slot(FileEntry.of(file.name(), file.facts(), Sha256.of(file.bytes()), file.bytes().length));
                slots.add(slot);
                if (!slot.isSame()) {
                    staging.write(out -> out.write(file.bytes()));
                }
            }
            var stored = moved(slots, staging, place, problems);
            if (stored.isPresent()) {
                removeOutdated(slots, place, problems);
            }
            return stored;
        } catch (IOException failed) {
            problems.add(about(place, OutFolder.unwritable(target, failed)));
            return Optional.empty();
        }
    }

    /** Puts one file here that is too large to be held in memory. */
    public Optional<Stored> put(String name, FileFacts facts, Contents contents, Problems problems) {
        try (var staging = new Staging(folder.path())) {
            var digest = Sha256.digest();
            long bytes = staging.write(out -> contents.writeTo(new DigestOutputStream(out, digest)));
            var slot = slot(FileEntry.of(name, facts, Sha256.shown(digest.digest()), bytes));
            return moved(List.of(slot), staging, facts.place(), problems);
        } catch (IOException failed) {
            problems.add(about(facts.place(), OutFolder.unwritable(folder.path().resolve(name), failed)));
            return Optional.empty();
        }
    }

    private Slot slot(FileEntry entry) throws IOException {
        var target = folder.path().resolve(entry.name());
        return new Slot(entry, target, occupant(target, entry));
    }

    private Occupant occupant(Path target, FileEntry entry) throws IOException {
        if (!OutFolder.isFile(target)) {
            return OutFolder.isThere(target) ? Occupant.FOREIGN : Occupant.NONE;
        }
        var sha256 = Sha256.of(Files.readAllBytes(target));
        if (sha256.equals(entry.sha256())) {
            return Occupant.SAME;
        }
        if (folder.force()) {
            return Occupant.EARLIER;
        }
        return earlier.entry(entry.name())
                .map(known -> known.sha256().equals(sha256) ? Occupant.EARLIER : Occupant.ALTERED)
                .orElse(Occupant.FOREIGN);
    }

    /** Moves the files that changed in place, in order, after the run has noted all of them. */
    private Optional<Stored> moved(List<Slot> slots, Staging staging, Optional<String> place, Problems problems)
            throws IOException {
        var foreign = slots.stream().filter(slot -> slot.occupant == Occupant.FOREIGN).toList();
        if (!foreign.isEmpty()) {
            foreign.forEach(slot -> problems.add(about(place, OutFolder.foreign(slot.target))));
            return Optional.empty();
        }
        var changed = slots.stream().filter(slot -> !slot.isSame()).toList();
        for (var slot : changed) {
            run.add(slot.entry);
        }
        for (var slot : changed) {
            if (!isMoved(slot, staging, place, problems)) {
                return Optional.empty();
            }
        }
        slots.forEach(slot -> own.put(slot.entry.name(), slot.entry));
        return Optional.of(new Stored(slots.stream().map(Slot::target).toList(), !changed.isEmpty()));
    }

    private boolean isMoved(Slot slot, Staging staging, Optional<String> place, Problems problems) {
        try {
            if (slot.occupant == Occupant.ALTERED) {
                problems.add(about(place, keptAside(slot.target)));
            }
            staging.moveNext(slot.target);
            own.put(slot.entry.name(), slot.entry);
            return true;
        } catch (IOException failed) {
            problems.add(about(place, OutFolder.unwritable(slot.target, failed)));
            return false;
        }
    }

    /** Gives an altered file another name. */
    private static Problem keptAside(Path target) throws IOException {
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var aside = target.resolveSibling(name.substring(0, dot) + "-altered" + name.substring(dot));
        for (int copy = 2; OutFolder.isThere(aside); copy++) {
            aside = target.resolveSibling(name.substring(0, dot) + "-altered-" + copy + name.substring(dot));
        }
        Files.move(target, aside);
        return Problem.warning("out.altered", OutFolder.where(target),
                "a file that was altered after Statesheet made it",
                "the file as it was made, which is there again",
                "none needed: the altered one is now " + aside.getFileName() + "; delete it if you do not need it");
    }

    /** Pictures of an earlier sheet that this one has none of would go on showing its figures. */
    private void removeOutdated(List<Slot> slots, Optional<String> place, Problems problems) {
        var sheet = slots.getFirst().entry.name();
        var outdated = earlier.pictures(sheet.substring(0, sheet.lastIndexOf('.')));
        slots.forEach(slot -> outdated.remove(slot.entry.name()));
        for (var entry : outdated.values()) {
            var target = folder.path().resolve(entry.name());
            try {
                if (OutFolder.isFile(target) && Sha256.of(Files.readAllBytes(target)).equals(entry.sha256())) {
                    Files.delete(target);
                } else if (OutFolder.isThere(target)) {
                    problems.add(about(place, Problem.warning("out.altered-picture", OutFolder.where(target),
                            "a picture of an older sheet, altered since Statesheet made it",
                            "no picture of an older sheet", "delete it, or make new pictures with --png")));
                }
            } catch (IOException failed) {
                problems.add(about(place, Problem.warning("out.old-picture", OutFolder.where(target),
                        "a picture of an older sheet that cannot be removed (" + OutFolder.reason(failed) + ")",
                        "no picture of an older sheet", "delete it")));
            }
        }
    }

    private static Problem about(Optional<String> place, Problem problem) {
        if (place.isEmpty()) {
            return problem;
        }
        return problem.isWarning() ? problem.at(problem.where().place(place.get())) : problem.ofPlace(place.get());
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
            problems.add(OutFolder.unwritable(target, failed));
        }
    }

    /** Lets go of the folder; what was not finished is noted for the next run. */
    @Override
    public void close() {
        run.close();
    }
}
