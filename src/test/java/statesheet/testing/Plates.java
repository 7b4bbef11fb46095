package statesheet.testing;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * One page taken apart into its printing plates by ghostscript, without smoothed edges. Rectangles are in points from
 * the paper's top left corner, y downward.
 */
public final class Plates {

    private static final int DOTS_PER_POINT = 2;

    private final SortedMap<String, BufferedImage> plates;

    private Plates(SortedMap<String, BufferedImage> plates) {
        this.plates = plates;
    }

    /** @param page counted from 1 */
    public static Plates of(byte[] pdf, int page) {
        try {
            var folder = Files.createTempDirectory("plates");
            var file = Files.write(folder.resolve("sheet.pdf"), pdf);
            var made = Tool.run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-r" + 72 * DOTS_PER_POINT,
                    "-dFirstPage=" + page, "-dLastPage=" + page, "-sDEVICE=tiffsep",
                    "-sOutputFile=" + folder.resolve("plate.tif"), file.toString());
            if (!made.equals(new RunOutcome(0, "", ""))) {
                throw new AssertionError("ghostscript complains: " + made);
            }
            return new Plates(read(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ghostscript writes {@code plate(Cyan).tif} and so on, and a picture of all of them in plate.tif. */
    private static SortedMap<String, BufferedImage> read(Path folder) throws IOException {
        var plates = new TreeMap<String, BufferedImage>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith("plate(")) {
                    plates.put(name.substring("plate(".length(), name.length() - ").tif".length()),
                            ImageIO.read(file.toFile()));
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return plates;
    }

    /** Black, Cyan, Magenta, Yellow and the spot colors. */
    public Set<String> names() {
        return plates.keySet();
    }

    /** Ink at a spot, in whole percents. */
    public int ink(String plate, double x, double y) {
        return percent(sample(plates.get(plate), (int) (x * DOTS_PER_POINT), (int) (y * DOTS_PER_POINT)));
    }

    /** The most ink anywhere in an area, in whole percents. */
    public int most(String plate, Rectangle2D area) {
        return percent(samples(plates.get(plate), area).max().orElseThrow());
    }

    /** How much ink there is at the spots of an area, in whole percents, each amount once. */
    public Set<Integer> amounts(String plate, Rectangle2D area) {
        return samples(plates.get(plate), area).mapToObj(Plates::percent).collect(Collectors.toSet());
    }

    /** The least ink anywhere in an area, in whole percents. */
    public int least(String plate, Rectangle2D area) {
        return percent(samples(plates.get(plate), area).min().orElseThrow());
    }

    /** The most ink of all plates together on any one spot of an area, in percent. */
    public double mostInAll(Rectangle2D area) {
        var each = plates.values().stream().map(plate -> samples(plate, area).toArray()).toList();
        return IntStream.range(0, each.getFirst().length).map(i -> sum(each, i)).max().orElseThrow() / 2.55;
    }

    private static int sum(Collection<int[]> plates, int index) {
        return plates.stream().mapToInt(plate -> plate[index]).sum();
    }

    private static IntStream samples(BufferedImage plate, Rectangle2D area) {
        int left = (int) Math.round(area.getMinX() * DOTS_PER_POINT);
        int right = (int) Math.round(area.getMaxX() * DOTS_PER_POINT);
        return IntStream.range((int) Math.round(area.getMinY() * DOTS_PER_POINT),
                        (int) Math.round(area.getMaxY() * DOTS_PER_POINT)).boxed()
                .flatMapToInt(y -> IntStream.range(left, right).map(x -> sample(plate, x, y)));
    }

    /** From 0, no ink, to 255; a plate's picture is dark where ink is. */
    private static int sample(BufferedImage plate, int x, int y) {
        return 255 - plate.getRaster().getSample(x, y, 0);
    }

    private static int percent(int sample) {
        return (int) Math.round(sample / 2.55);
    }
}
