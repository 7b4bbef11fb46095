package statesheet.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Installation;
import statesheet.source.SourceFile;

/**
 * The files that a brand names.
 *
 * @param edition the edition's folder, which no name may lead out of
 * @param beside  the folder that holds {@code brand.json}
 * @param found   gathers every file that was there
 */
record BrandFiles(Path edition, Path beside, List<SourceFile> found, Problems problems) {

    static BrandFiles of(Edition edition, Problems problems) {
        var folder = edition.folder().toAbsolutePath().normalize();
        var beside = edition.brand().map(file -> file.path().toAbsolutePath().normalize().getParent()).orElse(folder);
        return new BrandFiles(folder, beside, new ArrayList<>(edition.brand().stream().toList()), problems);
    }

    /** The program's own typefaces. */
    static BrandFiles builtIn(Problems problems) {
        return new BrandFiles(Installation.fonts(), Installation.fonts(), new ArrayList<>(), problems);
    }

    /** A file beside the brand; where there is none, or the name leads elsewhere, a problem is reported. */
    Optional<SourceFile> file(String name, Where where) {
        return found(name, where, Stream.of(beside), () -> Problem.ofEdition("brand.no-file", where,
                "\"" + name + "\", which is not there", "a file beside brand.json",
                "put the file there, or correct its name"));
    }

    /** A typeface beside the brand, or else one of the program's own. */
    Optional<SourceFile> face(String name, Where where) {
        return found(name, where, Stream.of(beside, Installation.fonts()), () -> noFace(name, where));
    }

    private Problem noFace(String name, Where where) {
        var there = Stream.of(beside, Installation.fonts()).flatMap(BrandFiles::facesIn).distinct().sorted().toList();
        return Problem.ofEdition("brand.no-face", where, "\"" + name + "\", a typeface that is not there",
                "a TrueType file beside brand.json, or one of " + String.join(", ", there),
                Nearest.hint(name, there, "put the file beside brand.json, or choose another"));
    }

    /** The typeface of the same name beside the brand, or else {@code builtIn} itself. */
    SourceFile beside(SourceFile builtIn) {
        return once(in(beside, builtIn.path().getFileName().toString()).orElse(builtIn));
    }

    private Optional<SourceFile> found(String name, Where where, Stream<Path> folders, Supplier<Problem> missing) {
        if (path(beside, name).filter(this::leadsOut).isPresent()) {
            problems.add(Problem.ofEdition("brand.outside", where,
                    "\"" + name + "\", which leads out of the edition's folder",
                    "a file in that folder", "copy the file beside brand.json and give its name only"));
            return Optional.empty();
        }
        var file = folders.flatMap(folder -> in(folder, name).stream()).findFirst().map(this::once);
        if (file.isEmpty()) {
            problems.add(missing.get());
        }
        return file;
    }

    /** By its name, or once links are followed. */
    private boolean leadsOut(Path file) {
        try {
            return !file.startsWith(edition)
                    || Files.exists(file) && !file.toRealPath().startsWith(edition.toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** The file, or the same one where it was found before, so that it is read once. */
    private SourceFile once(SourceFile file) {
        return found.stream().filter(known -> known.path().equals(file.path())).findFirst().orElseGet(() -> {
            found.add(file);
            return file;
        });
    }

    private static Optional<SourceFile> in(Path folder, String name) {
        return path(folder, name).filter(Files::isRegularFile).map(SourceFile::of);
    }

    /** Empty for a name that cannot be a file's. */
    private static Optional<Path> path(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private static Stream<String> facesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ttf")).toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a folder that files are read from can be listed", unreadable);
        }
    }
}
