package statesheet.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One element of the logical structure, in reading order (ISO 32000-1, 14.7).
 *
 * @param id    counted from 0 in reading order; items name the leaf they belong to by it
 * @param kids  empty for a leaf
 * @param attributes what is known of it besides its role
 */
public record Structure(int id, Role role, List<Structure> kids, Attributes attributes) {

    public Structure {
        kids = List.copyOf(kids);
    }

    /** Standard structure types (ISO 32000-1, 14.8.4). */
    public enum Role {
        DOCUMENT("Document"), H1("H1"), H2("H2"), P("P"), SPAN("Span"), LINK("Link"), L("L"), LI("LI"), LBL("Lbl"),
        LBODY("LBody"), TABLE("Table"), TR("TR"), TH("TH"), TD("TD"), FIGURE("Figure");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    public enum HeaderScope { ROW, COLUMN }

    /**
     * @param alternative what is read instead of a figure (ISO 14289-1, 7.3)
     * @param page        the page of a figure, counted from 1; 0 for anything else
     * @param box         where a figure is on its page
     * @param scope       what a table's header cell heads (ISO 14289-1, 7.5)
     * @param numbered    whether a list counts its items
     */
    public record Attributes(Optional<String> alternative, int page, Optional<Rect> box, Optional<HeaderScope> scope,
            boolean numbered) {

        public static final Attributes NONE =
                new Attributes(Optional.empty(), 0, Optional.empty(), Optional.empty(), false);

        public static Attributes list(boolean numbered) {
            return new Attributes(Optional.empty(), 0, Optional.empty(), Optional.empty(), numbered);
        }

        public static Attributes header(HeaderScope scope) {
            return new Attributes(Optional.empty(), 0, Optional.empty(), Optional.of(scope), false);
        }

        public static Attributes figure(String alternative, int page, Rect box) {
            return new Attributes(Optional.of(alternative), page, Optional.of(box), Optional.empty(), false);
        }
    }
}
