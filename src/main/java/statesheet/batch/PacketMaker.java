package statesheet.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import statesheet.FinishedPacket;
import statesheet.PacketPart;
import statesheet.Statesheet;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.reading.Copies;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;

/** Makes packets: all the sheets of one, or no file at all, as half a packet would be handed out for a whole one. */
public final class PacketMaker {

    private final Statesheet sheets;
    private final PacketOrder order;
    private final OutFolder folder;

    private PacketMaker(Statesheet sheets, PacketOrder order) {
        this.sheets = sheets;
        this.order = order;
        this.folder = folder(order);
    }

    /** A packet that was written, and what is in it. */
    public record Made(Path file, int sheets, int copies, int pages) {}

    /**
     * Makes the packet, if nothing is wrong so far.
     *
     * @return empty, with problems said and no file touched, where anything is wrong with what was asked for
     */
    public static Optional<Made> make(Statesheet sheets, PacketOrder order, Problems problems) {
        return new PacketMaker(sheets, order).make(problems);
    }

    /** The packet that an earlier run left in this one's place. */
    public static Optional<Path> older(PacketOrder order) {
        return folder(order).older(order.out().getFileName().toString());
    }

    private static OutFolder folder(PacketOrder order) {
        return new OutFolder(Optional.ofNullable(order.out().getParent()).orElse(Path.of("")), order.force());
    }

    /** One place of the packet. */
    private record Wanted(Row row, int copies) {}

    /** What became of its sheet. */
    private record Composed(Wanted wanted, Optional<Sheet> sheet, List<Problem> problems) {}

    private Optional<Made> make(Problems problems) {
        var found = new Problems();
        folder.obstacle().ifPresent(found::add);
        folder.inTheWay(order.out(), sheets::isOwnPacket, "a file that is no packet of this edition, or was altered")
                .ifPresent(found::add);
        found.addAll(missing(sheets.edition()));
        var parts = composed(found);
        var packet = problems.anyStops() || found.anyStops() || parts.isEmpty() ? Optional.<FinishedPacket>empty()
                : sheets.join(parts, order.cover(), found);
        var made = packet.filter(finished -> isWritten(finished, found)).map(finished -> new Made(order.out(),
                parts.size(), parts.stream().mapToInt(PacketPart::copies).sum(), finished.pages()));
        problems.addAll(found.all());
        return made;
    }

    private List<Wanted> wanted(Edition edition) {
        return order.copies().isEmpty()
                ? order.asked().rows(edition).stream().sorted(Comparator.comparing((Row row) -> row.place().name()))
                        .map(row -> new Wanted(row, 1)).toList()
                : order.copies().stream().flatMap(copies -> Optional.ofNullable(edition.rows().get(
                        copies.place().code())).map(row -> new Wanted(row, copies.number())).stream()).toList();
    }

    /** A place that was named and has no figures, be there a reason or not: its sheet would be missed. */
    private List<Problem> missing(Edition edition) {
        return switch (order.asked()) {
            case Asked.Everything everything -> everything.missing(edition);
            case Asked.Only(var codes) when order.copies().isEmpty() -> new TreeSet<>(codes).stream()
                    .filter(code -> !edition.rows().containsKey(code))
                    .map(code -> Statesheet.noRow(edition, code)).toList();
            case Asked.Only _ -> order.copies().stream()
                    .filter(copies -> !edition.rows().containsKey(copies.place().code()))
                    .map(copies -> noSheet(copies, edition)).toList();
        };
    }

    private static Problem noSheet(Copies copies, Edition edition) {
        var told = Statesheet.noRow(edition, copies.place().code());
        return Problem.ofEdition("packet.no-sheet", copies.where(), told.found(), "a place that has a sheet",
                "remove the row, or add the place's figures");
    }

    /** The sheets in the order of the packet; fewer, with problems said, where one of them cannot be made. */
    private List<PacketPart> composed(Problems found) {
        var parts = new ArrayList<PacketPart>();
        InOrder.forEach(wanted(sheets.edition()), order.jobs(), this::compose, composed -> {
            found.addAll(composed.problems);
            composed.sheet.ifPresent(sheet ->
                    parts.add(new PacketPart(composed.wanted.row, sheet, composed.wanted.copies)));
        });
        return List.copyOf(parts);
    }

    private Composed compose(Wanted wanted) {
        var problems = new Problems();
        problems.addAll(sheets.stopping(wanted.row.place().code()));
        var sheet = problems.anyStops() ? Optional.<Sheet>empty() : sheets.compose(wanted.row, false, problems);
        return new Composed(wanted, sheet, problems.all());
    }

    private boolean isWritten(FinishedPacket packet, Problems found) {
        if (!folder.isMade(found)) {
            return false;
        }
        try (var staging = new Staging(folder.path())) {
            staging.write(new NewFile(order.out().getFileName().toString(), packet.pdf()));
            staging.moveNext(order.out());
            return true;
        } catch (IOException failed) {
            found.add(OutFolder.unwritable(order.out(), failed));
            return false;
        }
    }
}
