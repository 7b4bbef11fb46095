package statesheet.text;

import java.util.Optional;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Where;

/** What a font file must be to be set and embedded; the first rule that it breaks becomes a problem. */
final class FontRules {

    private static final String[] NEEDED =
            {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "OS/2", "name", "post"};

    /** Bits of OS/2 fsType (OpenType, "OS/2"): what the font's license allows. */
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final Sfnt font;
    private final Where where;

    FontRules(Sfnt font, Where where) {
        this.font = font;
        this.where = where;
    }

    Optional<Problem> firstBroken() {
        return outlines().or(this::tables).or(this::variable).or(this::license).or(this::characters);
    }

    /** The first four bytes say what kind of file it is. */
    private Optional<Problem> outlines() {
        int kind = font.u32(0);
        if (kind == Sfnt.tag("OTTO")) {
            return broken("a font with PostScript outlines (OpenType CFF)",
                    "use the TrueType file (.ttf) of the same face");
        }
        if (kind == Sfnt.tag("ttcf")) {
            return broken("a collection of several fonts", "use a file (.ttf) that holds one face only");
        }
        if (kind == Sfnt.tag("wOFF") || kind == Sfnt.tag("wOF2")) {
            return broken("a compressed font for web pages", "use the TrueType file (.ttf) of the same face");
        }
        return kind == 0x00010000 || kind == Sfnt.tag("true") ? Optional.empty()
                : broken("a file that is not a font", "use a TrueType file (.ttf)");
    }

    private Optional<Problem> tables() {
        return Stream.of(NEEDED).filter(name -> !font.table(name).exists()).findFirst()
                .flatMap(name -> broken("a font without the table \"" + name + "\"",
                        "use a complete TrueType file (.ttf) of the face"));
    }

    private Optional<Problem> variable() {
        return font.table("fvar").exists() ? broken("a variable font, which holds many weights at once",
                "use the static file (.ttf) of the weight you want") : Optional.empty();
    }

    private Optional<Problem> license() {
        int fsType = font.u16(font.table("OS/2").at() + 8);
        if ((fsType & RESTRICTED) != 0 && (fsType & PREVIEW_OR_EDITABLE) == 0) {
            return broken("a font whose license forbids embedding it in a document",
                    "use another face, or ask its maker for a file that may be embedded");
        }
        return (fsType & (NO_SUBSETTING | BITMAPS_ONLY)) == 0 ? Optional.empty()
                : broken("a font whose license forbids embedding only the letters that a document uses",
                        "use another face, or ask its maker for a file that may be subset");
    }

    private Optional<Problem> characters() {
        return CharacterMap.unicodeSubtable(font) > 0 ? Optional.empty()
                : broken("a font that does not say which glyphs its characters have (no Unicode cmap)",
                        "use a font made for Unicode text");
    }

    /** The problem of a file whose tables lead out of it. */
    static Problem damaged(Where where) {
        return problem(where, "a damaged font file, parts of which are missing", "copy or download the file again");
    }

    private Optional<Problem> broken(String found, String fix) {
        return Optional.of(problem(where, found, fix));
    }

    private static Problem problem(Where where, String found, String fix) {
        return Problem.ofEdition("brand.face", where, found, "a TrueType font that may be embedded", fix);
    }
}
