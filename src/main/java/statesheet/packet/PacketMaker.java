package statesheet.packet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.making.InOrder;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;
import statesheet.writing.FileFacts;
import statesheet.writing.FolderWriter;
import statesheet.writing.Manifest;
import statesheet.writing.NewFile;
import statesheet.writing.OutFolder;

/** Makes packets: all the sheets of one, or no file at all, as half a packet would be handed out for a whole one. */
public final class PacketMaker {

    private final OpenEdition sheets;
    private final Edition edition;
    private final PacketRequest request;

    private PacketMaker(OpenEdition sheets, PacketRequest request) {
        this.sheets = sheets;
        this.edition = sheets.edition();
        this.request = request;
    }

    /** A packet that was written, and what is in it. */
    public record WrittenPacket(Path file, int sheets, int copies, int pages) {}

    /**
     * Makes the packet.
     *
     * @param isSound whether the request is; if not, the sheets are only composed, so that their problems are reported
     * @return empty, with problems reported and no file touched, where anything is wrong with what was asked for
     */
    public static Optional<WrittenPacket> make(OpenEdition sheets, PacketRequest request, boolean isSound,
            Problems problems) {
        return new PacketMaker(sheets, request).make(isSound, problems);
    }

    /** The packet that an earlier run left in this one's place. */
    public static Optional<Path> older(PacketRequest request) {
        return Manifest.of(folder(request)).older(name(request));
    }

    private static OutFolder folder(PacketRequest request) {
        return OutFolder.of(request.out(), request.force());
    }

    private static String name(PacketRequest request) {
        return request.out().getFileName().toString();
    }

    private Optional<WrittenPacket> make(boolean isSound, Problems problems) {
        var found = new Problems();
        folder(request).obstacle().ifPresent(found::add);
        found.addAll(missing());
        var wanted = wanted();
        var parts = composed(wanted, found);
        boolean isWhole = isSound && !found.anyStops() && parts.size() == wanted.size() && !parts.isEmpty();
        var made = isWhole ? new Joiner(sheets).join(parts, request.cover(), found)
                .filter(packet -> isWritten(packet, found)) : Optional.<Packet>empty();
        problems.addAll(found.all());
        return made.map(packet -> new WrittenPacket(request.out(), parts.size(),
                parts.stream().mapToInt(PacketPart::copies).sum(), packet.pages()));
    }

    /** One place of the packet. */
    private record Wanted(Row row, int copies) {}

    private List<Wanted> wanted() {
        return request.copies().isEmpty()
                ? request.places().rows(edition).stream().map(row -> new Wanted(row, 1)).toList()
                : request.copies().stream().filter(this::hasRow)
                        .map(copies -> new Wanted(edition.rows().get(copies.place().code()), copies.number())).toList();
    }

    private boolean hasRow(Copies copies) {
        return edition.rows().containsKey(copies.place().code());
    }

    /** The places that were named and have no figures, with or without a reason: their sheets would be missed. */
    private List<Problem> missing() {
        return switch (request.places()) {
            case PlaceSelection.All all -> all.missing(edition);
            case PlaceSelection.Only(var codes, _) when request.copies().isEmpty() ->
                    edition.places().inOrder(codes).stream().filter(code -> !edition.rows().containsKey(code))
                    .map(code -> PlaceSelection.noRow(edition, code)).toList();
            case PlaceSelection.Only _ -> request.copies().stream().filter(copies -> !hasRow(copies))
                    .map(this::noSheet).toList();
        };
    }

    private Problem noSheet(Copies copies) {
        return Problem.ofEdition("packet.no-sheet", copies.where(),
                PlaceSelection.noRow(edition, copies.place().code()).found(), "a place that has a sheet",
                "remove the row, or add the place's figures");
    }

    /** What became of one place's sheet. */
    private record Composed(Optional<PacketPart> part, List<Problem> problems) {}

    /** The sheets in the order of the packet; fewer, with problems reported, where one of them cannot be made. */
    private List<PacketPart> composed(List<Wanted> wanted, Problems found) {
        var parts = new ArrayList<PacketPart>();
        InOrder.forEach(wanted, request.jobs(), this::compose, composed -> {
            found.addAll(composed.problems);
            composed.part.ifPresent(parts::add);
        });
        return List.copyOf(parts);
    }

    private Composed compose(Wanted wanted) {
        var problems = new Problems();
        var sheet = sheets.isStopped(wanted.row.place().code()) ? Optional.<Sheet>empty()
                : sheets.compose(wanted.row, false, problems);
        return new Composed(sheet.map(made -> PacketPart.of(wanted.row, made, wanted.copies)), problems.all());
    }

    private boolean isWritten(Packet packet, Problems found) {
        var facts = FileFacts.of("packet" + sheets.kind().suffix(), edition.id(), OptionalInt.of(packet.pages()),
                sheets.madeFrom());
        var file = new NewFile(name(request), new Joiner(sheets).pdf(packet), facts);
        return FolderWriter.open(folder(request), found).filter(writer -> {
            try (writer) {
                boolean stored = writer.put(List.of(file), found).isPresent();
                writer.finish(found);
                return stored;
            }
        }).isPresent();
    }
}
