package statesheet.packet;

import java.util.List;
import java.util.Optional;
import statesheet.document.Furniture;
import statesheet.document.Numerals;
import statesheet.edition.FiguresJson;
import statesheet.layout.place.Cover;
import statesheet.making.OpenEdition;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;

/** Joins composed sheets of one edition. */
record Joiner(OpenEdition opened) {

    private static final String TITLE = "Fact sheets";

    /**
     * All the sheets as one packet.
     *
     * @param parts     one or more, in the order of the file
     * @param withCover whether a page with the list of places comes before them
     * @return empty, with problems reported, where the cover cannot be made
     */
    Optional<Packet> join(List<PacketPart> parts, boolean withCover, Problems found) {
        var own = new Problems();
        var where = opened.edition().file().where();
        var cover = withCover ? opened.layout().cover(cover(parts), where, own) : Optional.<Sheet>empty();
        found.addAll(own.all());
        return own.anyStops() ? Optional.empty() : Optional.of(new Packet(cover, parts));
    }

    byte[] pdf(Packet packet) {
        var about = opened.metadata(TITLE + ": " + subject(), figures(packet.parts()));
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
        var lines = new Furniture<>(edition.organization(), "Packet, " + edition.period(), edition.topic(), "",
                subject(), "");
        return new Cover(TITLE, lead(parts), lines, edition.sample(), parts.stream()
                .map(part -> new Cover.Listing(part.row().place().name(), part.copies(), part.pages()))
                .toList());
    }

    private static String lead(List<PacketPart> parts) {
        int copies = parts.stream().mapToInt(PacketPart::copies).sum();
        return Numerals.count(parts.size()) + (parts.size() == 1 ? " fact sheet" : " fact sheets")
                + (copies == parts.size() ? "" : ", " + Numerals.count(copies) + " copies in all")
                + ". Pages are counted from this cover.";
    }
}
