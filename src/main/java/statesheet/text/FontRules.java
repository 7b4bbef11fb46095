package statesheet.text;

/** What a font file must be to be set and embedded; each check says in a plain sentence what is wrong. */
final class FontRules {

    private static final String[] NEEDED =
            {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "OS/2", "name", "post"};

    /** Bits of OS/2 fsType (OpenType, "OS/2"): what the font's licence allows. */
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private FontRules() {}

    static FaceException damaged() {
        return new FaceException("a damaged font file, parts of which are missing",
                "copy or download the file again");
    }

    /** The first four bytes tell what kind of file it is. */
    static void checkOutlines(Sfnt font) throws FaceException {
        if (font.bytes().length < 12) {
            throw damaged();
        }
        int kind = font.u32(0);
        if (kind == Sfnt.tag("OTTO")) {
            throw new FaceException("a font with PostScript outlines (OpenType CFF)",
                    "use the TrueType file (.ttf) of the same face");
        }
        if (kind == Sfnt.tag("ttcf")) {
            throw new FaceException("a collection of several fonts", "use a file (.ttf) that holds one face alone");
        }
        if (kind == Sfnt.tag("wOFF") || kind == Sfnt.tag("wOF2")) {
            throw new FaceException("a compressed font for web pages", "use the TrueType file (.ttf) of the same face");
        }
        if (kind != 0x00010000 && kind != Sfnt.tag("true")) {
            throw new FaceException("a file that is not a font", "use a TrueType file (.ttf)");
        }
    }

    static void checkTables(Sfnt font) throws FaceException {
        for (var name : NEEDED) {
            if (!font.table(name).exists()) {
                throw new FaceException("a font without the table \"" + name + "\"",
                        "use a complete TrueType file (.ttf) of the face");
            }
        }
        if (font.table("fvar").exists()) {
            throw new FaceException("a variable font, which holds many weights at once",
                    "use the static file (.ttf) of the weight you want");
        }
        checkLicence(font.u16(font.table("OS/2").at() + 8));
    }

    private static void checkLicence(int fsType) throws FaceException {
        if ((fsType & RESTRICTED) != 0 && (fsType & PREVIEW_OR_EDITABLE) == 0) {
            throw new FaceException("a font whose licence forbids embedding it in a document",
                    "use another face, or ask its maker for a file that may be embedded");
        }
        if ((fsType & (NO_SUBSETTING | BITMAPS_ONLY)) != 0) {
            throw new FaceException("a font whose licence forbids embedding just the letters that a document uses",
                    "use another face, or ask its maker for a file that may be subset");
        }
    }

    /** Numbers without which nothing can be set: a size, glyphs, their widths, and a name for the PDF. */
    static void checkMeasures(Face face, int widthBytes, int widthCount) throws FaceException {
        boolean sized = face.unitsPerEm() >= 16 && face.unitsPerEm() <= 16384;
        boolean wide = widthCount > 0 && widthBytes >= 4 * widthCount;
        if (!sized || !wide || face.glyphCount() == 0 || face.postScriptName().isEmpty()) {
            throw damaged();
        }
    }
}
