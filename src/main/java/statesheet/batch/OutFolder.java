package statesheet.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * half of one. What Statesheet did not make is never replaced.
 *
 * @param path as it was given
 */
public record OutFolder(Path path) {

    private static final String ANOTHER_FOLDER = "choose another folder with --out";

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
        return Problem.ofEdition(where(path), found, expected, ANOTHER_FOLDER);
    }

    /** The PDF with this name that an earlier run left here. */
    Optional<Path> older(String name) {
        var file = path.resolve(name);
        try {
            return isFile(file) && isOurs(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Puts the files of one place here, replacing those of an earlier run.
     *
     * @return where they are; empty, with problems said and no file touched, where one of them cannot be put here
     */
    Optional<List<Path>> put(List<NewFile> files, Place place, Problems problems) {
        var inTheWay = files.stream().flatMap(file -> inTheWay(file, place).stream()).toList();
        problems.addAll(inTheWay);
        return inTheWay.isEmpty() && isMade(problems) ? written(files, place, problems) : Optional.empty();
    }

    private Optional<Problem> inTheWay(NewFile file, Place place) {
        var target = path.resolve(file.name());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return isFile(target) && isOurs(target) ? Optional.empty()
                    : Optional.of(foreign(target, place, described(target)));
        } catch (IOException unreadable) {
            return Optional.of(foreign(target, place, "a file that cannot be read (" + reason(unreadable) + ")"));
        }
    }

    private static String described(Path target) {
        if (Files.isDirectory(target)) {
            return "a folder";
        }
        return isFile(target) ? "a file that Statesheet did not make" : "a link or device";
    }

    private static Problem foreign(Path target, Place place, String found) {
        return Problem.ofPlace(where(target).place(place.code()), found,
                "no file, or one that Statesheet made and may replace",
                "move it away, or choose another folder with --out or another name with --name");
    }

    private boolean isMade(Problems problems) {
        try {
            Files.createDirectories(path);
            return true;
        } catch (IOException refusal) {
            problems.add(refused(path, "a folder that cannot be made (" + reason(refusal) + ")",
                    "a folder for the sheets"));
            return false;
        }
    }

    private Optional<List<Path>> written(List<NewFile> files, Place place, Problems problems) {
        var target = path;
        try (var staging = new Staging(path)) {
            for (var file : files) {
                target = path.resolve(file.name());
                staging.write(file);
            }
            for (var file : files) {
                target = path.resolve(file.name());
                staging.moveNext(target);
            }
        } catch (IOException failed) {
            problems.add(Problem.ofPlace(where(target).place(place.code()),
                    "a file that cannot be written (" + reason(failed) + ")", "room and leave to write there",
                    "make room, mend the permissions, or " + ANOTHER_FOLDER));
            return Optional.empty();
        }
        return Optional.of(files.stream().map(file -> path.resolve(file.name())).toList());
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOurs(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
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
