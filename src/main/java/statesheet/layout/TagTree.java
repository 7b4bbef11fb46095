package statesheet.layout;

import java.util.ArrayList;
import java.util.List;
import statesheet.layout.Structure.About;
import statesheet.layout.Structure.Role;

/** The structure while it grows, in reading order. Lives as long as one composition. */
final class TagTree {

    private final Growing document = new Growing(0, Role.DOCUMENT, About.NOTHING);
    private int count = 1;

    private static final class Growing {
        private final int id;
        private final Role role;
        private final About about;
        private final List<Growing> kids = new ArrayList<>();

        private Growing(int id, Role role, About about) {
            this.id = id;
            this.role = role;
            this.about = about;
        }

        private Structure grown() {
            return new Structure(id, role, kids.stream().map(Growing::grown).toList(), about);
        }
    }

    /** An element that others go into. */
    final class Branch {
        private final Growing element;

        private Branch(Growing element) {
            this.element = element;
        }

        Branch branch(Role role) {
            return branch(role, About.NOTHING);
        }

        Branch branch(Role role, About about) {
            return new Branch(added(role, about));
        }

        Tag.Content leaf(Role role) {
            return leaf(role, About.NOTHING);
        }

        Tag.Content leaf(Role role, About about) {
            return new Tag.Content(added(role, about).id);
        }

        private Growing added(Role role, About about) {
            var kid = new Growing(count++, role, about);
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
