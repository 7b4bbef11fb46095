package statesheet.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading and the units under it. Only the first section may lack a heading. */
public record Section(Optional<Text> heading, List<Unit> units) {

    public Section {
        units = List.copyOf(units);
    }

    /** Large figures and the text that they are beside. Either may be empty, never both. */
    public record Unit(List<LargeFigure> figures, List<Block> blocks) {
        public Unit {
            figures = List.copyOf(figures);
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether it has nothing to print, and only says that a page ends. */
    public boolean isOnlyPageEnds() {
        return heading.isEmpty() && units.stream().allMatch(unit -> unit.figures.isEmpty()
                && unit.blocks.stream().allMatch(Block.PageEnd.class::isInstance));
    }

    Stream<Text> texts() {
        return units.stream().flatMap(unit -> Stream.concat(unit.figures.stream().flatMap(LargeFigure::texts),
                unit.blocks.stream().flatMap(Block::texts)));
    }
}
