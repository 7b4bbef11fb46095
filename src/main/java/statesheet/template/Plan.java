package statesheet.template;

import java.util.List;
import java.util.Optional;

/** A compiled {@code sheet.md}: what the document of every place is made from. */
record Plan(Passage title, Optional<Passage> lead, List<Section> sections, Optional<Contact> contact,
        List<Passage> notes) {

    Plan {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    record Section(Optional<Passage> heading, List<Rail> rail, List<Block> blocks) {
        Section {
            rail = List.copyOf(rail);
            blocks = List.copyOf(blocks);
        }
    }

    /** A line of a {@code figures} block. */
    record Rail(Segment.Figure figure, Passage label, Needs needs) {}

    sealed interface Block {

        record Paragraph(Passage text) implements Block {}

        record Items(boolean numbered, int first, List<Passage> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }

        /** A chart, or a table where {@code asTable}. */
        record Parts(boolean asTable, Reference total, List<Reference> parts, Passage title, Optional<Passage> note,
                Needs needs) implements Block {
            public Parts {
                parts = List.copyOf(parts);
            }
        }
    }

    record Contact(List<Entry> entries, Optional<String> qr) {
        Contact {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Passage label, Passage text) {}
}
