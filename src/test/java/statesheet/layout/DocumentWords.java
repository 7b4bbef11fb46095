package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import statesheet.chart.BarChart;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Document;
import statesheet.document.Furniture;
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
        document.sections().forEach(words::say);
        document.contact().ifPresent(contact -> {
            contact.channels().forEach(entry -> {
                words.say(entry.label());
                ContactLines.of(entry.text()).forEach(words::say);
            });
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
        section.figures().forEach(figure -> said.add(figure.figure() + " " + figure.label().words()));
        section.blocks().forEach(this::say);
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
            case Block.Chart(var title, var breakdown, var note) -> {
                say(title);
                said.add(BarChart.alternative(title.words(), BarChart.sorted(breakdown)));
                note.ifPresent(this::say);
            }
            case Block.Table(var title, var breakdown, var note) -> {
                say(title);
                sayCells(breakdown);
                note.ifPresent(this::say);
            }
        }
    }

    private void sayCells(Breakdown breakdown) {
        said.addAll(List.of("", "Number", "Share"));
        for (var part : breakdown.parts()) {
            said.addAll(List.of(part.label(), part.printed(), part.share().orElse("–")));
        }
        said.addAll(List.of("Total", breakdown.printedTotal(),
                breakdown.total().signum() == 0 ? "–" : "100%"));
    }
}
