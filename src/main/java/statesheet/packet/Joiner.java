package statesheet.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.document.Furniture;
import statesheet.document.Numerals;
import statesheet.edition.FiguresJson;
import statesheet.layout.place.Cover;
import statesheet.making.OpenEdition;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.problem.Problems;

/** Joins composed sheets of one edition. */
record Joiner(OpenEdition opened) {

    private static final String SHEETS = "Fact sheets";

    /** For a place whose row lacks the figure of the list. */
    private static final String NONE = "–";

    /**
     * All the sheets as one packet.
     *
     * @param parts     one or more, in the order of the file
     * @param withCover whether a page with the list of places comes before them, and their pages are numbered
     * @return empty, with problems reported, where the cover cannot be made
     */
    Optional<Packet> join(List<PacketPart> parts, boolean withCover, Problems found) {
        if (!withCover) {
            return Optional.of(new Packet(Optional.empty(), parts));
        }
        var where = opened.edition().file().where();
        return opened.layout().cover(cover(parts), where, found)
                .map(cover -> new Packet(Optional.of(cover), numbered(parts, cover.pagesOnLeaves() + 1)));
    }

    /** @param first the number of the first page behind the cover */
    private List<PacketPart> numbered(List<PacketPart> parts, int first) {
        var numbered = new ArrayList<PacketPart>();
        int next = first;
        for (var part : parts) {
            numbered.add(new PacketPart(part.row(), part.sheet(), opened.layout().numbered(part.sheet(), next),
                    part.copies()));
            next += part.pages();
        }
        return numbered;
    }

    byte[] pdf(Packet packet) {
        var about = opened.metadata(subject() + ": fact sheets", figures(packet.parts()));
        return packet.write(new SheetPdf(opened.brand()), about);
    }

    private String subject() {
        return opened.edition().topic() + ", " + opened.edition().period();
    }

    /** The figures of every place once, whatever the number of its copies. */
    private List<Metadata.FiguresFile> figures(List<PacketPart> parts) {
        return parts.stream().map(part -> new Metadata.FiguresFile("figures-" + part.code() + ".json",
                "The figures behind the sheet of " + part.row().place().nameInText(),
                FiguresJson.of(opened.edition(), part.row()))).toList();
    }

    private Cover cover(List<PacketPart> parts) {
        var edition = opened.edition();
        var lines = new Furniture<>(edition.organization(), "Packet, " + edition.period(), SHEETS,
                SHEETS + ", " + edition.period(), edition.topic(), edition.organization(), "");
        return new Cover(edition.topic(), lead(parts), lines, edition.sample(), opened.firstLabel(),
                Stream.concat(parts.stream().map(this::listing), wholes(parts)).toList());
    }

    private Cover.Listing listing(PacketPart part) {
        return new Cover.Listing(part.row().place().name(), opened.firstFigure(part.row()).orElse(NONE),
                part.copies(), part.pages());
    }

    /** What the places are within, where it has the figure: the nation. */
    private Stream<Cover.Listing> wholes(List<PacketPart> parts) {
        return parts.stream().map(part -> opened.edition().whole(part.row())).distinct()
                .filter(whole -> !whole.place().hasSheet())
                .flatMap(whole -> opened.firstFigure(whole).stream()
                        .map(figure -> new Cover.Listing(whole.place().name(), figure, 0, 0)));
    }

    private static String lead(List<PacketPart> parts) {
        int copies = parts.stream().mapToInt(PacketPart::copies).sum();
        var sheets = Numerals.count(parts.size()) + (parts.size() == 1 ? " fact sheet" : " fact sheets");
        return copies == parts.size() ? sheets + ". Page numbers are in the foot of each page."
                : sheets + ", " + Numerals.count(copies)
                        + " copies in all. Page numbers are in the foot, on the first copy of each sheet.";
    }
}
