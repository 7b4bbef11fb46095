package statesheet.template.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One compiled text of {@code sheet.md}: a title, a paragraph, a list item, a value in a fenced block.
 *
 * @param needs     the figures and conditions that decide whether it is printed, and where it begins
 * @param kind      what is done with its figures and its first letter
 * @param fragments in reading order
 * @param end       behind its last character
 */
public record Passage(Needs needs, Kind kind, List<Fragment> fragments, int end) {

    public enum Kind {
        /** The lead, a paragraph or a list item: the place's figures are set in strong type. */
        PROSE,
        /** A large figure: in signs, {@code <1%}, where other texts have words. */
        FIGURE,
        /** Behind a large figure: it goes on what the figure begins, and so in a small letter. */
        LABEL,
        OTHER
    }

    public static final Passage EMPTY = of(0, 0, Kind.OTHER, List.of(), List.of());

    public Passage {
        fragments = List.copyOf(fragments);
    }

    public static Passage of(int position, int end, Kind kind, List<Fragment> fragments,
            List<Condition> conditions) {
        var figures = fragments.stream().flatMap(fragment -> fragment.segment().needed()).toList();
        return new Passage(Needs.of(position, figures, List.of()).and(conditions), kind, fragments, end);
    }

    public int position() {
        return needs.position();
    }

    public List<Segment> segments() {
        return fragments.stream().map(Fragment::segment).toList();
    }

    /** Every figure that it may print or choose by. */
    public Stream<Reference> references() {
        return fragments.stream().flatMap(fragment -> fragment.segment().references());
    }

    /** Whether a figure of the place, and not only of its whole or the nation, is in it. */
    public boolean holdsPlaceFigure() {
        return references().anyMatch(Reference::isOfPlace);
    }

    /** A segment and how it is set; {@code position} is where it was typed. */
    public record Fragment(int position, Manner manner, Segment segment) {}

    /** How words are set. */
    public record Manner(boolean strong, boolean emphasis, Optional<String> link) {
        public static final Manner PLAIN = new Manner(false, false, Optional.empty());

        public Manner withStrong() {
            return new Manner(true, emphasis, link);
        }

        public Manner withEmphasis() {
            return new Manner(strong, true, link);
        }

        public boolean isTelephoneLink() {
            return link.filter(address -> address.toLowerCase(Locale.ROOT).startsWith("tel:")).isPresent();
        }

        public Manner withLink(String address) {
            return new Manner(strong, emphasis, Optional.of(address));
        }
    }
}
