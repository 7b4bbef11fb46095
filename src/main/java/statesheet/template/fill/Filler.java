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
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.template.check.BoundCheck;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Passage.Manner;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.Skeleton;

/** Makes one place's document from the plan. Lives as long as that document. */
public final class Filler {

    private final Edition edition;
    private final Row row;
    private final Report report;
    private final Blanks blanks;
    private final Optional<Ledger> ledger;

    /**
     * A draft prints {@code [name]} for what has no value; else that breaks a promise of the caller's.
     *
     * @param ledger where the figures are to be noted as they are printed, if anywhere
     */
    public Filler(Edition edition, Row row, Report report, boolean draft, Optional<Ledger> ledger) {
        this.edition = edition;
        this.row = row;
        this.report = report;
        this.blanks = new Blanks(edition, row, report, draft);
        this.ledger = ledger;
    }

    public Document document(SheetPlan plan, Furniture<PageLine> furniture) {
        return new Document(
                always(plan.title()),
                plan.lead().filter(lead -> blanks.isIncluded(lead.needs())).map(this::text),
                plan.sections().stream().flatMap(section -> section(section).stream()).toList(),
                plan.contact().map(this::contact),
                texts(plan.notes()),
                furniture);
    }

    /** Empty where everything under its heading is left out. */
    private Optional<Section> section(SheetPlan.SectionPlan section) {
        var figures = section.rail().stream().filter(line -> blanks.isIncluded(line.needs()))
                .map(this::railFigure).toList();
        var blocks = section.blocks().stream().flatMap(block -> block(block).stream()).toList();
        return figures.isEmpty() && blocks.isEmpty() ? Optional.empty()
                : Optional.of(new Section(section.heading().map(this::always), figures, blocks));
    }

    private Section.RailFigure railFigure(SheetPlan.RailPlan line) {
        // The names of figures are too long for the size of a large one.
        boolean missing = line.needs().figures().stream().anyMatch(blanks::isBlank);
        var figure = text(line.figure()).words();
        return new Section.RailFigure(missing ? "[?]" : figure, text(line.label()));
    }

    private Optional<Block> block(SheetPlan.BlockPlan block) {
        return switch (block) {
            case SheetPlan.BlockPlan.TextPlan(var text) -> blanks.isIncluded(text.needs())
                    ? Optional.of(new Block.Paragraph(text(text))) : Optional.empty();
            case SheetPlan.BlockPlan.ListPlan(var numbered, var first, var items) -> {
                var texts = texts(items);
                yield texts.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(numbered, first, texts));
            }
            case SheetPlan.BlockPlan.PartsPlan parts ->
                    blanks.isIncluded(parts.needs()) ? Optional.of(parts(parts)) : Optional.empty();
        };
    }

    private List<Text> texts(List<Passage> passages) {
        return passages.stream().filter(passage -> blanks.isIncluded(passage.needs())).map(this::text).toList();
    }

    private Contact contact(SheetPlan.ContactPlan contact) {
        var channels = contact.channels().stream()
                .map(channel -> new Contact.Channel(always(channel.label()), always(channel.text()))).toList();
        return new Contact(channels, contact.qr());
    }

    private Block parts(SheetPlan.BlockPlan.PartsPlan parts) {
        var missing = Stream.concat(Stream.of(parts.total()), parts.parts().stream()).filter(blanks::isBlank).toList();
        var title = text(parts.title());
        if (!missing.isEmpty()) {
            return new Block.Paragraph(standIn(title, missing));
        }
        var breakdown = breakdown(parts);
        ledger.ifPresent(noting -> noting.breakdown(parts, breakdown, report.line(parts.needs().position())));
        var note = parts.note().map(this::text);
        return parts.asTable() ? new Block.Table(title, breakdown, note) : new Block.Chart(title, breakdown, note);
    }

    /** A draft's stand-in for a chart or table that lacks a number: its title and the names of what is missing. */
    private Text standIn(Text title, List<Reference> missing) {
        var names = missing.stream().map(blanks::standIn).collect(Collectors.joining(" "));
        return new Text(Stream.concat(title.spans().stream(), Stream.of(Span.plain(" " + names))).toList(),
                title.line());
    }

    private Breakdown breakdown(SheetPlan.BlockPlan.PartsPlan parts) {
        var total = number(parts.total());
        return new Breakdown(parts.total().figure().label(), total, parts.total().figure().printed(total),
                parts.parts().stream().map(part -> part(part.figure(), number(part), total)).toList());
    }

    private static Breakdown.Part part(FigureDefinition figure, BigDecimal number, BigDecimal total) {
        return new Breakdown.Part(figure.label(), number, figure.printed(number),
                Shares.percent(number, total).map(percent -> Unit.PERCENT.printed(percent, 0)));
    }

    private BigDecimal number(Reference reference) {
        return reference.value(edition, row).orElseThrow();
    }

    /** A text that is never left out. */
    private Text always(Passage passage) {
        blanks.require(passage.needs());
        return text(passage);
    }

    private Text text(Passage passage) {
        var builder = new TextBuilder();
        for (var fragment : passage.fragments()) {
            builder.set(fragment.manner());
            print(fragment.segment(), builder);
        }
        builder.set(Manner.PLAIN);
        return builder.text(report.line(passage.position()));
    }

    private void print(Segment segment, TextBuilder builder) {
        switch (segment) {
            case Segment.Literal(var words) -> builder.words(words.text());
            case Segment.Address(var shown) -> builder.words(shown);
            case Segment.Named(var name) -> builder.words(printed(name));
            case Segment.Digits figure -> printDigits(figure, builder);
            case Segment.Plural plural -> plural.reference().value(edition, row).ifPresentOrElse(
                    value -> printCase(plural, plural.caseFor(value), builder),
                    () -> builder.figure(blanks.standIn(plural.reference())));
            case Segment.Select select ->
                    select.caseFor(printed(select.name())).forEach(part -> print(part, builder));
            case Segment.Unreadable(var name) -> builder.words(blanks.standIn(name));
        }
    }

    private String printed(BuiltInName name) {
        return name.printed(edition, row.place());
    }

    private void printDigits(Segment.Digits figure, TextBuilder builder) {
        var printed = digits(figure);
        builder.figure(printed);
        ledger.ifPresent(noting -> noting.figure(figure.reference(), printed, report.line(figure.position())));
    }

    private void printCase(Segment.Plural plural, List<Segment> words, TextBuilder builder) {
        int from = builder.length();
        words.forEach(part -> print(part, builder));
        ledger.filter(_ -> plural.isStatedInWords(words))
                .ifPresent(noting -> noting.figure(plural.reference(), builder.since(from),
                        report.line(plural.position())));
    }

    private String digits(Segment.Digits figure) {
        return figure.nation().map(Skeleton.Rounded::text).orElseGet(() -> figure.reference().value(edition, row)
                .map(value -> checked(figure, figure.print(value), value))
                .orElseGet(() -> blanks.standIn(figure.reference())));
    }

    private String checked(Segment.Digits figure, Skeleton.Rounded printed, BigDecimal value) {
        if (figure.skeleton().isPresent() && figure.bound() != BoundWords.NONE) {
            BoundCheck.inNumber(figure, printed, value, report.where(figure.position()))
                    .map(problem -> problem.ofPlace(row.place().code())).ifPresent(report.problems()::add);
        }
        return printed.text();
    }
}
