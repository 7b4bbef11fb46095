package statesheet.template.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.template.plan.Passage.Fragment;
import statesheet.template.plan.Passage.Kind;
import statesheet.template.plan.Passage.Manner;

/**
 * A compiled {@code sheet.md}: what the document of every place is made from.
 *
 * @param texts every text that was read, in the order of the file; those of refused blocks too, which are in no section
 */
public record SheetPlan(Passage title, Optional<Passage> lead, List<SectionPlan> sections,
        Optional<ContactPlan> contact, List<Passage> notes, List<Passage> texts) {

    public SheetPlan {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    /** Every text as a reader of the sheet meets it: a large figure goes on in its label. */
    public Stream<Passage> read() {
        return Stream.of(Stream.of(title), lead.stream(), sections.stream().flatMap(SectionPlan::read),
                contact.stream().flatMap(band -> band.channels.stream())
                        .flatMap(channel -> Stream.of(channel.label, channel.text)),
                notes.stream()).flatMap(texts -> texts);
    }

    /** Only the first one may lack a heading. A heading's conditions are those of the whole section. */
    public record SectionPlan(Optional<Passage> heading, List<RailPlan> rail, List<BlockPlan> blocks) {
        public SectionPlan {
            rail = List.copyOf(rail);
            blocks = List.copyOf(blocks);
        }

        private Stream<Passage> read() {
            return Stream.of(heading.stream(), rail.stream().map(RailPlan::read),
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
     * A line of a {@code figures} block: the figure alone, and its label.
     *
     * @param read both as one text
     */
    public record RailPlan(Passage figure, Passage label, Needs needs, Passage read) {

        public static RailPlan of(Passage figure, Passage label, Needs needs) {
            var fragments = new ArrayList<>(figure.fragments());
            fragments.add(new Fragment(label.position(), Manner.PLAIN,
                    new Segment.Literal(TypedText.at(label.position(), " "))));
            fragments.addAll(label.fragments());
            return new RailPlan(figure, label, needs, new Passage(needs, Kind.LABEL, fragments));
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

        /** A chart, or a table where {@code asTable}. */
        record PartsPlan(boolean asTable, Reference total, List<Reference> parts, Passage title, Optional<Passage> note,
                Needs needs) implements BlockPlan {
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

        private Stream<Passage> texts() {
            return switch (this) {
                case TextPlan(var text) -> Stream.of(text);
                case ListPlan list -> list.items.stream();
                case PageEnd _ -> Stream.empty();
                case PartsPlan parts -> Stream.concat(Stream.of(parts.title), parts.note.stream());
            };
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

    /** @param conditions all of which must hold for the band to be on a sheet */
    public record ContactPlan(List<ChannelPlan> channels, Optional<String> qr, List<Condition> conditions) {
        public ContactPlan {
            channels = List.copyOf(channels);
            conditions = List.copyOf(conditions);
        }
    }

    public record ChannelPlan(Passage label, Passage text) {}
}
