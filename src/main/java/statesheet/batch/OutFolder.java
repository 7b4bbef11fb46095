package statesheet.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import statesheet.edition.Place;
import statesheet.pdf.SheetPdf;
import statesheet.picture.Png;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/**
 * The folder that sheets are put into; it is made when the first one is.
 *
 * <p>A file is written beside its place under another name and then moved there in one step, so that nobody ever sees
 * half of one. What Statesheet did not make is replaced only by force.
 *
 * @param path  as it was given
 * @param force whether a file that is there is replaced, whoever made it; a folder, a link or a device never is
 */
public record OutFolder(Path path, boolean force) {

    static final String ANOTHER_FOLDER = "choose another folder with --out";

    static final String OUT_OF_THE_WAY = "move it away, " + ANOTHER_FOLDER + ", or replace it with --force";

    /** What keeps files from being put here, as far as that shows before the first one is. */
    public Optional<Problem> obstacle() {
        var nearest = path;
        while (!Files.exists(nearest)) {
            nearest = Optional.ofNullable(nearest.getParent()).orElse(Path.of("."));
        }
        if (!Files.isDirectory(nearest)) {
            return Optional.of(refused(nearest, "a file", "a folder, or a name that is free"));
        }
        return Files.isWritable(nearest) ? Optional.empty()
                : Optional.of(refused(nearest, "a folder in which you may not write", "a folder for the sheets"));
    }

    private static Problem refused(Path path, String found, String expected) {
        return Problem.ofEdition("out.folder", where(path), found, expected, ANOTHER_FOLDER);
    }

    /** The PDF with this name that an earlier run left here. */
    Optional<Path> older(String name) {
        var file = path.resolve(name);
        try {
            return isFile(file) && isOurs(file, Files.readAllBytes(file)) ? Optional.of(file) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Puts the files of one place here, replacing those of an earlier run.
     *
     * <p>A file that somebody has altered since is kept under another name, with a warning, unless it is to be replaced
     * by force.
     *
     * @param recorded what is known of files of the earlier run, by name
     * @return where they are; empty, with problems said and no file touched, where one of them cannot be put here
     */
    Optional<List<Path>> put(List<NewFile> files, Map<String, FileState> recorded, Place place, Problems problems) {
        var inTheWay = new Problems();
        var altered = files.stream().filter(file -> isAltered(file, recorded, place, inTheWay)).toList();
        problems.addAll(inTheWay.all());
        var written = !inTheWay.anyStops() && isMade(problems) ? written(files, altered, place, problems)
                : Optional.<List<Path>>empty();
        if (written.isPresent()) {
            removeOutdated(files, recorded, place, problems);
        }
        return written;
    }

    /** Pictures of an earlier sheet that this one has none of would go on showing its figures. */
    private void removeOutdated(List<NewFile> files, Map<String, FileState> recorded, Place place, Problems problems) {
        var outdated = new TreeMap<>(recorded);
        files.forEach(file -> outdated.remove(file.name()));
        for (var file : outdated.values()) {
            var target = path.resolve(file.name());
            try {
                if (file.unchangedIn(path).isPresent()) {
                    Files.delete(target);
                } else if (Files.exists(target)) {
                    problems.add(Problem.warning("out.altered-picture", where(target).place(place.code()),
                            "a picture of an older sheet, altered since Statesheet made it",
                            "no picture of an older sheet",
                            "delete it, or make new pictures with --png"));
                }
            } catch (IOException failed) {
                problems.add(Problem.warning("out.old-picture", where(target).place(place.code()),
                        "a picture of an older sheet that cannot be removed (" + reason(failed) + ")",
                        "no picture of an older sheet", "delete it"));
            }
        }
    }

    /** Whether there is a file that has to be kept; a problem is said where there is anything not to be touched. */
    private boolean isAltered(NewFile file, Map<String, FileState> recorded, Place place, Problems inTheWay) {
        var target = path.resolve(file.name());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || isFile(target) && force) {
            return false;
        }
        try {
            var bytes = isFile(target) ? Files.readAllBytes(target) : new byte[0];
            var known = Optional.ofNullable(recorded.get(file.name())).filter(_ -> isFile(target));
            if (known.isEmpty() && !isOurs(target, bytes)) {
                inTheWay.add(foreign(target, place, described(target)));
            }
            return known.isPresent() && !known.get().sha256().equals(Sha256.of(bytes))
                    && !Arrays.equals(bytes, file.bytes());
        } catch (IOException unreadable) {
            inTheWay.add(foreign(target, place, "a file that cannot be read (" + reason(unreadable) + ")"));
            return false;
        }
    }

    /**
     * What keeps a review page or a packet from being put here.
     *
     * @param ours   whether a file with these bytes may be replaced
     * @param theirs what any other file is called
     */
    Optional<Problem> inTheWay(Path file, Predicate<byte[]> ours, String theirs) {
        try {
            boolean free = !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isFile(file)
                    && (force || ours.test(Files.readAllBytes(file)));
            return free ? Optional.empty() : Optional.of(Problem.ofEdition("out.foreign", where(file),
                    isFile(file) ? theirs : described(file), "no file, or one that Statesheet made and may replace",
                    OUT_OF_THE_WAY));
        } catch (IOException unreadable) {
            return Optional.of(unwritable(file, unreadable));
        }
    }

    static String described(Path target) {
        if (Files.isDirectory(target)) {
            return "a folder";
        }
        return isFile(target) ? "a file that Statesheet did not make" : "a link or device";
    }

    private static Problem foreign(Path target, Place place, String found) {
        return Problem.ofPlace("out.foreign", where(target).place(place.code()), found,
                "no file, or one that Statesheet made and may replace",
                "move it away, " + ANOTHER_FOLDER + " or another name with --name"
                        + (isFile(target) ? ", or replace it with --force" : ""));
    }

    /** Makes the folder; false, with a problem said, where that cannot be done. */
    boolean isMade(Problems problems) {
        try {
            Files.createDirectories(path);
            return true;
        } catch (IOException refusal) {
            problems.add(refused(path, "a folder that cannot be made (" + reason(refusal) + ")",
                    "a folder for the sheets"));
            return false;
        }
    }

    private Optional<List<Path>> written(List<NewFile> files, List<NewFile> altered, Place place, Problems problems) {
        var target = path;
        try (var staging = new Staging(path)) {
            for (var file : files) {
                target = path.resolve(file.name());
                staging.write(file);
            }
            for (var file : files) {
                target = path.resolve(file.name());
                if (altered.contains(file)) {
                    problems.add(keptAside(target, place));
                }
                staging.moveNext(target);
            }
        } catch (IOException failed) {
            var told = unwritable(target, failed);
            problems.add(told.ofPlace(place.code()));
            return Optional.empty();
        }
        return Optional.of(files.stream().map(file -> path.resolve(file.name())).toList());
    }

    /** Gives an altered file another name, which is told. */
    private static Problem keptAside(Path target, Place place) throws IOException {
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var aside = target.resolveSibling(name.substring(0, dot) + "-altered" + name.substring(dot));
        for (int copy = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); copy++) {
            aside = target.resolveSibling(name.substring(0, dot) + "-altered-" + copy + name.substring(dot));
        }
        Files.move(target, aside);
        return Problem.warning("out.altered", where(target).place(place.code()),
                "a file that was altered after Statesheet made it",
                "the file as it was made, which is there again", "none needed: the altered one is now "
                        + aside.getFileName() + "; delete it if it is of no use");
    }

    /** What is to be said where a file cannot be written. */
    static Problem unwritable(Path target, IOException failed) {
        return Problem.ofEdition("out.unwritable", where(target),
                "a file that cannot be written (" + reason(failed) + ")",
                "room and leave to write there", "make room, mend the permissions, or " + ANOTHER_FOLDER);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOurs(Path file, byte[] bytes) {
        return file.toString().endsWith(".png") ? Png.isOurs(bytes) : SheetPdf.madeByStatesheet(bytes);
    }

    private static Where where(Path path) {
        return SourceFile.of(path).where();
    }

    /** The system's words for what went wrong, without the path, which the problem names. */
    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "there is something else of that name";
            case NoSuchFileException _ -> "no such folder";
            case FileSystemException system -> Optional.ofNullable(system.getReason()).orElse("the system refuses it");
            default -> failure.getMessage();
        };
    }
}
