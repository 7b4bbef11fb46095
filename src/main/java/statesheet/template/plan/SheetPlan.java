package statesheet.template.plan;

import java.util.List;
import java.util.Optional;

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

    /** Only the first one may lack a heading. */
    public record SectionPlan(Optional<Passage> heading, List<RailPlan> rail, List<BlockPlan> blocks) {
        public SectionPlan {
            rail = List.copyOf(rail);
            blocks = List.copyOf(blocks);
        }
    }

    /** A line of a {@code figures} block: the figure alone, and its label. */
    public record RailPlan(Passage figure, Passage label, Needs needs) {}

    public sealed interface BlockPlan {

        record TextPlan(Passage text) implements BlockPlan {}

        record ListPlan(boolean numbered, int first, List<Passage> items) implements BlockPlan {
            public ListPlan {
                items = List.copyOf(items);
            }
        }

        /** A chart, or a table where {@code asTable}. */
        record PartsPlan(boolean asTable, Reference total, List<Reference> parts, Passage title, Optional<Passage> note,
                Needs needs) implements BlockPlan {
            public PartsPlan {
                parts = List.copyOf(parts);
            }
        }
    }

    public record ContactPlan(List<ChannelPlan> channels, Optional<String> qr) {
        public ContactPlan {
            channels = List.copyOf(channels);
        }
    }

    public record ChannelPlan(Passage label, Passage text) {}
}
