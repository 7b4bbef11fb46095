package statesheet.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import statesheet.problem.Nearest;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Position;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan.BlockPlan;
import statesheet.template.plan.SheetPlan.ContactPlan;
import statesheet.template.plan.SheetPlan.RailPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;
import statesheet.template.plan.SheetPlan;

/** Reads the blocks of {@code sheet.md} into a plan. Lives as long as one report. */
public final class SheetParser {

    private static final List<String> FENCED = List.of("figures", "chart", "table", "contact", "notes");

    private final SheetText sheet;
    private final Report report;
    private final PassageReader passages;
    private final FencedParser fenced;
    private final PartsParser parts;

    private final List<SectionPlan> sections = new ArrayList<>();
    private Optional<Passage> title = Optional.empty();
    private Optional<Passage> lead = Optional.empty();
    private Optional<ContactPlan> contact = Optional.empty();
    private Optional<List<Passage>> notes = Optional.empty();
    private OpenSection section = new OpenSection(Optional.empty());

    private SheetParser(SheetText sheet, Vocabulary vocabulary, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.passages = new PassageReader(sheet, vocabulary, report);
        this.fenced = new FencedParser(sheet, vocabulary, report, passages);
        this.parts = new PartsParser(sheet, vocabulary, report, passages);
    }

    /** The plan of the whole file; what has a problem is left out of it. */
    public static SheetPlan parse(SheetText sheet, Vocabulary vocabulary, Report report) {
        var parser = new SheetParser(sheet, vocabulary, report);
        return parser.plan(Markdown.parse(Shield.wrappedPlaceholders(sheet.whole())));
    }

    private SheetPlan plan(Node file) {
        for (var node = file.getFirstChild(); node != null; node = node.getNext()) {
            block((Block) node);
        }
        closeSection();
        if (title.isEmpty()) {
            report.problem("text.no-title", Position.START, "no title", "# and the title, like # {state}",
                    "add it as the first line");
        }
        return new SheetPlan(title.orElse(Passage.EMPTY), lead, sections, contact, notes.orElse(List.of()),
                passages.all());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list);
            case FencedCodeBlock code -> fenced(FencedBlock.of(code));
            case LinkReferenceDefinition _ -> { }
            case BlockQuote _ -> refuse(block, "a block quote", "a paragraph", "remove the > before its lines");
            case IndentedCodeBlock _ -> refuse(block, "an indented line, which CommonMark takes for code",
                    "a paragraph", "remove the spaces at the start of the line");
            case ThematicBreak _ -> refuse(block, "a rule across the page", "sections, which have a rule of their own",
                    "remove it, or begin a section with ##");
            case HtmlBlock _ -> refuse(block, "HTML", "headings, paragraphs, lists and fenced blocks",
                    "write it as plain text");
            default -> throw new IllegalStateException("CommonMark without extensions has no " + block);
        }
    }

    private void refuse(Node node, String found, String expected, String fix) {
        section.touched = true;
        report.problem("text.markup", SheetText.start(node, Position.START), found, expected, fix);
    }

    private void heading(Heading heading) {
        if (heading.getLevel() > 2) {
            refuse(heading, "a heading with " + "#".repeat(heading.getLevel()), "# for the title, ## for sections",
                    "write ##, or make it a paragraph");
        } else if (heading.getFirstChild() == null) {
            refuse(heading, "a heading without words", "words behind the #", "fill or remove it");
        } else if (heading.getLevel() == 2) {
            closeSection();
            section = new OpenSection(Optional.of(passages.read(heading, Position.START, false)));
        } else {
            title(heading);
        }
    }

    private void title(Heading heading) {
        if (title.isPresent()) {
            refuse(heading, "a second title", "# once, at the top", "write ## for a section");
            return;
        }
        if (lead.isPresent() || section.touched || section.heading.isPresent()) {
            report.problem("text.before-title", SheetText.start(heading, Position.START), "text before the title",
                    "# as the first line",
                    "move the title to the top");
        }
        title = Optional.of(passages.read(heading, Position.START, false));
    }

    private void paragraph(Paragraph paragraph) {
        var text = passages.prose(paragraph);
        if (lead.isEmpty() && section.heading.isEmpty()) {
            lead = Optional.of(text);
        } else {
            section.add(new BlockPlan.TextPlan(text));
        }
    }

    private void list(ListBlock list) {
        var items = new ArrayList<Passage>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item).ifPresent(items::add);
        }
        section.add(switch (list) {
            case OrderedList numbered -> new BlockPlan.ListPlan(true, numbered.getMarkerStartNumber(), items);
            case BulletList _ -> new BlockPlan.ListPlan(false, 1, items);
            default -> throw new IllegalStateException("CommonMark has two kinds of list, not " + list);
        });
    }

    private Optional<Passage> item(Node item) {
        var only = item.getFirstChild();
        if (only == null) {
            refuse(item, "an empty list item", "one paragraph", "fill or remove it");
            return Optional.empty();
        }
        for (var more = only instanceof Paragraph ? only.getNext() : only; more != null; more = more.getNext()) {
            refuse(more, more instanceof ListBlock ? "a list inside a list" : "a second block in a list item",
                    "one paragraph in each list item", "make it an item of its own, or move it out of the list");
        }
        return only instanceof Paragraph ? Optional.of(passages.prose(only)) : Optional.empty();
    }

    private void fenced(FencedBlock block) {
        refuseOpenEnd(block);
        switch (block.kind()) {
            case "figures" -> section.add(fenced.figures(block));
            case "chart" -> parts(block, false);
            case "table" -> parts(block, true);
            case "contact" -> {
                refuseSecond(contact.isPresent(), block);
                contact = Optional.of(fenced.contact(block));
            }
            case "notes" -> {
                refuseSecond(notes.isPresent(), block);
                notes = Optional.of(fenced.notes(block));
            }
            default -> {
                section.touched = true;
                report.problem("block.unknown", block.position(), block.kind().isEmpty() ? "a fenced block without a name"
                                : "a fenced block \"" + block.kind() + "\"",
                        "one of " + String.join(", ", FENCED), Nearest.hint(block.kind(), FENCED, "remove it"));
            }
        }
    }

    private void parts(FencedBlock block, boolean asTable) {
        section.touched = true;
        parts.parts(block, asTable).ifPresent(section::add);
    }

    private void refuseOpenEnd(FencedBlock block) {
        if (block.end() >= sheet.lines().size()) {
            report.problem("block.unclosed", block.position(), "a block of " + block.kind() + " that never ends",
                    "a line ``` after its last line", "add the line");
        }
    }

    private void refuseSecond(boolean second, FencedBlock block) {
        if (second) {
            report.problem("block.twice", block.position(), "a second block of " + block.kind(),
                    "one " + block.kind() + " block",
                    "move its lines to the first one");
        }
    }

    private void closeSection() {
        if (section.heading.isPresent() && !section.touched) {
            report.problem("text.empty-section", section.heading.get().position(), "a heading with nothing under it",
                    "text, figures or a chart under every heading", "add a paragraph, or remove the heading");
        }
        if (!section.blocks.isEmpty() || !section.rail.isEmpty()) {
            sections.add(new SectionPlan(section.heading, section.rail, section.blocks));
        }
    }

    /** The section that is being read. */
    private static final class OpenSection {
        private final Optional<Passage> heading;
        private final List<RailPlan> rail = new ArrayList<>();
        private final List<BlockPlan> blocks = new ArrayList<>();
        /** Whether anything was typed in it, though it may have been refused. */
        private boolean touched;

        private OpenSection(Optional<Passage> heading) {
            this.heading = heading;
        }

        private void add(BlockPlan block) {
            blocks.add(block);
            touched = true;
        }

        private void add(List<RailPlan> figures) {
            rail.addAll(figures);
            touched = true;
        }
    }
}
