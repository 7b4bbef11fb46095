package statesheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import statesheet.making.SheetKind;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.testing.EditionFolder;

/**
 * How long it takes on a desk from a changed text to both pages of one place as pictures, in a warm program; then how
 * long until the problems of all places are known.
 *
 * <p>Every edit makes another text, so that nothing but figures and brand can be kept.
 */
public final class EditToPicture {

    private static final int WARM_UP = 100;
    private static final int EDITS = 200;

    private EditToPicture() {}

    public static void main(String[] arguments) throws IOException {
        for (var id : List.of("ncmec-2023", "homelessness-2022")) {
            var parent = Files.createDirectories(Path.of("target", "benchmark"));
            var folder = EditionFolder.copied(id, Files.createTempDirectory(parent, "desk")).folder();
            try (var desk = Desk.open(folder)) {
                var code = desk.all().places().getFirst().code();
                print(id + ", a place", times(() -> edited(desk, code)));
                print(id + ", all places", times(() -> allAfterEdit(desk)));
            }
        }
    }

    private static List<Double> times(DoubleSupplier edit) {
        IntStream.range(0, WARM_UP).forEach(_ -> edit.getAsDouble());
        return IntStream.range(0, EDITS).mapToObj(_ -> edit.getAsDouble()).sorted().toList();
    }

    private static double edited(Desk desk, String code) {
        return milliseconds(() -> {
            edit(desk);
            if (desk.preview(code, SheetKind.USUAL).draft()) {
                throw new IllegalStateException("the text of the benchmark has problems: " + desk.all().problems());
            }
        });
    }

    private static double allAfterEdit(Desk desk) {
        edit(desk);
        return milliseconds(desk::all);
    }

    /** Adds a dot to the title, or takes ten away. */
    private static void edit(Desk desk) {
        try {
            var stored = desk.read(DeskFile.SHEET).orElseThrow();
            var lines = new ArrayList<>(stored.text().lines().toList());
            lines.set(0, lines.getFirst().endsWith("..........") ? lines.getFirst().replace(".", "")
                    : lines.getFirst() + ".");
            desk.save(DeskFile.SHEET, String.join("\n", lines) + "\n", stored.hash());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, List<Double> sorted) {
        System.out.println(String.format(Locale.ROOT, "%-32s %.0f ms (median of %d edits; 95th percentile %.0f ms)",
                what, sorted.get(EDITS / 2), EDITS, sorted.get(EDITS * 95 / 100)));
    }
}
