package statesheet.template.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One compiled text of {@code sheet.md}: a title, a paragraph, a list item, a value in a fenced block.
 *
 * @param needs     every figure of the place in it, and where it begins
 * @param prose     whether it is the lead, a paragraph or a list item: there, bold and the place's figures go together
 * @param fragments in reading order
 * @param boldRuns  the runs set in bold
 */
public record Passage(Needs needs, boolean prose, List<Fragment> fragments, List<BoldRun> boldRuns) {

    public static final Passage EMPTY = of(0, false, List.of(), List.of());

    public Passage {
        fragments = List.copyOf(fragments);
        boldRuns = List.copyOf(boldRuns);
    }

    public static Passage of(int position, boolean prose, List<Fragment> fragments, List<BoldRun> boldRuns) {
        var figures = fragments.stream().flatMap(fragment -> fragment.segment().references()).toList();
        return new Passage(Needs.of(position, figures, List.of()), prose, fragments, boldRuns);
    }

    public int position() {
        return needs.position();
    }

    public List<Segment> segments() {
        return fragments.stream().map(Fragment::segment).toList();
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

    /** A run in bold, from its first asterisk on. */
    public record BoldRun(int position, List<Fragment> fragments) {
        public BoldRun {
            fragments = List.copyOf(fragments);
        }
    }
}
