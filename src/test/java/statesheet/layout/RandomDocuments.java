package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

/** Documents of every make, the same for the same seed. Lives as long as one is made. */
public final class RandomDocuments {

    private static final String[] WORDS = ("in the of children families reports people law services figure from and to "
            + "exploitation organizations with a community neighborhood support clearinghouse by for since online "
            + "investigators each state").split(" ");

    private static final String ADDRESS = "https://www.example.org/work";

    private final Random random;

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** Attributes as much as so many pages hold; whether it fills them is a matter of luck. */
    public static Document about(int pages, long seed) {
        return new RandomDocuments(seed).document(pages);
    }

    /** Sections and perhaps a contact band, with nothing above them. */
    public static Document ofSections(int count, long seed) {
        var maker = new RandomDocuments(seed);
        return new Document(Text.plain(maker.words(1, 2)), Optional.empty(), List.of(),
                maker.listOf(count, count, () -> maker.section(true)), maker.perhaps(0.5, maker::contact), List.of(),
                Furniture.all(PageLine.EMPTY));
    }

    private Document document(int pages) {
        var lead = perhaps(0.8, () -> text(25, 60));
        var sections = new ArrayList<Section>();
        int words = 0;
        int wanted = between(210, 240) * pages - 80;
        while (words < wanted) {
            sections.add(section(!sections.isEmpty() || chance(0.9)));
            words += DocumentWords.in(sections.getLast());
        }
        var key = chance(0.5) ? listOf(1, 4, this::largeFigure) : List.<LargeFigure>of();
        return new Document(Text.plain(words(1, 2)), lead, key, sections, perhaps(0.8, this::contact),
                listOf(0, 2, () -> text(8, 40)), Furniture.all(PageLine.EMPTY));
    }

    /** Some units; only the first of them may have no figure. */
    private Section section(boolean headed) {
        var heading = perhaps(headed ? 1 : 0, () -> Text.plain(words(2, 5)));
        var units = new ArrayList<Section.Unit>();
        units.add(unit(chance(0.5) ? 0 : 1));
        units.addAll(listOf(0, 2, () -> unit(1)));
        return new Section(heading, units);
    }

    private Section.Unit unit(int figures) {
        var blocks = new ArrayList<Block>();
        for (int i = between(1, 2); i > 0; i--) {
            addBlock(blocks);
        }
        return new Section.Unit(listOf(figures, figures + (figures > 0 && chance(0.2) ? 1 : 0), this::largeFigure),
                blocks);
    }

    private LargeFigure largeFigure() {
        return new LargeFigure(figure(), text(2, 8), perhaps(0.7, () -> text(2, 5)));
    }

    private void addBlock(List<Block> blocks) {
        switch (between(0, 11)) {
            case 0 -> {
                blocks.add(new Block.Paragraph(Text.plain(words(10, 30) + ":")));
                blocks.add(list());
            }
            case 1 -> blocks.add(list());
            case 2 -> blocks.add(new Block.Chart(caption(), breakdown()));
            case 3 -> blocks.add(new Block.Table(caption(), breakdown()));
            default -> blocks.add(new Block.Paragraph(text(8, 60)));
        }
    }

    private Block.Caption caption() {
        return new Block.Caption(text(3, 12), perhaps(0.6, () -> text(3, 12)), perhaps(0.3, () -> text(5, 25)),
                perhaps(0.6, () -> text(2, 6)));
    }

    private Block list() {
        return new Block.Items(chance(0.5), 1, listOf(2, 5, () -> text(3, 20)));
    }

    private Breakdown breakdown() {
        var labels = listOf(1, 5, () -> words(1, 6));
        var counts = labels.stream().map(label -> chance(0.1) ? 0L : (long) Math.pow(10, 7 * random.nextDouble()))
                .toList();
        return Figures.breakdown(labels, counts);
    }

    private Contact contact() {
        return new Contact(listOf(1, 3, () -> new Contact.Channel(Text.plain(words(1, 3)), new Text(List.of(
                new Span(words(1, 2), true, false, Optional.empty()), Span.plain(" " + words(1, 4) + ": "),
                new Span("example.org/work", false, false, Optional.of(ADDRESS))), 0))),
                perhaps(0.7, () -> ADDRESS), perhaps(0.5, () -> text(2, 5)));
    }

    private String figure() {
        return switch (between(0, 2)) {
            case 0 -> String.valueOf(between(0, 999));
            case 1 -> String.format("%,d", between(1_000, 9_999_999));
            default -> between(0, 100) + "%";
        };
    }

    /** Words in several spans, some of them strong, some links. */
    private Text text(int fewest, int most) {
        return new Text(Stream.of(words(fewest, most).split("(?<= )(?=in |to )"))
                .map(words -> new Span(words, chance(0.2), false, perhaps(0.05, () -> ADDRESS))).toList(), 0);
    }

    private String words(int fewest, int most) {
        return listOf(fewest, most, () -> WORDS[between(0, WORDS.length - 1)]).stream()
                .collect(Collectors.joining(" "));
    }

    private <T> List<T> listOf(int fewest, int most, Supplier<T> maker) {
        return Stream.generate(maker).limit(between(fewest, most)).toList();
    }

    private <T> Optional<T> perhaps(double part, Supplier<T> maker) {
        return chance(part) ? Optional.of(maker.get()) : Optional.empty();
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private boolean chance(double part) {
        return random.nextDouble() < part;
    }
}
