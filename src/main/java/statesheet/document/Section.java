package statesheet.document;

import java.util.List;
import java.util.Optional;

/** A heading, the large figures beside the text, and the text. Only the first section may lack a heading. */
public record Section(Optional<Text> heading, List<RailFigure> figures, List<Block> blocks) {

    public Section {
        figures = List.copyOf(figures);
        blocks = List.copyOf(blocks);
    }

    /** Whether it has nothing to print, and only says that a page ends. */
    public boolean isOnlyPageEnds() {
        return heading.isEmpty() && figures.isEmpty() && blocks.stream().allMatch(Block.PageEnd.class::isInstance);
    }

    /** A large figure as printed, {@code 3,645}, and what it counts. */
    public record RailFigure(String figure, Text label) {}
}
