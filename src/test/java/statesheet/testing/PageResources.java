package statesheet.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What a page is painted with: its content and resources, and those of the forms on it, however deep. */
final class PageResources {

    /** Six capitals and a plus sign before the name of a font of which only the glyphs used are there. */
    private static final String SUBSET = "[A-Z]{6}\\+.*";

    private final int page;

    /** The page's own stream first. */
    private final List<PDContentStream> streams = new ArrayList<>();

    PageResources(int number, PDPage page) {
        this.page = number;
        PdfReading.reading(() -> gather(page));
    }

    private List<PDContentStream> gather(PDContentStream stream) throws IOException {
        streams.add(stream);
        var resources = resourcesOf(stream);
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                gather(form);
            }
        }
        return streams;
    }

    private static PDResources resourcesOf(PDContentStream stream) {
        return stream.getResources() == null ? new PDResources() : stream.getResources();
    }

    List<PdfReading.UsedFont> fonts() {
        return PdfReading.reading(() -> {
            var fonts = new ArrayList<PdfReading.UsedFont>();
            for (var stream : streams) {
                for (var name : resourcesOf(stream).getFontNames()) {
                    fonts.add(used(stream.getResources().getFont(name)));
                }
            }
            return fonts;
        });
    }

    private static PdfReading.UsedFont used(PDFont font) {
        boolean subset = font.getName().matches(SUBSET);
        return new PdfReading.UsedFont(subset ? font.getName().substring(7) : font.getName(), font.isEmbedded(), subset);
    }

    List<String> rasterImages() {
        return PdfReading.reading(() -> {
            var images = new ArrayList<String>();
            for (var stream : streams) {
                addImages(resourcesOf(stream), images);
            }
            operators().stream().filter(line -> line.endsWith("BI"))
                    .forEach(line -> images.add("page " + page + ": an inline image"));
            return images;
        });
    }

    private void addImages(PDResources resources, List<String> images) throws IOException {
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                images.add("page " + page + ": " + name.getName() + ", "
                        + image.getWidth() + " by " + image.getHeight() + " pixels");
            }
        }
    }

    List<String> operators() {
        return PdfReading.reading(() -> {
            var lines = new ArrayList<String>();
            for (var stream : streams) {
                addOperators(stream, lines);
            }
            return lines;
        });
    }

    private static void addOperators(PDContentStream stream, List<String> lines) throws IOException {
        var line = new StringBuilder();
        for (var token : new PDFStreamParser(stream).parse()) {
            switch (token) {
                case Operator operator -> {
                    lines.add(line + operator.getName());
                    line.setLength(0);
                }
                case COSString text -> { }
                case COSBase operand -> line.append(written(operand)).append(' ');
                default -> throw new AssertionError("neither operator nor operand: " + token);
            }
        }
    }

    /** A name, number, string or truth value without its marks; anything else as PDFBox prints it. */
    static String written(COSBase value) {
        return switch (value) {
            case COSName name -> name.getName();
            case COSString text -> text.getString();
            case COSBoolean truth -> String.valueOf(truth.getValue());
            case COSNumber number -> number.intValue() == number.floatValue()
                    ? String.valueOf(number.intValue()) : String.valueOf(number.floatValue());
            default -> value.toString();
        };
    }
}
