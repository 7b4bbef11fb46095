package statesheet.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A compiled {@code sheet.md}: what the document of every place is made from. */
record Plan(Passage title, Optional<Passage> lead, List<Section> sections, Optional<Contact> contact,
        List<Passage> notes) {

    Plan {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Every text, blocks in their order. */
    Stream<Passage> passages() {
        var bands = contact.stream().flatMap(band -> band.entries.stream())
                .flatMap(entry -> Stream.of(entry.label, entry.text));
        return Stream.of(Stream.of(title), lead.stream(), sections.stream().flatMap(Section::passages), bands,
                notes.stream()).flatMap(texts -> texts);
    }

    record Section(Optional<Passage> heading, List<Rail> rail, List<Block> blocks) {
        Section {
            rail = List.copyOf(rail);
            blocks = List.copyOf(blocks);
        }

        private Stream<Passage> passages() {
            return Stream.of(heading.stream(), rail.stream().map(Rail::label), blocks.stream().flatMap(Block::passages))
                    .flatMap(texts -> texts);
        }
    }

    /** A line of a {@code figures} block. */
    record Rail(Segment.Figure figure, Passage label, Needs needs) {}

    sealed interface Block {

        private Stream<Passage> passages() {
            return switch (this) {
                case Paragraph(var text) -> Stream.of(text);
                case Items items -> items.items.stream();
                case Parts parts -> Stream.concat(Stream.of(parts.title), parts.note.stream());
            };
        }

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
