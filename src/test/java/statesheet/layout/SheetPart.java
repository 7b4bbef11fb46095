package statesheet.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Contact;
import statesheet.document.Document;
import statesheet.document.Section;
import statesheet.layout.measure.ContactLines;
import statesheet.sheet.Sheet;
import statesheet.sheet.Structure;

/**
 * One thing that a document says, and the elements of the structure that say it.
 *
 * @param keepsWithNext whether the next part has to stand on the same page
 */
record SheetPart(PartKind kind, boolean keepsWithNext, List<Structure> elements) {

    enum PartKind { FURNITURE, LEAD, KEY, HEADING, RAIL, PARAGRAPH, LIST, BREAKDOWN, FOOT }

    /** Every part of a document on a sheet, in the order of the document. */
    static List<SheetPart> of(Document document, Sheet sheet) {
        var elements = sheet.structure().kids().iterator();
        var parts = new ArrayList<SheetPart>();
        parts.add(next(PartKind.FURNITURE, false, 4, elements));
        document.lead().ifPresent(lead -> parts.add(next(PartKind.LEAD, false, 1, elements)));
        document.key().forEach(figure -> parts.add(next(PartKind.KEY, false, 1, elements)));
        document.sections().forEach(section -> add(section, elements, parts));
        int foot = document.contact().map(SheetPart::elements).orElse(0) + document.notes().size();
        if (foot > 0) {
            parts.add(next(PartKind.FOOT, false, foot, elements));
        }
        if (elements.hasNext()) {
            throw new AssertionError("more on the sheet than in the document: " + elements.next());
        }
        return parts;
    }

    private static void add(Section section, Iterator<Structure> elements, List<SheetPart> parts) {
        section.heading().ifPresent(heading -> parts.add(next(PartKind.HEADING, true, 1, elements)));
        section.units().forEach(unit -> add(unit, elements, parts));
    }

    private static void add(Section.Unit unit, Iterator<Structure> elements, List<SheetPart> parts) {
        unit.figures().forEach(figure ->
                parts.add(next(PartKind.RAIL, !unit.blocks().isEmpty(), 1, elements)));
        for (int i = 0; i < unit.blocks().size(); i++) {
            var block = unit.blocks().get(i);
            boolean last = i + 1 == unit.blocks().size();
            switch (block) {
                case Block.Paragraph(var text) ->
                        parts.add(next(PartKind.PARAGRAPH, !last && text.words().endsWith(":"), 1, elements));
                case Block.Items list -> parts.add(next(PartKind.LIST, false, 1, elements));
                case Block.PageEnd _ -> { }
                case Block.Chart(var caption, var breakdown) ->
                        parts.add(next(PartKind.BREAKDOWN, false, 2 + around(caption), elements));
                case Block.Table(var caption, var breakdown) ->
                        parts.add(next(PartKind.BREAKDOWN, false, 1 + around(caption), elements));
            }
        }
    }

    private static int around(Block.Caption caption) {
        return (int) Stream.of(caption.subtitle(), caption.note(), caption.source())
                .filter(Optional::isPresent).count();
    }

    private static int elements(Contact contact) {
        int code = (contact.qr().isPresent() ? 1 : 0) + (contact.scan().isPresent() ? 1 : 0);
        return contact.channels().stream().mapToInt(entry -> 1 + ContactLines.of(entry.text()).size()).sum() + code;
    }

    private static SheetPart next(PartKind kind, boolean keepsWithNext, int count, Iterator<Structure> elements) {
        return new SheetPart(kind, keepsWithNext, Stream.generate(elements::next).limit(count).toList());
    }
}
