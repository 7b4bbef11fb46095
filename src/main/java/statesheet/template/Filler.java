package statesheet.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.Passage.Manner;

/** Makes one place's document from the plan. Lives as long as that document. */
final class Filler {

    private final Edition edition;
    private final Row row;
    private final Function<Spot, Where> places;
    private final Problems problems;
    private final boolean draft;
    private final Optional<Ledger> ledger;

    /**
     * A draft prints {@code [name]} for what has no value; else that breaks a promise of the caller's.
     *
     * @param ledger where the figures are to be noted as they are printed, if anywhere
     */
    Filler(Edition edition, Row row, Function<Spot, Where> places, Problems problems, boolean draft,
            Optional<Ledger> ledger) {
        this.edition = edition;
        this.row = row;
        this.places = places;
        this.problems = problems;
        this.draft = draft;
        this.ledger = ledger;
    }

    Document document(Plan plan) {
        return new Document(
                always(plan.title()),
                plan.lead().filter(lead -> stands(lead.needs())).map(this::text),
                plan.sections().stream().flatMap(section -> section(section).stream()).toList(),
                plan.contact().map(this::contact),
                texts(plan.notes()));
    }

    /** Empty where everything under its heading is left out. */
    private Optional<Section> section(Plan.Section section) {
        var figures = section.rail().stream().filter(line -> stands(line.needs())).map(this::railFigure).toList();
        var blocks = section.blocks().stream().flatMap(block -> block(block).stream()).toList();
        return figures.isEmpty() && blocks.isEmpty() ? Optional.empty()
                : Optional.of(new Section(section.heading().map(this::always), figures, blocks));
    }

    private Section.RailFigure railFigure(Plan.Rail line) {
        var figure = new Composer();
        print(line.figure(), figure);
        // The names of figures are too long for the size of a large one.
        boolean missing = line.needs().figures().stream().anyMatch(this::isBlank);
        return new Section.RailFigure(missing ? "[?]" : figure.text(0).words(), text(line.label()));
    }

    private Optional<Block> block(Plan.Block block) {
        return switch (block) {
            case Plan.Block.Paragraph(var text) ->
                    stands(text.needs()) ? Optional.of(new Block.Paragraph(text(text))) : Optional.empty();
            case Plan.Block.Items(var numbered, var first, var items) -> {
                var texts = texts(items);
                yield texts.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(numbered, first, texts));
            }
            case Plan.Block.Parts parts -> stands(parts.needs()) ? Optional.of(parts(parts)) : Optional.empty();
        };
    }

    private List<Text> texts(List<Passage> passages) {
        return passages.stream().filter(passage -> stands(passage.needs())).map(this::text).toList();
    }

    private Contact contact(Plan.Contact contact) {
        var entries = contact.entries().stream()
                .map(entry -> new Contact.Entry(always(entry.label()), always(entry.text()))).toList();
        return new Contact(entries, contact.qr());
    }

    private Block parts(Plan.Block.Parts parts) {
        if (Stream.concat(Stream.of(parts.total()), parts.parts().stream()).anyMatch(this::isBlank)) {
            return new Block.Paragraph(placeholderFor(parts));
        }
        var title = text(parts.title());
        var breakdown = breakdown(parts);
        ledger.ifPresent(noting -> noting.breakdown(parts, breakdown));
        var note = parts.note().map(this::text);
        return parts.asTable() ? new Block.Table(title, breakdown, note) : new Block.Chart(title, breakdown, note);
    }

    /** A draft's stand-in for a chart or table that lacks a number: its title and the names of what is missing. */
    private Text placeholderFor(Plan.Block.Parts parts) {
        var missing = Stream.concat(Stream.of(parts.total()), parts.parts().stream()).filter(this::isBlank)
                .map(this::missing).collect(Collectors.joining(" "));
        var title = text(parts.title());
        return new Text(Stream.concat(title.spans().stream(), Stream.of(Span.plain(" " + missing))).toList(),
                title.line());
    }

    private Breakdown breakdown(Plan.Block.Parts parts) {
        long total = count(parts.total());
        return new Breakdown(parts.total().figure().label(), total, parts.parts().stream()
                .map(part -> new Breakdown.Part(part.figure().label(), count(part), Shares.percent(count(part), total)))
                .toList());
    }

    private long count(Reference reference) {
        return reference.value(edition, row).orElseThrow().longValueExact();
    }

    private boolean isBlank(Reference reference) {
        return reference.value(edition, row).isEmpty();
    }

    /** Whether a block is printed: not where all its figures of the place are optional and blank. */
    private boolean stands(Needs needs) {
        var blank = needs.figures().stream().filter(this::isBlank).toList();
        if (blank.isEmpty()) {
            return true;
        }
        if (blank.size() == needs.figures().size() && blank.stream().allMatch(Reference::mayBeBlank)) {
            return false;
        }
        var given = needs.figures().stream().filter(reference -> !blank.contains(reference)).toList();
        sayBlank(needs.spot(), blank, given.isEmpty() ? "" : ", though the same block has " + names(given),
                "all the figures of one block, or none: then it is left out");
        return true;
    }

    /** A text that is never left out. */
    private Text always(Passage passage) {
        var blank = passage.placeFigures().stream().filter(this::isBlank).toList();
        if (!blank.isEmpty()) {
            sayBlank(passage.spot(), blank, "", "figures that every place has, in titles, headings and contacts");
        }
        return text(passage);
    }

    private void sayBlank(Spot spot, List<Reference> blank, String beside, String expected) {
        blank.stream().filter(reference -> !reference.mayBeBlank()).findFirst().ifPresent(this::missing);
        boolean shares = blank.stream().allMatch(reference -> reference.figure().share().isPresent());
        problems.add(Problem.ofPlace("text.no-value", places.apply(spot).place(row.place().code()),
                "no value of " + names(blank) + beside, expected,
                (shares ? "a total of 0 has no shares: " : "fill in the blank, or ")
                        + "give it a paragraph or line of its own"));
    }

    private static String names(List<Reference> references) {
        return references.stream().map(Reference::typed).collect(Collectors.joining(" and "));
    }

    private Text text(Passage passage) {
        var composer = new Composer();
        for (var piece : passage.pieces()) {
            composer.set(piece.manner());
            print(piece.segment(), composer);
        }
        composer.set(Manner.PLAIN);
        return composer.text(passage.spot().line() + 1);
    }

    private void print(Segment segment, Composer composer) {
        switch (segment) {
            case Segment.Literal literal -> composer.words(literal.words().text());
            case Segment.Address address -> composer.words(address.shown());
            case Segment.Named named -> composer.words(printed(named.name()));
            case Segment.Figure figure -> printNumber(figure, composer);
            case Segment.Plural plural -> plural.reference().value(edition, row).ifPresentOrElse(
                    value -> printCase(plural, plural.caseFor(value), composer),
                    () -> composer.figure(missing(plural.reference())));
            case Segment.Select select -> select.cases().getOrDefault(printed(select.name()), select.other())
                    .forEach(part -> print(part, composer));
            case Segment.Unreadable unreadable -> composer.words(bracketed(unreadable.name()));
        }
    }

    private void printNumber(Segment.Figure figure, Composer composer) {
        var printed = number(figure);
        composer.figure(printed);
        ledger.ifPresent(noting -> noting.figure(figure.reference(), printed, figure.spot()));
    }

    private void printCase(Segment.Plural plural, List<Segment> words, Composer composer) {
        int from = composer.length();
        words.forEach(part -> print(part, composer));
        ledger.filter(_ -> plural.isSaidInWords(words))
                .ifPresent(noting -> noting.figure(plural.reference(), composer.since(from), plural.spot()));
    }

    private String printed(Name name) {
        return name.printed(edition, row.place(), 0, 0);
    }

    private String number(Segment.Figure figure) {
        return figure.memoized().orElseGet(() -> figure.reference().value(edition, row)
                .map(value -> value.subtract(figure.offset()))
                .map(value -> figure.skeleton()
                        .map(skeleton -> checked(figure, skeleton.print(value), value))
                        .orElseGet(() -> figure.reference().figure().unit().printed(value)))
                .orElseGet(() -> missing(figure.reference())));
    }

    private String checked(Segment.Figure figure, Skeleton.Printed printed, BigDecimal value) {
        if (figure.bound() != Bound.NONE) {
            Bound.inNumber(figure, printed.text(), printed.value(), value).ifPresent(untruth ->
                    problems.add(Problem.ofPlace("text.bound", places.apply(figure.spot()).place(row.place().code()),
                            untruth.found(), untruth.expected(), untruth.fix())));
        }
        return printed.text();
    }

    /** What stands for a figure without value. An optional one of the place has been said; no other may lack it. */
    private String missing(Reference reference) {
        if (!draft && (reference.ofNation() || !reference.mayBeBlank())) {
            throw new IllegalStateException("fill() is promised rows without problems, but " + reference.typed()
                    + " has no value for " + row.place().code());
        }
        return "[" + reference.typed() + "]";
    }

    private String bracketed(String name) {
        if (!draft) {
            throw new IllegalStateException("fill() is promised a text without problems, but {" + name + "} is one");
        }
        return "[" + name + "]";
    }
}
