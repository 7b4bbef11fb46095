package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** The structure while it grows, in reading order. Lives as long as one composition. */
final class TagTree {

    private final Growing document = new Growing(0, Role.DOCUMENT, Attributes.NONE);
    private int count = 1;

    private static final class Growing {
        private final int id;
        private final Role role;
        private final Attributes attributes;
        private final List<Growing> kids = new ArrayList<>();

        private Growing(int id, Role role, Attributes attributes) {
            this.id = id;
            this.role = role;
            this.attributes = attributes;
        }

        private Structure grown() {
            return new Structure(id, role, kids.stream().map(Growing::grown).toList(), attributes);
        }
    }

    /** An element that others go into. */
    final class Branch {
        private final Growing element;

        private Branch(Growing element) {
            this.element = element;
        }

        Branch branch(Role role) {
            return branch(role, Attributes.NONE);
        }

        Branch branch(Role role, Attributes attributes) {
            return new Branch(added(role, attributes));
        }

        Tag.Content leaf(Role role) {
            return leaf(role, Attributes.NONE);
        }

        Tag.Content leaf(Role role, Attributes attributes) {
            return new Tag.Content(added(role, attributes).id);
        }

        private Growing added(Role role, Attributes attributes) {
            var kid = new Growing(count++, role, attributes);
            element.kids.add(kid);
            return kid;
        }
    }

    Branch document() {
        return new Branch(document);
    }

    Structure grown() {
        return document.grown();
    }
}
