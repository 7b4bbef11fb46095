package statesheet.template.fill;

import java.util.List;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan;
import statesheet.template.plan.SheetPlan.ContactPlan;
import statesheet.template.plan.SheetPlan.RailPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/** What of a plan is on one place's sheet. */
public final class Selection {

    private final Edition edition;
    private final Row row;
    private final Blanks blanks;

    Selection(Edition edition, Row row, Blanks blanks) {
        this.edition = edition;
        this.row = row;
        this.blanks = blanks;
    }

    /** Reports blanks that leave a text neither on the sheet nor off it. */
    public static Selection of(Edition edition, Row row, Report report) {
        return new Selection(edition, row, new Blanks(edition, row, report, true));
    }

    /** The plan with what is on the sheet alone. */
    public SheetPlan of(SheetPlan plan) {
        blanks.require(plan.title().needs());
        return new SheetPlan(plan.title(), plan.lead().filter(this::isIncluded), rails(plan.key()),
                plan.sections().stream().flatMap(section -> section(section).stream()).toList(),
                plan.contact().flatMap(this::contact), included(plan.notes()), plan.texts());
    }

    private Optional<ContactPlan> contact(ContactPlan band) {
        if (!band.conditions().stream().allMatch(condition -> condition.holds(edition, row))) {
            return Optional.empty();
        }
        for (var channel : band.channels()) {
            blanks.require(channel.label().needs());
            blanks.require(channel.text().needs());
        }
        band.scan().ifPresent(words -> blanks.require(words.needs()));
        return Optional.of(band);
    }

    /** Only ends of pages, if any, where the conditions of its heading fail, or everything under it is left out. */
    public Optional<SectionPlan> section(SectionPlan section) {
        if (!section.heading().stream().allMatch(heading -> heading.needs().apply(edition, row))) {
            return pageEnds(section);
        }
        var rail = rails(section.rail());
        var blocks = section.blocks().stream().flatMap(block -> block(block).stream()).toList();
        if (rail.isEmpty() && blocks.stream().allMatch(BlockPlan.PageEnd.class::isInstance)) {
            return pageEnds(section);
        }
        section.heading().ifPresent(heading -> blanks.require(heading.needs()));
        return Optional.of(new SectionPlan(section.heading(), rail, blocks));
    }

    private static Optional<SectionPlan> pageEnds(SectionPlan section) {
        return Optional.of(section.blocks().stream().filter(BlockPlan.PageEnd.class::isInstance).toList())
                .filter(ends -> !ends.isEmpty()).map(ends -> new SectionPlan(Optional.empty(), List.of(), ends));
    }

    private Optional<BlockPlan> block(BlockPlan block) {
        return switch (block) {
            case BlockPlan.TextPlan(var text) -> Optional.of(block).filter(_ -> isIncluded(text));
            case BlockPlan.ListPlan(var numbered, var first, var items) -> Optional.of(included(items))
                    .filter(some -> !some.isEmpty()).map(some -> new BlockPlan.ListPlan(numbered, first, some));
            case BlockPlan.PageEnd _ -> Optional.of(block);
            case BlockPlan.PartsPlan parts -> Optional.of(block).filter(_ -> isDrawn(parts));
        };
    }

    /** Not where the total is nothing or a mark, nor where nothing is known of any part. */
    private boolean isDrawn(BlockPlan.PartsPlan parts) {
        var total = parts.total().shown(edition, row);
        boolean anyPart = parts.parts().stream().anyMatch(part -> part.value(edition, row).isPresent()
                || !part.mayBeBlank() && blanks.isBlank(part));
        // Of nothing there are no shares that its title could name, and that is no mistake of the text's.
        boolean isSome = total.isNone() || total instanceof Value.Number(var number) && number.signum() != 0;
        return isSome && blanks.isIncluded(parts.needs()) && anyPart;
    }

    private List<Passage> included(List<Passage> passages) {
        return passages.stream().filter(this::isIncluded).toList();
    }

    /** A large figure without its number is none, whatever its label holds. */
    private List<RailPlan> rails(List<RailPlan> rails) {
        return rails.stream().filter(rail -> !(rail.number().mayBeBlank() && blanks.isBlank(rail.number()))
                && blanks.isIncluded(rail.needs())).toList();
    }

    private boolean isIncluded(Passage passage) {
        return blanks.isIncluded(passage.needs());
    }
}
