package statesheet.layout;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import statesheet.document.Block;
import statesheet.document.Span;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.sheet.Tag;

/** Pages that end inside paragraphs full of strong phrases. */
class StrongPhraseTest {

    private static final int SHEETS = 60;

    @Test
    void aPageNeverEndsInsideAStrongPhrase() {
        int insideParagraphs = 0;
        for (int seed = 0; seed < SHEETS; seed++) {
            var pages = Composition.draft(Documents.of(paragraphs(new Random(seed))), 2).sheet().pages();
            var last = text(pages.getFirst()).getLast();
            var first = text(pages.get(1)).getFirst();
            if (last.tag().equals(first.tag())) {
                insideParagraphs++;
                assertNotEquals(List.of(true, true), List.of(isStrong(last), isStrong(first)),
                        "seed " + seed + ": \"" + last.run().text() + "\" / \"" + first.run().text() + "\"");
            }
        }
        assertTrue(insideParagraphs > SHEETS / 4, insideParagraphs + " pages end inside a paragraph");
    }

    /** Strong phrases of 4 to 30 words, some of them partly in italics, as links are; 3 to 10 words between them. */
    private static Block[] paragraphs(Random random) {
        var blocks = new ArrayList<Block>();
        for (int words = 0; words < 620; ) {
            var spans = new ArrayList<Span>();
            for (int phrase = 0; phrase < 4; phrase++) {
                int plain = 3 + random.nextInt(8);
                int strong = 4 + random.nextInt(27);
                spans.add(Span.plain(Documents.words(plain) + " "));
                spans.add(new Span(Documents.words(strong / 2) + " ", true, false, Optional.empty()));
                spans.add(new Span(Documents.words(strong - strong / 2), true, random.nextBoolean(), Optional.empty()));
                spans.add(Span.plain(" "));
                words += plain + strong;
            }
            spans.add(Span.plain("each year."));
            blocks.add(Documents.paragraph(spans.toArray(Span[]::new)));
        }
        return blocks.toArray(Block[]::new);
    }

    /** The running text of a page, without what is around it and without a heading that is repeated. */
    private static List<Item.Glyphs> text(Page page) {
        return Looks.glyphs(page).stream().filter(glyphs -> glyphs.tag() instanceof Tag.Content
                && glyphs.run().face().familyName().startsWith("Source")).toList();
    }

    private static boolean isStrong(Item.Glyphs glyphs) {
        return glyphs.run().face().weight() > 400;
    }
}
