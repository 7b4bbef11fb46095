package statesheet.template.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.template.plan.Passage.Fragment;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;

/**
 * A compiled {@code sheet.md}: what the document of every place is made from.
 *
 * @param key   the figures in the panel under the lead
 * @param texts every text that was read, in the order of the file; those of refused blocks too, which are in no section
 */
public record SheetPlan(Passage title, Optional<Passage> lead, List<RailPlan> key, List<SectionPlan> sections,
        Optional<ContactPlan> contact, List<Passage> notes, List<Passage> texts) {

    public SheetPlan {
        key = List.copyOf(key);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    /** The first large figure of the places themselves: of the panel, or else of the text. */
    public Optional<RailPlan> firstFigure() {
        return Stream.concat(key.stream(), sections.stream().flatMap(section -> section.rail.stream()))
                .filter(line -> line.number.isOfPlace()).findFirst();
    }

    /** Every text as a reader of the sheet meets it: a large figure goes on in its label. */
    public Stream<Passage> read() {
        return Stream.of(Stream.of(title), lead.stream(), key.stream().flatMap(RailPlan::texts),
                sections.stream().flatMap(SectionPlan::read),
                contact.stream().flatMap(band -> band.channels.stream())
                        .flatMap(channel -> Stream.of(channel.label, channel.text)),
                contact.flatMap(ContactPlan::scan).stream(),
                notes.stream()).flatMap(texts -> texts);
    }

    /** Only the first one may lack a heading. A heading's conditions are those of the whole section. */
    public record SectionPlan(Optional<Passage> heading, List<RailPlan> rail, List<BlockPlan> blocks) {
        public SectionPlan {
            rail = List.copyOf(rail);
            blocks = List.copyOf(blocks);
        }

        /** Large figures and the text that they are beside. */
        public record UnitPlan(List<RailPlan> rail, List<BlockPlan> blocks) {}

        /**
         * The first figure is at the first text; each further one is at the first text from there on that holds its
         * number, or below the figure before it.
         */
        public Stream<UnitPlan> units() {
            var units = new ArrayList<UnitPlan>();
            int start = 0;
            var figures = new ArrayList<RailPlan>();
            for (var figure : rail) {
                int beside = figures.isEmpty() ? start : firstHolding(figure, start);
                if (beside > start) {
                    units.add(new UnitPlan(List.copyOf(figures), blocks.subList(start, beside)));
                    figures.clear();
                    start = beside;
                }
                figures.add(figure);
            }
            units.add(new UnitPlan(List.copyOf(figures), blocks.subList(start, blocks.size())));
            return units.stream();
        }

        private int firstHolding(RailPlan figure, int start) {
            return IntStream.range(start, blocks.size())
                    .filter(i -> blocks.get(i).prose().flatMap(Passage::references).anyMatch(figure.number::equals))
                    .findFirst().orElse(start);
        }

        private Stream<Passage> read() {
            return Stream.of(heading.stream(), rail.stream().flatMap(RailPlan::texts),
                    blocks.stream().flatMap(BlockPlan::texts))
                    .flatMap(texts -> texts);
        }

        /** What decides whether each thing under the heading is on a sheet. */
        public Stream<Needs> needs() {
            return Stream.concat(rail.stream().map(RailPlan::needs), blocks.stream().flatMap(BlockPlan::needed));
        }

        /** Whether a figure of the place is under the heading. */
        public boolean holdsPlaceFigure() {
            return rail.stream().anyMatch(line -> line.read().holdsPlaceFigure())
                    || blocks.stream().anyMatch(BlockPlan::holdsPlaceFigure);
        }
    }

    /**
     * A line of a {@code figures} or {@code key} block: the figure alone, its label, and what it is beside.
     *
     * @param number  the figure
     * @param context as the text has it
     * @param read    figure and label as one text
     */
    public record RailPlan(Reference number, Passage figure, Passage label, Context context, Needs needs,
            Passage read) {

        /** What a large figure is beside. */
        public sealed interface Context {

            /** The same figure of the nation, if it has one. */
            record OfNation() implements Context {}

            record Words(Passage words) implements Context {}

            record None() implements Context {}
        }

        public RailPlan beside(Context other) {
            return new RailPlan(number, figure, label, other, needs, read);
        }

        private Stream<Passage> texts() {
            return context instanceof Context.Words(var words) ? Stream.of(read, words) : Stream.of(read);
        }

        public static RailPlan of(Reference number, Passage figure, Passage label, Needs needs) {
            var fragments = new ArrayList<>(figure.fragments());
            fragments.add(new Fragment(label.position(), Manner.PLAIN,
                    new Segment.Literal(TypedText.at(label.position(), " "))));
            fragments.addAll(label.fragments());
            return new RailPlan(number, figure, label, new Context.OfNation(), needs,
                    new Passage(needs, Kind.LABEL, fragments, label.end()));
        }
    }

    public sealed interface BlockPlan {

        record TextPlan(Passage text) implements BlockPlan {}

        record ListPlan(boolean numbered, int first, List<Passage> items) implements BlockPlan {
            public ListPlan {
                items = List.copyOf(items);
            }
        }

        /** {@code ---}: what follows begins a new page. */
        record PageEnd(int position) implements BlockPlan {}

        /**
         * A chart, or a table where {@code asTable}.
         *
         * @param byValue   whether the largest part comes first; else they are in the order of the dictionary
         * @param highlight the part that stands out; the largest, where the text names none
         * @param nation    whether the nation's shares are shown beside the place's
         * @param end       where its closing fence is
         */
        record PartsPlan(boolean asTable, Reference total, List<Reference> parts, boolean byValue,
                Optional<Reference> highlight, boolean nation, CaptionPlan caption, Needs needs,
                int end) implements BlockPlan {
            public PartsPlan {
                parts = List.copyOf(parts);
            }

            /** The total's list that the parts are. */
            public Parts list() {
                var names = parts.stream().map(part -> part.figure().name()).toList();
                return total.figure().breakdowns().stream().filter(list -> list.parts().equals(names)).findFirst()
                        .orElseThrow();
            }

            /** The total and its parts. */
            public Stream<Reference> figures() {
                return Stream.concat(Stream.of(total), parts.stream());
            }
        }

        /** The words around a chart or table. */
        record CaptionPlan(Passage title, Optional<Passage> subtitle, Optional<Passage> note,
                Optional<Passage> source) {
            public Stream<Passage> texts() {
                return Stream.of(Stream.of(title), subtitle.stream(), note.stream(), source.stream())
                        .flatMap(texts -> texts);
            }
        }

        private Stream<Passage> texts() {
            return switch (this) {
                case TextPlan(var text) -> Stream.of(text);
                case ListPlan list -> list.items.stream();
                case PageEnd _ -> Stream.empty();
                case PartsPlan parts -> parts.caption.texts();
            };
        }

        /** The running text in it. */
        private Stream<Passage> prose() {
            return this instanceof PartsPlan ? Stream.empty() : texts();
        }

        private Stream<Needs> needed() {
            return switch (this) {
                case TextPlan _, ListPlan _, PageEnd _ -> texts().map(Passage::needs);
                case PartsPlan parts -> Stream.of(parts.needs);
            };
        }

        private boolean holdsPlaceFigure() {
            return this instanceof PartsPlan parts && parts.total.isOfPlace()
                    || texts().anyMatch(Passage::holdsPlaceFigure);
        }
    }

    /**
     * @param scan       the line that says what the QR code leads to
     * @param conditions all of which must hold for the band to be on a sheet
     */
    public record ContactPlan(List<ChannelPlan> channels, Optional<String> qr, Optional<Passage> scan,
            List<Condition> conditions) {
        public ContactPlan {
            channels = List.copyOf(channels);
            conditions = List.copyOf(conditions);
        }
    }

    public record ChannelPlan(Passage label, Passage text) {}
}
