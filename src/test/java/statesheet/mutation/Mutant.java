package statesheet.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * An edition with one file that was changed.
 *
 * @param seed  what the changes were drawn from; the same seed gives the same mutant
 * @param bytes the changed file
 */
record Mutant(Kind kind, long seed, Material material, byte[] bytes) {

    /** Which file is changed. */
    enum Kind {
        FIGURES(Material.FIGURES), TEXT(Material.TEXT), EDITION(Material.EDITION), BRAND(Material.BRAND),
        PLACES(Material.PLACES);

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    static Mutant of(Kind kind, long seed) {
        var random = new Random(seed * 31 + kind.ordinal());
        // Random's first numbers of neighboring seeds are alike.
        random.nextLong();
        var material = kind == Kind.PLACES ? Material.COUNTIES : Material.drawn(random);
        var before = material.files().get(kind.file);
        return new Mutant(kind, seed, material, switch (kind) {
            case FIGURES -> FiguresMutations.of(before, random);
            case PLACES -> FiguresMutations.ofPlaces(before, random);
            case TEXT -> TextMutations.of(before, random).getBytes(StandardCharsets.UTF_8);
            case EDITION -> JsonMutations.of(before, random);
            case BRAND -> JsonMutations.of(random.nextInt(3) == 0 ? JsonMutations.WHOLE_BRAND : before, random);
        });
    }

    /** The texts of the edition besides its figures, as they are now. */
    List<String> texts() {
        return Stream.of(Material.TEXT, Material.EDITION, Material.BRAND, Material.PLACES)
                .filter(material.files()::containsKey).map(name -> name.equals(kind.file)
                        ? new String(bytes, StandardCharsets.UTF_8) : material.files().get(name)).toList();
    }

    /** Writes the edition. */
    void writeTo(Path folder) {
        material.files().forEach((name, text) -> write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        write(folder.resolve(kind.file), bytes);
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is printed where it fails: how to make it again, and the file. */
    @Override
    public String toString() {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return kind + " of " + material.name() + ", again with -Dseed=" + seed + "\n"
                + (text.length() > 20_000 ? text.substring(0, 20_000) + "…" : text);
    }
}
