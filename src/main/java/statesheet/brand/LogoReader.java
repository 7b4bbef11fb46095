package statesheet.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import statesheet.document.Numerals;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Members;
import statesheet.source.SourceFile;

/** Reads the logo: an SVG as a drawing, a PNG as it is. */
public final class LogoReader {

    /** Height in points where the brand names none: three lines of the header. */
    private static final double HEIGHT = 28;

    /** The first eight bytes of every PNG file (ISO/IEC 15948, 5.2). */
    private static final long PNG = 0x89504E470D0A1A0AL;

    /** Twice those of a square logo of the largest height at 2,400 dots per inch, finer than any press. */
    private static final int MOST_PIXELS = 25_000_000;

    /** The first chunk, with its length, name and the picture's size, ends here at the earliest (11.2.2). */
    private static final int PNG_HEAD = 33;

    private final BrandFiles files;
    private final Values values;
    private final Problems problems;

    LogoReader(BrandFiles files, Problems problems) {
        this.files = files;
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The ending for a file with these bytes, svg or png; empty, with a problem reported, if they are no logo. */
    public static Optional<String> ending(byte[] bytes, Problems problems) {
        var reader = new LogoReader(BrandFiles.builtIn(problems), problems);
        var png = SourceFile.of("logo.png", bytes);
        if (isPng(bytes)) {
            return reader.png(png, "", HEIGHT).map(_ -> "png");
        }
        return SourceFile.utf8(bytes).filter(text -> text.stripLeading().startsWith("<")).isEmpty()
                ? reader.refused(png.where(), "a file that is neither SVG nor PNG").map(_ -> "")
                : reader.svg(SourceFile.of("logo.svg", bytes), "", HEIGHT).map(_ -> "svg");
    }

    Optional<Logo> logo(Members members) {
        var name = members.requiredText("file");
        var alternative = members.requiredText("alternative");
        var height = members.value("height").isEmpty() ? Optional.of(HEIGHT)
                : values.number(members, "height", 4, 100, "points");
        members.refuseOthers();
        if (name.isBlank() || alternative.isBlank() || height.isEmpty()) {
            return Optional.empty();
        }
        return files.file(name, members.where("file")).flatMap(file -> switch (ending(name)) {
            case "svg" -> svg(file, alternative, height.get());
            case "png" -> png(file, alternative, height.get());
            default -> refused(members.where("file"), "\"" + name + "\"");
        });
    }

    private Optional<Logo> refused(Where where, String found) {
        return refused("logo.kind", where, found, "a file .svg or .png",
                "save the logo as SVG, or as PNG where it is a photograph");
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length >= PNG_HEAD && ByteBuffer.wrap(bytes).getLong(0) == PNG;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<Logo> svg(SourceFile file, String alternative, double height) {
        return SvgReader.read(file, height, problems).map(drawing -> new Logo.SvgLogo(drawing, alternative));
    }

    private Optional<Logo> png(SourceFile file, String alternative, double height) {
        return file.bytes(problems).flatMap(bytes -> {
            var head = ByteBuffer.wrap(bytes);
            if (!isPng(bytes)) {
                return refused("logo.not-png", file.where(), "a file that is no PNG, whatever its name",
                        "a picture in PNG format", "save the logo again as PNG");
            }
            long pixels = Integer.toUnsignedLong(head.getInt(16)) * head.getInt(20);
            if (pixels > MOST_PIXELS) {
                return refused("logo.large", file.where(), "a picture of " + Numerals.count(head.getInt(16)) + " by "
                        + Numerals.count(head.getInt(20)) + " pixels", "at most " + MOST_PIXELS / 1_000_000
                        + " million pixels", "save the logo smaller");
            }
            if (!canBeDrawn(bytes)) {
                return refused("logo.damaged", file.where(), "a damaged PNG", "a whole picture in PNG format",
                        "save the logo again as PNG");
            }
            return Optional.of(new Logo.PngLogo(bytes, head.getInt(16), head.getInt(20), alternative, height));
        });
    }

    private Optional<Logo> refused(String rule, Where where, String found, String expected, String fix) {
        problems.add(Problem.ofEdition(rule, where, found, expected, fix));
        return Optional.empty();
    }

    /** A file that ImageIO reads begins with its size (ISO/IEC 15948, 11.2.2). */
    private static boolean canBeDrawn(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png)) != null;
        } catch (IOException | RuntimeException damaged) {
            // The JDK's reader answers a damaged file with whatever its code runs into.
            return false;
        }
    }
}
