package statesheet.template.fill;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import statesheet.document.Breakdown;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.template.plan.Reference;
import statesheet.template.plan.SheetPlan;

/** Notes the figures of one document as they are printed. Lives as long as its filling. */
public final class Ledger {

    private final Edition edition;
    private final Row row;
    /** By what was printed, still without lines. */
    private final SequencedMap<PrintedFigure, SortedSet<Integer>> lines = new LinkedHashMap<>();

    public Ledger(Edition edition, Row row) {
        this.edition = edition;
        this.row = row;
    }

    /** All that was noted, in order of the text; the same words for the same figure are one. */
    public List<PrintedFigure> all() {
        return lines.entrySet().stream()
                .map(entry -> withLines(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(printed -> printed.lines().getFirst())).toList();
    }

    private static PrintedFigure withLines(PrintedFigure printed, List<Integer> lines) {
        return new PrintedFigure(printed.figure(), printed.label(), printed.owner(), printed.text(), lines,
                printed.origins());
    }

    /** Notes that {@code printed} is this figure, in digits or words; a draft's stand-in for a blank is not noted. */
    void figure(Reference reference, String printed, int line) {
        if (reference.content(edition, row).isPresent()) {
            note(reference, reference.figure().label(), printed, line, origins(reference));
        }
    }

    /** Every number of a chart or table: each part's count and share, and a table's total. */
    void breakdown(SheetPlan.BlockPlan.PartsPlan block, Breakdown breakdown, int line) {
        for (int i = 0; i < block.parts().size(); i++) {
            var reference = block.parts().get(i);
            var part = breakdown.parts().get(i);
            figure(reference, part.printed(), line);
            if (part.share().isPresent()) {
                note(reference, part.label() + ", share of the total", part.share().get(), line,
                        Stream.of(reference, block.total()).flatMap(this::source).toList());
            }
        }
        if (block.asTable()) {
            figure(block.total(), breakdown.printedTotal(), line);
        }
    }

    private void note(Reference reference, String label, String text, int line,
            List<PrintedFigure.Origin> origins) {
        var printed = new PrintedFigure(reference.typed(), label, reference.owner().row(edition, row).place(),
                text.replace('\u00A0', ' ').strip(), List.of(), origins);
        lines.computeIfAbsent(printed, _ -> new TreeSet<>()).add(line);
    }

    private List<PrintedFigure.Origin> origins(Reference reference) {
        return reference.figure().share()
                .map(share -> Stream.of(share.part(), share.whole())
                        .map(name -> new Reference(edition.dictionary().get(name), reference.owner()))
                        .flatMap(this::source).toList())
                .orElseGet(() -> source(reference).toList());
    }

    private Stream<PrintedFigure.Origin> source(Reference reference) {
        var owner = reference.owner().row(edition, row);
        var name = reference.figure().name();
        var where = Optional.ofNullable(owner.cells().get(name)).orElseGet(() -> owner.where().field(name));
        return owner.value(name).map(BigDecimal::toPlainString).map(digits -> new PrintedFigure.Origin(where, digits))
                .stream();
    }
}
