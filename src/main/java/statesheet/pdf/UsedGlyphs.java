package statesheet.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import statesheet.sheet.Item;
import statesheet.sheet.Page;
import statesheet.text.Face;
import statesheet.text.GlyphRun;

/** The glyphs that some pages show, by face, with the character that each stands for. */
final class UsedGlyphs {

    private static final String FIGURES = ",0123456789";
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    /** By face and glyph, 0 for a glyph that is not used. */
    private final Map<Face, int[]> characters = new LinkedHashMap<>();

    /** A glyph and the character that it shows; sorted by character. */
    record ShownGlyph(int character, int glyph) implements Comparable<ShownGlyph> {

        @Override
        public int compareTo(ShownGlyph other) {
            return character == other.character ? Integer.compare(glyph, other.glyph)
                    : Integer.compare(character, other.character);
        }
    }

    private UsedGlyphs() {}

    /** In the order in which the pages use the faces; the glyphs of each in their own order. */
    static Map<Face, List<ShownGlyph>> of(List<Page> pages) {
        var used = new UsedGlyphs();
        pages.forEach(page -> page.items().forEach(used::note));
        var byFace = new LinkedHashMap<Face, List<ShownGlyph>>();
        used.characters.forEach((face, shown) -> byFace.put(face, inOrder(shown)));
        return byFace;
    }

    private void note(Item item) {
        switch (item) {
            case Item.Glyphs glyphs -> note(glyphs.run());
            case Item.Watermark mark -> note(mark.run());
            case Item.Panels _, Item.Modules _, Item.Underline _, Item.Art _, Item.Raster _, Item.Link _,
                    Item.Jump _ -> { }
        }
    }

    private void note(GlyphRun run) {
        var shown = characters.computeIfAbsent(run.face(), face -> new int[face.glyphCount()]);
        for (int i = 0; i < run.glyphs().length; i++) {
            if (shown[run.glyphs()[i]] == 0) {
                note(run.face(), run.glyphs()[i], run.character(i), shown);
            }
        }
    }

    /** With one digit come all of its kind, so that sheets that differ only in their figures share their subsets. */
    private static void note(Face face, int glyph, int character, int[] shown) {
        boolean space = character == NO_BREAK_SPACE || character == NARROW_NO_BREAK_SPACE;
        shown[glyph] = space ? ' ' : character;
        if (character >= '0' && character <= '9') {
            boolean tabular = glyph != face.glyph(character);
            FIGURES.chars().forEach(figure ->
                    shown[tabular ? face.tabularGlyph(figure) : face.glyph(figure)] = figure);
        }
    }

    private static List<ShownGlyph> inOrder(int[] characters) {
        var shown = new ArrayList<ShownGlyph>();
        for (int glyph = 0; glyph < characters.length; glyph++) {
            if (characters[glyph] != 0) {
                shown.add(new ShownGlyph(characters[glyph], glyph));
            }
        }
        Collections.sort(shown);
        return shown;
    }
}
