package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A copy of one of the built-in editions, to be changed. */
public record EditionFolder(Path folder) {

    /** A copy of {@code data/ID} in {@code parent/ID}. */
    public static EditionFolder copied(String id, Path parent) {
        try {
            var folder = Files.createDirectories(parent.resolve(id));
            try (var files = Files.list(Path.of("data", id))) {
                for (var file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return new EditionFolder(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With {@code after} for the first {@code before}, which must be there. */
    public EditionFolder with(String file, String before, String after) {
        return change(file, text -> {
            int at = text.indexOf(before);
            if (at < 0) {
                throw new AssertionError(file + " does not hold " + before);
            }
            return text.substring(0, at) + after + text.substring(at + before.length());
        });
    }

    /** With {@code after} for every {@code before}. */
    public EditionFolder withEvery(String file, String before, String after) {
        return change(file, text -> text.replace(before, after));
    }

    /** With the rows of its figures in another order. */
    public EditionFolder shuffled(long seed) {
        return change("figures.csv", text -> {
            var lines = new ArrayList<>(List.of(text.split("\n")));
            var header = lines.removeFirst();
            Collections.shuffle(lines, new Random(seed));
            return header + "\n" + String.join("\n", lines) + "\n";
        });
    }

    private EditionFolder change(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            Files.writeString(path, change.apply(Files.readString(path)));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
