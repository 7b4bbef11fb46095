package statesheet.template.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.LargeFigure;
import statesheet.document.PageLine;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan;
import statesheet.template.plan.SheetPlan.ContactPlan;
import statesheet.template.plan.SheetPlan.RailPlan.Context;
import statesheet.template.plan.SheetPlan.RailPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/** Makes one place's document from the plan. Lives as long as that document. */
public final class Filler {

    private final Edition edition;
    private final Row row;
    private final Report report;
    private final Blanks blanks;
    private final Ledger ledger;
    private final FigureNotes notes;
    private final List<BlockPlan.PartsPlan> drawn = new ArrayList<>();

    /** A draft prints {@code [name]} for what has no value; else that breaks a promise of the caller's. */
    public Filler(Edition edition, Row row, Report report, boolean draft) {
        this.edition = edition;
        this.row = row;
        this.report = report;
        this.blanks = new Blanks(edition, row, report, draft);
        this.ledger = new Ledger(edition, row);
        this.notes = new FigureNotes(edition, row);
    }

    public Document document(SheetPlan whole, Furniture<PageLine> furniture) {
        var plan = new Selection(edition, row, blanks).of(whole);
        var document = new Document(
                text(plan.title()),
                plan.lead().map(this::text),
                plan.key().stream().map(this::largeFigure).toList(),
                plan.sections().stream().map(this::section).toList(),
                plan.contact().map(this::contact),
                texts(plan.notes()),
                furniture);
        return document.withNotes(notes.ofSheet(plan, ledger.figures(), drawn));
    }

    /** Every figure of the document as it is printed, in order of the text; the same words for the same one are one. */
    public List<PrintedFigure> printed() {
        return ledger.all(report);
    }

    /** A text by itself, with what each placeholder in it printed. */
    public static PlacedText placed(Passage passage, Edition edition, Row row, Report report) {
        return new Filler(edition, row, report, true).filled(passage).placedText();
    }

    private Section section(SectionPlan section) {
        return new Section(section.heading().map(this::text), section.units().map(this::unit).toList());
    }

    private Section.Unit unit(SectionPlan.UnitPlan unit) {
        return new Section.Unit(unit.rail().stream().map(this::largeFigure).toList(),
                unit.blocks().stream().map(this::block).toList());
    }

    private LargeFigure largeFigure(RailPlan line) {
        // The names of figures are too long for the size of a large one.
        boolean missing = line.needs().figures().stream().anyMatch(blanks::isBlank);
        var figure = text(line.figure()).words();
        return new LargeFigure(missing ? "[?]" : figure, text(line.label()), context(line));
    }

    private Optional<Text> context(RailPlan line) {
        return switch (line.context()) {
            case Context.None _ -> Optional.empty();
            case Context.Words(var words) -> Optional.of(text(words));
            case Context.OfNation _ when !line.number().isOfPlace() -> Optional.empty();
            case Context.OfNation _ -> ofWhole(line);
        };
    }

    /** The same figure of what the place is within; that of the nation by its usual name. */
    private Reference ofWhole(Reference figure) {
        boolean nation = edition.whole(row).place().equals(Place.NATION);
        return new Reference(figure.figure(), nation ? Reference.Owner.NATION : Reference.Owner.WHOLE);
    }

    /** Where the nation, or what a place is within, has a number: 28,886 nationwide; 40% in the nation; 9 in Oregon. */
    private Optional<Text> ofWhole(RailPlan line) {
        var figure = ofWhole(line.number());
        var whole = edition.whole(row).place();
        boolean nation = whole.equals(Place.NATION);
        boolean count = figure.figure().unit() == Unit.COUNT;
        var words = nation && count ? " nationwide" : nation ? " in the nation" : " in " + whole.nameInText();
        return figure.value(edition, row).map(number -> {
            var printed = figure.figure().largeInWords(number);
            ledger.figure(figure, printed, line.needs().position());
            return new Text(List.of(Span.plain(printed + words)), report.line(line.needs().position()));
        });
    }

    private Block block(BlockPlan block) {
        return switch (block) {
            case BlockPlan.TextPlan(var text) -> new Block.Paragraph(text(text));
            case BlockPlan.ListPlan(var numbered, var first, var items) -> new Block.Items(numbered, first,
                    texts(items));
            case BlockPlan.PageEnd _ -> new Block.PageEnd();
            case BlockPlan.PartsPlan parts -> parts(parts);
        };
    }

    private List<Text> texts(List<Passage> passages) {
        return passages.stream().map(this::text).toList();
    }

    private Contact contact(ContactPlan contact) {
        var channels = contact.channels().stream()
                .map(channel -> new Contact.Channel(text(channel.label()), text(channel.text()))).toList();
        return new Contact(channels, contact.qr(), contact.scan().map(this::text));
    }

    private Block parts(BlockPlan.PartsPlan parts) {
        var missing = parts.figures()
                .filter(figure -> !figure.mayBeBlank() && blanks.isBlank(figure)).toList();
        var title = text(parts.caption().title());
        if (!missing.isEmpty()) {
            return new Block.Paragraph(standIn(title, missing));
        }
        var breakdown = breakdown(parts);
        if (breakdown.isOfOnePart() && !parts.asTable()) {
            return new Block.Paragraph(title.asSentence());
        }
        drawn.add(parts);
        ledger.breakdown(parts, breakdown);
        var caption = new Block.Caption(title, parts.caption().subtitle().map(this::text),
                notes.ofBlock(parts, breakdown, title, parts.caption().note().map(this::text)),
                parts.caption().source().map(this::text));
        var shown = arranged(breakdown, parts);
        return parts.asTable() ? new Block.Table(caption, shown) : new Block.Chart(caption, shown);
    }

    /** A draft's stand-in for a chart or table that lacks a number: its title and the names of what is missing. */
    private Text standIn(Text title, List<Reference> missing) {
        var names = missing.stream().map(blanks::standIn).collect(Collectors.joining(" "));
        return new Text(Stream.concat(title.spans().stream(), Stream.of(Span.plain(" " + names))).toList(),
                title.line());
    }

    private Breakdown breakdown(BlockPlan.PartsPlan parts) {
        var total = parts.total().value(edition, row).orElseThrow();
        // With a part missing, the others are shares of something else; overlapping ones are shares of nothing.
        boolean complete = parts.parts().stream().allMatch(part -> part.value(edition, row).isPresent())
                && !parts.list().overlapping();
        return new Breakdown(parts.total().figure().label(), counted(parts.total()), total,
                parts.total().figure().printed(total),
                parts.parts().stream().map(part -> part(part, Optional.of(total).filter(_ -> complete))).toList(),
                Optional.empty());
    }

    /** @param whole what it is a share of, if it is to be said */
    private Breakdown.Part part(Reference reference, Optional<BigDecimal> whole) {
        var number = reference.value(edition, row).orElse(BigDecimal.ZERO);
        var printed = printed(reference);
        return new Breakdown.Part(reference.figure().label(), number, printed, whole.flatMap(total ->
                Shares.percent(number, total)).map(percent -> Unit.PERCENT.printed(percent, 0)), false,
                Optional.empty());
    }

    /** In the order of the block, with the part that stands out and, if it is wanted, the nation's shares. */
    private Breakdown arranged(Breakdown breakdown, BlockPlan.PartsPlan plan) {
        var nation = plan.nation() && breakdown.hasShares() ? nationShares(plan) : List.<Breakdown.NationShare>of();
        for (int i = 0; i < nation.size(); i++) {
            ledger.share(ofWhole(plan.parts().get(i)), ofWhole(plan.total()), nation.get(i).printed(),
                    plan.needs().position());
        }
        int named = plan.highlight().map(plan.parts()::indexOf).orElseGet(() -> largest(breakdown.parts()));
        var parts = new ArrayList<Breakdown.Part>();
        for (int i = 0; i < breakdown.parts().size(); i++) {
            parts.add(breakdown.parts().get(i).beside(i == named,
                    nation.isEmpty() ? Optional.empty() : Optional.of(nation.get(i))));
        }
        if (plan.byValue()) {
            parts.sort((one, other) -> other.amount().compareTo(one.amount()));
        }
        return new Breakdown(breakdown.label(), breakdown.counted(), breakdown.total(), breakdown.printedTotal(), parts,
                nation.isEmpty() ? Optional.empty() : Optional.of(edition.whole(row).place().name()));
    }

    /** The first of the largest. */
    private static int largest(List<Breakdown.Part> parts) {
        return IntStream.range(0, parts.size()).reduce((largest, next) ->
                parts.get(next).amount().compareTo(parts.get(largest).amount()) > 0 ? next : largest).orElse(-1);
    }

    /** One for each part; none where the nation lacks one of the numbers. */
    private List<Breakdown.NationShare> nationShares(BlockPlan.PartsPlan plan) {
        var total = ofWhole(plan.total()).value(edition, row);
        var shares = plan.parts().stream().map(part -> ofWhole(part).value(edition, row))
                .flatMap(number -> total.flatMap(whole -> number.flatMap(part -> Shares.percent(part, whole))).stream())
                .map(percent -> new Breakdown.NationShare(percent.movePointLeft(2),
                        Unit.PERCENT.printed(percent, 0))).toList();
        return shares.size() == plan.parts().size() ? shares : List.of();
    }

    /** The noun of a figure as the head of a column: Cases. */
    private static String counted(Reference total) {
        return total.figure().noun().map(noun -> Character.toUpperCase(noun.other().charAt(0))
                + noun.other().substring(1)).orElse("Number");
    }

    private String printed(Reference reference) {
        return reference.figure().printed(reference.shown(edition, row));
    }

    private Text text(Passage passage) {
        return filled(passage).text(report.line(passage.position()));
    }

    private TextBuilder filled(Passage passage) {
        var builder = new TextBuilder(passage.kind() != Kind.LABEL && passage.kind() != Kind.FIGURE);
        var printer = new SegmentPrinter(blanks, ledger, builder, passage.kind());
        for (var fragment : passage.fragments()) {
            builder.set(fragment.manner());
            printer.print(fragment.segment());
        }
        builder.set(Manner.PLAIN);
        return builder;
    }
}
