package statesheet.template.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.edition.Value;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan;
import statesheet.template.plan.SheetPlan.ContactPlan;
import statesheet.template.plan.SheetPlan.RailPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/** Makes one place's document from the plan. Lives as long as that document. */
public final class Filler {

    private static final String NOT_REPORTED = "not reported";

    private final Edition edition;
    private final Row row;
    private final Report report;
    private final Blanks blanks;
    private final Ledger ledger;
    private final FigureNotes notes;

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
                plan.sections().stream().map(this::section).toList(),
                plan.contact().map(this::contact),
                texts(plan.notes()),
                furniture);
        return document.withNotes(notes.ofSheet(plan, ledger.figures()));
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
        return new Section(section.heading().map(this::text), section.rail().stream().map(this::railFigure).toList(),
                section.blocks().stream().map(this::block).toList());
    }

    private Section.RailFigure railFigure(RailPlan line) {
        // The names of figures are too long for the size of a large one.
        boolean missing = line.needs().figures().stream().anyMatch(blanks::isBlank);
        var figure = text(line.figure()).words();
        return new Section.RailFigure(missing ? "[?]" : figure, text(line.label()));
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
        return new Contact(channels, contact.qr());
    }

    private Block parts(BlockPlan.PartsPlan parts) {
        var missing = parts.figures()
                .filter(figure -> !figure.mayBeBlank() && blanks.isBlank(figure)).toList();
        var title = text(parts.title());
        if (!missing.isEmpty()) {
            return new Block.Paragraph(standIn(title, missing));
        }
        var breakdown = breakdown(parts);
        ledger.breakdown(parts, breakdown);
        var note = notes.ofBlock(parts, breakdown, title, parts.note().map(this::text));
        return parts.asTable() ? new Block.Table(title, breakdown, note) : new Block.Chart(title, breakdown, note);
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
        return new Breakdown(parts.total().figure().label(), total, parts.total().figure().printed(total),
                parts.parts().stream().map(part -> part(part, Optional.of(total).filter(_ -> complete))).toList());
    }

    /** @param whole what it is a share of, if it is to be said */
    private Breakdown.Part part(Reference reference, Optional<BigDecimal> whole) {
        var number = reference.value(edition, row).orElse(BigDecimal.ZERO);
        var printed = reference.content(edition, row).map(value -> printed(value, reference)).orElse(NOT_REPORTED);
        return new Breakdown.Part(reference.figure().label(), number, printed, whole.flatMap(total ->
                Shares.percent(number, total)).map(percent -> Unit.PERCENT.printed(percent, 0)));
    }

    private static String printed(Value value, Reference reference) {
        return switch (value) {
            case Value.Number(var number) -> reference.figure().printed(number);
            case Value.Words(var words) -> words;
            case Value.Marked(var mark) -> mark.words();
        };
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
