package statesheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** The flagship edition in a folder of a test's own, where it can be changed. */
public record FlagshipCopy(Path folder) {

    /** A copy in {@code parent/ncmec-2023}. */
    public static FlagshipCopy in(Path parent) {
        return new FlagshipCopy(EditionFolder.copied("ncmec-2023", parent).folder());
    }

    public FlagshipCopy change(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            var before = Files.readString(path, StandardCharsets.UTF_8);
            var after = change.apply(before);
            if (after.equals(before)) {
                throw new AssertionError("the change of " + file + " changes nothing");
            }
            Files.writeString(path, after);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sets a figure of one row of figures.csv; the cells of the flagship hold no quotes. */
    public FlagshipCopy set(String place, String figure, long value) {
        return change("figures.csv", csv -> {
            var lines = csv.split("\n");
            int column = List.of(lines[0].split(",")).indexOf(figure);
            for (int i = 1; i < lines.length; i++) {
                var cells = lines[i].split(",", -1);
                if (cells[0].equals(place)) {
                    cells[column] = String.valueOf(value);
                    lines[i] = String.join(",", cells);
                }
            }
            return String.join("\n", lines) + "\n";
        });
    }
}
