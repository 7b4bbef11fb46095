package statesheet.template.fill;

import java.util.List;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Segment;

/** Prints the segments of one text for one place. Lives as long as that text. */
final class SegmentPrinter {

    private static final String NONE = "no ";

    private final Edition edition;
    private final Row row;
    private final Blanks blanks;
    private final Ledger ledger;
    private final TextBuilder builder;
    private final Passage.Kind kind;
    /** How many placeholders with branches are around what is printed. */
    private int depth;

    SegmentPrinter(Blanks blanks, Ledger ledger, TextBuilder builder, Passage.Kind kind) {
        this.edition = blanks.edition();
        this.row = blanks.row();
        this.blanks = blanks;
        this.ledger = ledger;
        this.builder = builder;
        this.kind = kind;
    }

    void print(Segment segment) {
        int from = builder.length();
        switch (segment) {
            case Segment.Literal(var words) -> literal(words.text());
            case Segment.Address(var shown) -> builder.words(shown);
            case Segment.Named(var name, var possessive) -> {
                named(name, possessive);
                builder.placed(segment, Value.NONE, from);
            }
            case Segment.Period(var words) -> {
                builder.words(words);
                builder.placed(segment, Value.NONE, from);
            }
            case Segment.Digits digits -> strong(digits.reference(), true, () -> digits(digits));
            case Segment.Ranking ranking -> ranking(ranking);
            case Segment.RankedCount(var rank) -> builder.words(Numerals.count(ranked(rank)));
            case Segment.ByFigure choice -> strong(choice.reference(), choice.isFigureWithNoun() && !isMissing(choice),
                    () -> choice(choice));
            case Segment.Select select -> branch(select.caseFor(select.name().printed(edition, row.place())));
            case Segment.Unreadable(var name) -> builder.words(blanks.standIn(name));
        }
    }

    /** Words of a branch are the program's to begin with a capital; in them, "no" stays with its noun as numbers do. */
    private void literal(String words) {
        if (depth > 0 && words.startsWith(NONE)) {
            builder.figure(NONE.strip());
            builder.words(words.substring(NONE.length() - 1));
        } else if (depth > 0) {
            builder.filled(words);
        } else {
            builder.words(words);
        }
    }

    private void named(BuiltInName name, boolean possessive) {
        var printed = name.printed(edition, row.place());
        var words = possessive ? BuiltInName.possessive(printed) : printed;
        if (name == BuiltInName.THE_STATE) {
            builder.filled(words);
        } else {
            builder.words(words);
        }
    }

    private void strong(Reference reference, boolean figureWithNoun, Runnable printing) {
        var manner = builder.manner();
        if (kind == Passage.Kind.PROSE && figureWithNoun && reference.isOfPlace() && reference.isNumber()) {
            builder.set(manner.withStrong());
        }
        printing.run();
        builder.set(manner);
    }

    private void digits(Segment.Digits digits) {
        int from = builder.length();
        var value = digits.reference().shown(edition, row);
        switch (value) {
            case Value.Number(var number) when kind == Passage.Kind.FIGURE ->
                    builder.figure(digits.reference().figure().large(number));
            case Value.Number(var number) -> builder.figure(digits.print(number).text());
            case Value.Ranked ranked -> builder.figure(ranked.inWords(""));
            case Value.Name(var words) -> builder.words(words);
            case Value.Marked(var words) -> builder.filled(words);
            case Value.Hidden hidden -> builder.figure(hidden.words());
            case Value.None _ -> builder.figure(blanks.standIn(digits.reference()));
        }
        builder.placed(digits, value, from);
        note(digits.reference(), builder.since(from), digits.position());
    }

    private void choice(Segment.ByFigure choice) {
        int from = builder.length();
        var value = choice.reference().shown(edition, row);
        switch (value) {
            case Value.Number _ when choice instanceof Segment.Comparison comparison -> comparison(comparison, from);
            case Value.Number(var number) -> branch(choice.caseFor(number), choice, from);
            case Value.Ranked _ -> throw new IllegalStateException("branches by a rank: " + choice.reference());
            case Value.Name(var words) -> builder.words(words);
            case Value.Marked _, Value.Hidden _, Value.None _ when choice.missing().isPresent() ->
                    missing(choice.missing().get());
            case Value.InWords said when choice instanceof Segment.Plural plural
                    && (said instanceof Value.Hidden || plural.form() == Segment.PluralForm.NOUN) ->
                    branch(plural.other());
            case Value.InWords said -> {
                builder.filled(said.words());
                note(choice.reference(), said.words(), choice.position());
            }
            case Value.None _ -> builder.figure(blanks.standIn(choice.reference()));
        }
        builder.placed((Segment) choice, value, from);
    }

    private void comparison(Segment.Comparison comparison, int from) {
        var difference = comparison.difference(edition, row);
        if (difference.isPresent()) {
            branch(comparison.caseFor(difference.get()), comparison, from);
        } else if (comparison.missing().isPresent()) {
            missing(comparison.missing().get());
        } else {
            builder.figure(blanks.standIn(comparison.other()));
        }
    }

    /** Words in place of a figure are no figure. */
    private boolean isMissing(Segment.ByFigure choice) {
        return choice.missing().isPresent() && !(choice.reference().shown(edition, row) instanceof Value.Number);
    }

    private void missing(List<Segment> words) {
        if (words.isEmpty()) {
            builder.omitted();
        } else {
            branch(words);
        }
    }

    private void ranking(Segment.Ranking ranking) {
        int from = builder.length();
        var value = ranking.reference().shown(edition, row);
        if (value instanceof Value.Ranked ranked) {
            builder.figure(ranked.inWords(ranking.word()));
            note(ranking.reference(), builder.since(from), ranking.position());
        } else if (ranking.missing().isPresent()) {
            missing(ranking.missing().get());
        } else {
            builder.figure(blanks.standIn(ranking.reference()));
        }
        builder.placed(ranking, value, from);
    }

    private int ranked(Reference rank) {
        return edition.rows().values().stream().map(row -> row.shown(rank.figure().name()))
                .flatMap(value -> value instanceof Value.Ranked ranked ? Stream.of(ranked.of()) : Stream.empty())
                .findFirst().orElse(0);
    }

    private void branch(List<Segment> words, Segment.ByFigure choice, int from) {
        branch(words);
        if (choice.isStatedInWords(words)) {
            note(choice.reference(), builder.since(from), choice.position());
        }
    }

    private void note(Reference reference, String printed, int position) {
        ledger.figure(reference, printed, position);
    }

    private void branch(List<Segment> words) {
        depth++;
        words.forEach(this::print);
        depth--;
    }
}
