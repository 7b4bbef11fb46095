package statesheet.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.LargeFigure;
import statesheet.document.PageLine;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.testing.Figures;

/** Small documents, made to show one thing. */
public final class Documents {

    private static final String SENTENCE = "In this state the law asks every agency to report what it has seen.";

    private Documents() {}

    public static Document of(Section... sections) {
        return new Document(Text.plain("New Mexico"), Optional.empty(), List.of(), List.of(sections),
                Optional.empty(), List.of(), Furniture.all(PageLine.EMPTY));
    }

    public static Document of(Block... blocks) {
        return of(section(blocks));
    }

    public static Document titled(String title) {
        return new Document(new Text(List.of(Span.plain(title)), 1), Optional.empty(), List.of(),
                List.of(section(paragraph(20))),
                Optional.empty(), List.of(), Furniture.all(PageLine.EMPTY));
    }

    public static Document withContact(Contact contact, Text... notes) {
        return new Document(Text.plain("New Mexico"), Optional.empty(), List.of(),
                List.of(section(paragraph(20))),
                Optional.of(contact), List.of(notes), Furniture.all(PageLine.EMPTY));
    }

    /** Sections of about the same length, in paragraphs of two lines, so that pages can end in many places. */
    public static Document ofSections(int count, int words) {
        return of(IntStream.range(0, count)
                .mapToObj(i -> section(paragraphs(words / count + (i < words % count ? 1 : 0))))
                .toArray(Section[]::new));
    }

    private static Block[] paragraphs(int words) {
        return IntStream.iterate(words, left -> left > 0, left -> left - 22)
                .mapToObj(left -> paragraph(Math.min(left, 22))).toArray(Block[]::new);
    }

    public static Section section(Block... blocks) {
        return section(List.of(), blocks);
    }

    public static Section section(List<LargeFigure> figures, Block... blocks) {
        return new Section(Optional.of(Text.plain("What was done")),
                List.of(new Section.Unit(figures, List.of(blocks))));
    }

    public static LargeFigure figure(String figure, String label) {
        return new LargeFigure(figure, new Text(List.of(Span.plain(label)), 12), Optional.empty());
    }

    public static Block paragraph(String words) {
        return new Block.Paragraph(Text.plain(words));
    }

    public static Block paragraph(Span... spans) {
        return new Block.Paragraph(new Text(List.of(spans), 7));
    }

    /** A paragraph of so many words, the same ones over and over. */
    public static Block paragraph(int words) {
        return paragraph(words(words));
    }

    public static String words(int count) {
        var sentences = Collections.nCopies(count / 13 + 1, SENTENCE);
        return String.join(" ", Stream.of(String.join(" ", sentences).split(" ")).limit(count).toList());
    }

    public static Span link(String words, String address) {
        return new Span(words, false, false, Optional.of(address));
    }

    public static Contact.Channel entry(String label, Span... spans) {
        return new Contact.Channel(Text.plain(label), new Text(List.of(spans), 30));
    }

    /** Parts by label and count, one after the other. */
    public static Breakdown breakdown(Object... labelsAndCounts) {
        var indexes = IntStream.range(0, labelsAndCounts.length / 2).boxed().toList();
        return Figures.breakdown(indexes.stream().map(i -> (String) labelsAndCounts[2 * i]).toList(),
                indexes.stream().map(i -> ((Number) labelsAndCounts[2 * i + 1]).longValue()).toList());
    }

    public static Block chart(Breakdown breakdown) {
        return new Block.Chart(caption(Optional.empty()), breakdown);
    }

    public static Block table(Breakdown breakdown) {
        return new Block.Table(caption(Optional.empty()), breakdown);
    }

    public static Block.Caption caption(Optional<Text> note) {
        return new Block.Caption(Text.plain("All cases, by kind"), Optional.empty(), note, Optional.empty());
    }
}
