package statesheet.layout.place;

import java.util.ArrayList;
import java.util.List;
import statesheet.sheet.Structure;
import statesheet.sheet.Structure.Attributes;
import statesheet.sheet.Structure.Role;
import statesheet.sheet.Tag;

/** The structure while it grows, in reading order. Lives as long as one composition. */
final class TagTree {

    private int count;
    private final Branch document = new Branch(Role.DOCUMENT, Attributes.NONE);

    /** An element while it grows: others go into it, or it is a leaf. */
    final class Branch {
        private final int id = count++;
        private final Role role;
        private final Attributes attributes;
        private final List<Branch> kids = new ArrayList<>();

        private Branch(Role role, Attributes attributes) {
            this.role = role;
            this.attributes = attributes;
        }

        Branch branch(Role role) {
            return branch(role, Attributes.NONE);
        }

        Branch branch(Role role, Attributes attributes) {
            kids.add(new Branch(role, attributes));
            return kids.getLast();
        }

        Tag.Content leaf(Role role) {
            return leaf(role, Attributes.NONE);
        }

        Tag.Content leaf(Role role, Attributes attributes) {
            return new Tag.Content(branch(role, attributes).id);
        }

        private Structure grown() {
            return new Structure(id, role, kids.stream().map(Branch::grown).toList(), attributes);
        }
    }

    Branch document() {
        return document;
    }

    Structure grown() {
        return document.grown();
    }
}
