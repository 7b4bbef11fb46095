package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import statesheet.chart.BarChart;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.LargeFigure;
import statesheet.document.Section;
import statesheet.document.Text;
import statesheet.layout.measure.ContactLines;

/** What a document says, block by block, in the order in which it should be read. */
final class DocumentWords {

    private final List<String> said = new ArrayList<>();

    private DocumentWords() {}

    static int in(Section section) {
        var words = new DocumentWords();
        words.say(section);
        return String.join(" ", words.said).split("\\s+").length;
    }

    /** The text of every paragraph, heading, list marker, list item and cell; for a figure its alternative text. */
    static List<String> of(Document document, Furniture<String> lines) {
        var words = new DocumentWords();
        words.said.addAll(List.of(lines.left(), lines.right(), document.title().words(), lines.topic()));
        document.lead().ifPresent(words::say);
        document.key().forEach(words::say);
        document.sections().forEach(words::say);
        document.contact().ifPresent(contact -> {
            contact.channels().forEach(entry -> {
                words.say(entry.label());
                ContactLines.of(entry.text()).forEach(words::say);
            });
            contact.scan().ifPresent(words::say);
            contact.qr().ifPresent(address -> words.said.add("QR code that leads to " + address));
        });
        document.notes().forEach(words::say);
        return words.said.stream().map(String::strip).toList();
    }

    private void say(Text text) {
        said.add(text.words());
    }

    private void say(Section section) {
        section.heading().ifPresent(this::say);
        section.units().forEach(unit -> {
            unit.figures().forEach(this::say);
            unit.blocks().forEach(this::say);
        });
    }

    private void say(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> say(text);
            case Block.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    said.add(list.numbered() ? list.first() + i + "." : "•");
                    say(list.items().get(i));
                }
            }
            case Block.PageEnd _ -> { }
            case Block.Chart(var caption, var breakdown) -> {
                say(caption.title());
                caption.subtitle().ifPresent(this::say);
                said.add(BarChart.alternative(caption.title().words(), breakdown));
                sayFoot(caption);
            }
            case Block.Table(var caption, var breakdown) -> {
                caption.subtitle().ifPresent(this::say);
                said.add(caption.title().words());
                sayCells(breakdown);
                sayFoot(caption);
            }
        }
    }

    private void say(LargeFigure figure) {
        said.add(figure.figure() + " " + figure.label().words()
                + figure.context().map(context -> " " + context.words()).orElse(""));
    }

    private void sayFoot(Block.Caption caption) {
        caption.note().ifPresent(this::say);
        caption.source().ifPresent(this::say);
    }

    private void sayCells(Breakdown breakdown) {
        boolean shares = breakdown.parts().stream().anyMatch(part -> part.share().isPresent());
        sayRow(shares, breakdown.counted(), "Share");
        for (var part : breakdown.parts()) {
            said.add(part.label());
            sayRow(shares, part.printed(), part.share().orElse("–"));
        }
        said.add("Total");
        sayRow(shares, breakdown.printedTotal(), "100%");
    }

    private void sayRow(boolean shares, String number, String share) {
        said.add(number);
        if (shares) {
            said.add(share);
        }
    }
}
