package statesheet.template.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import statesheet.document.Breakdown;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.Margin;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;

/** Notes the figures of one document as they are printed. Lives as long as its filling. */
final class Ledger {

    private final Edition edition;
    private final Row row;
    private final List<Entry> entries = new ArrayList<>();

    Ledger(Edition edition, Row row) {
        this.edition = edition;
        this.row = row;
    }

    /** @param whole of which the figure's share is printed, as a chart or table adds it */
    private record Entry(Reference reference, Optional<Reference> whole, String text, int position) {

        Stream<Reference> figures() {
            return Stream.concat(Stream.of(reference), whole.stream());
        }
    }

    /** Notes that {@code printed} is this figure, in digits or words; a draft's stand-in for a blank is not noted. */
    void figure(Reference reference, String printed, int position) {
        if (!reference.shown(edition, row).isNone()) {
            entries.add(new Entry(reference, Optional.empty(), printed, position));
        }
    }

    /** Every number of a chart or table: each part's count and share, and a table's total. */
    void breakdown(SheetPlan.BlockPlan.PartsPlan block, Breakdown breakdown) {
        int position = block.needs().position();
        for (int i = 0; i < block.parts().size(); i++) {
            var reference = block.parts().get(i);
            var part = breakdown.parts().get(i);
            figure(reference, part.printed(), position);
            part.share().ifPresent(share -> share(reference, block.total(), share, position));
        }
        if (block.asTable()) {
            figure(block.total(), breakdown.printedTotal(), position);
        }
    }

    /** The share that a part is of a total. */
    void share(Reference part, Reference total, String printed, int position) {
        entries.add(new Entry(part, Optional.of(total), printed, position));
    }

    /** The figures that were noted, each once, and those of which a share was. */
    List<Reference> figures() {
        return entries.stream().flatMap(Entry::figures).distinct().toList();
    }

    /** All that was noted, in order of the text; the same words for the same figure are one. */
    List<PrintedFigure> all(Report report) {
        var lines = new LinkedHashMap<PrintedFigure, SortedSet<Integer>>();
        entries.forEach(entry -> lines.computeIfAbsent(printed(entry), _ -> new TreeSet<>())
                .add(report.line(entry.position())));
        return lines.entrySet().stream().map(entry -> entry.getKey().onLines(List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(printed -> printed.lines().getFirst())).toList();
    }

    private PrintedFigure printed(Entry entry) {
        var reference = entry.reference();
        return new PrintedFigure(reference.typed(),
                reference.figure().label() + (entry.whole().isPresent() ? ", share of the total" : ""),
                reference.owner().row(edition, row).place(), entry.text().replace('\u00A0', ' ').strip(), List.of(),
                entry.figures().flatMap(figure -> figure.origins(edition)).flatMap(this::origin).toList(),
                entry.whole().isPresent() ? entry.whole().flatMap(whole -> share(reference, whole))
                        : number(reference), working(entry), margin(entry));
    }

    /** With at most two decimals more than the figure prints; that of a share in a chart is not worked out. */
    private Optional<String> margin(Entry entry) {
        int most = entry.reference().figure().decimals().orElse(0) + 2;
        return entry.whole().isPresent() ? Optional.empty() : switch (entry.reference().margin(edition, row)) {
            case Margin.Known known -> Optional.of("± " + Numerals.separated(known.amount().scale() <= most
                    ? known.amount() : known.amount().setScale(most, RoundingMode.HALF_UP).stripTrailingZeros()));
            case Margin.Unknown _ -> Optional.of("± " + Margin.NOT_KNOWN);
            case Margin.None _ -> Optional.empty();
        };
    }

    private Optional<BigDecimal> number(Reference reference) {
        return switch (reference.shown(edition, row)) {
            case Value.Number(var number) -> Optional.of(number);
            case Value.Ranked ranked -> Optional.of(BigDecimal.valueOf(ranked.rank()));
            case Value.InWords _, Value.None _ -> Optional.empty();
        };
    }

    private Optional<BigDecimal> share(Reference part, Reference whole) {
        return part.value(edition, row).flatMap(one -> whole.value(edition, row)
                .flatMap(all -> Shares.percent(one, all)));
    }

    /** A share of two cells says by itself how it is worked out. */
    private Optional<String> working(Entry entry) {
        var figure = entry.reference().figure();
        boolean isOfCells = entry.figures().flatMap(input -> input.origins(edition)).count() == 2
                && (entry.whole().isPresent() || figure.share().isPresent());
        return isOfCells ? Optional.empty() : figure.formula().map(formula -> formula.inWords()
                + entry.reference().owner().row(edition, row).over(figure.name()).map(places -> ", over " + places).orElse(""));
    }

    private Stream<PrintedFigure.Origin> origin(Reference reference) {
        var owner = reference.owner().row(edition, row);
        var name = reference.figure().name();
        var where = Optional.ofNullable(owner.cells().get(name)).orElseGet(() -> owner.where().field(name));
        return Stream.of(owner.shown(name)).filter(value -> !value.isNone())
                .map(value -> new PrintedFigure.Origin(where, value));
    }
}
