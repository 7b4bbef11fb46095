package statesheet;

import java.util.List;
import java.util.Optional;
import statesheet.document.Furniture;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.FiguresJson;
import statesheet.layout.Layout;
import statesheet.layout.place.Cover;
import statesheet.packet.Packet;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;

/** Joins composed sheets of one edition, and says what a packet says of itself. */
record Joiner(Edition edition, Layout layout, SheetPdf pdf) {

    private static final String TITLE = "Fact sheets";

    /** @return empty, with problems said, where the cover cannot be made */
    Optional<FinishedPacket> join(List<PacketPart> parts, boolean withCover, Metadata about, Problems found) {
        var own = new Problems();
        var cover = withCover ? layout.cover(cover(parts), edition.file().where(), own) : Optional.<Sheet>empty();
        found.addAll(own.all());
        if (own.anyStops()) {
            return Optional.empty();
        }
        var packet = new Packet(cover, parts.stream()
                .map(part -> new Packet.Copied(part.row().place().code(), part.sheet(), part.copies())).toList());
        return Optional.of(new FinishedPacket(packet.write(pdf, about), packet.pages()));
    }

    static String title(Edition edition) {
        return TITLE + ": " + edition.topic() + ", " + edition.period();
    }

    /** The figures of every place once, whatever the number of its copies. */
    static List<Metadata.Figures> figures(Edition edition, List<PacketPart> parts) {
        return parts.stream().map(part -> new Metadata.Figures("figures-" + part.row().place().code() + ".json",
                "The figures behind the sheet of " + part.row().place().nameInText(),
                FiguresJson.of(edition, part.row()))).toList();
    }

    private Cover cover(List<PacketPart> parts) {
        var lines = new Furniture<>(edition.organization(), "Packet, " + edition.period(), edition.topic(), "",
                edition.topic() + ", " + edition.period(), "");
        return new Cover(TITLE, lead(parts), lines, edition.sample(), parts.stream()
                .map(part -> new Cover.Listing(part.row().place().name(), part.copies(),
                        part.copies() * part.sheet().pagesOnLeaves())).toList());
    }

    private static String lead(List<PacketPart> parts) {
        int copies = parts.stream().mapToInt(PacketPart::copies).sum();
        return Numerals.count(parts.size()) + (parts.size() == 1 ? " fact sheet" : " fact sheets")
                + (copies == parts.size() ? "" : ", " + Numerals.count(copies) + " copies in all")
                + ". Pages are counted from this cover.";
    }
}
