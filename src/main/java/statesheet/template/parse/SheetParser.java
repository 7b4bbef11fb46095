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
import statesheet.template.plan.Condition;
import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;

/** Reads the blocks of {@code sheet.md} into a plan. Lives as long as one reading. */
public final class SheetParser {

    private static final List<String> FENCED = List.of("key", "figures", "chart", "table", "contact", "notes");

    private final SheetText sheet;
    private final Report report;
    private final PassageReader passages;
    private final FencedParser fenced;
    private final PartsParser parts;

    private final List<SheetPlan.SectionPlan> sections = new ArrayList<>();
    private Optional<Passage> title = Optional.empty();
    private Optional<Passage> lead = Optional.empty();
    private Optional<List<SheetPlan.RailPlan>> key = Optional.empty();
    private Optional<SheetPlan.ContactPlan> contact = Optional.empty();
    private Optional<List<Passage>> notes = Optional.empty();
    private Optional<Passage> heading = Optional.empty();
    private final List<SheetPlan.RailPlan> rail = new ArrayList<>();
    private final List<SheetPlan.BlockPlan> blocks = new ArrayList<>();
    /** Whether anything was typed in the section that is being read, even if it was refused. */
    private boolean touched;

    private SheetParser(SheetText sheet, Vocabulary vocabulary, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.passages = new PassageReader(sheet, vocabulary, report);
        this.fenced = new FencedParser(vocabulary, report, passages);
        this.parts = new PartsParser(vocabulary, report, passages);
    }

    /** The plan of the whole file; what has a problem is left out of it. */
    public static SheetPlan parse(SheetText sheet, Vocabulary vocabulary, Report report) {
        var parser = new SheetParser(sheet, vocabulary, report);
        return parser.plan(Markdown.parse(Shield.wrappedPlaceholders(sheet.text())));
    }

    private SheetPlan plan(Node file) {
        for (var node = file.getFirstChild(); node != null; node = node.getNext()) {
            block((Block) node);
        }
        closeSection();
        if (title.isEmpty()) {
            report.problem("text.no-title", 0, "no title", "# and the title, like # {state}",
                    "add it as the first line");
        }
        return new SheetPlan(title.orElse(Passage.EMPTY), lead, key.orElse(List.of()), sections, contact,
                notes.orElse(List.of()), passages.all());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list);
            case FencedCodeBlock code -> fenced(FencedBlock.of(code, sheet));
            case LinkReferenceDefinition _ -> { }
            case BlockQuote _ -> refuse(block, "a block quote", "a paragraph", "remove the > before its lines");
            case IndentedCodeBlock _ -> refuse(block, "an indented line, which CommonMark takes for code",
                    "a paragraph", "remove the spaces at the start of the line");
            case ThematicBreak _ -> rule(block);
            case HtmlBlock _ -> refuse(block, "HTML", "headings, paragraphs, lists and fenced blocks",
                    "write it as plain text");
            default -> throw new IllegalStateException("CommonMark without extensions has no " + block);
        }
    }

    private void rule(Block rule) {
        if (sheet.typed(rule, 0).text().strip().startsWith("-")) {
            blocks.add(new SheetPlan.BlockPlan.PageEnd(SheetText.start(rule, 0)));
            touched |= heading.isPresent();
        } else {
            refuse(rule, "a rule across the page", "sections, which have a rule of their own",
                    "remove it, or begin a section with ##");
        }
    }

    private void refuse(Node node, String found, String expected, String fix) {
        touched = true;
        report.problem("text.markup", SheetText.start(node, 0), found, expected, fix);
    }

    private void heading(Heading heading) {
        if (heading.getLevel() > 2) {
            refuse(heading, "a heading with " + "#".repeat(heading.getLevel()), "# for the title, ## for sections",
                    "write ##, or make it a paragraph");
        } else if (heading.getFirstChild() == null) {
            refuse(heading, "a heading without words", "words after the #", "fill or remove it");
        } else if (heading.getLevel() == 2 && heading.getSourceSpans().size() > 1) {
            refuse(heading, "a text underlined with ---, which CommonMark takes for a heading", "## before a heading",
                    "write ##, or put a blank line before the ---");
        } else if (heading.getLevel() == 2) {
            closeSection();
            this.heading = Optional.of(passages.read(heading, 0, Passage.Kind.OTHER));
        } else {
            title(heading);
        }
    }

    private void title(Heading heading) {
        if (title.isPresent()) {
            refuse(heading, "a second title", "# once, at the top", "write ## for a section");
            return;
        }
        if (lead.isPresent() || touched || this.heading.isPresent()) {
            report.problem("text.before-title", SheetText.start(heading, 0), "text before the title",
                    "# as the first line",
                    "move the title to the top");
        }
        title = Optional.of(passages.read(heading, 0, Passage.Kind.OTHER));
        passages.refuseConditions(title.get());
    }

    private void paragraph(Paragraph paragraph) {
        var text = passages.prose(paragraph);
        if (lead.isEmpty() && heading.isEmpty()) {
            lead = Optional.of(text);
        } else {
            add(new SheetPlan.BlockPlan.TextPlan(text));
        }
    }

    private void list(ListBlock list) {
        var items = new ArrayList<Passage>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item).ifPresent(items::add);
        }
        add(switch (list) {
            case OrderedList numbered -> new SheetPlan.BlockPlan.ListPlan(true, numbered.getMarkerStartNumber(), items);
            case BulletList _ -> new SheetPlan.BlockPlan.ListPlan(false, 1, items);
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
        refuseUnclosed(block);
        var known = passages.conditions().all(block.conditions());
        var conditions = known.orElse(List.of());
        switch (known.isPresent() ? block.kind() : block.info().text()) {
            case "key" -> {
                refuseSecond(key.isPresent(), block);
                refuseBelowHeading(block);
                key = Optional.of(fenced.key(block, conditions));
            }
            case "figures" -> {
                rail.addAll(fenced.figures(block, conditions));
                touched = true;
            }
            case "chart" -> parts(block, false, conditions);
            case "table" -> parts(block, true, conditions);
            case "contact" -> {
                refuseSecond(contact.isPresent(), block);
                contact = Optional.of(fenced.contact(block, conditions));
            }
            case "notes" -> {
                refuseSecond(notes.isPresent(), block);
                notes = Optional.of(fenced.notes(block, conditions));
            }
            default -> {
                touched = true;
                report.problem("block.unknown", block.position(),
                        block.info().text().isEmpty() ? "a fenced block without a name"
                                : "a fenced block \"" + block.info().text() + "\"",
                        "one of " + String.join(", ", FENCED), Nearest.hint(block.kind(), FENCED, "remove it"));
            }
        }
    }

    private void parts(FencedBlock block, boolean asTable, List<Condition> conditions) {
        touched = true;
        parts.parts(block, asTable, conditions).ifPresent(this::add);
    }

    private void refuseUnclosed(FencedBlock block) {
        if (!block.closed()) {
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

    private void refuseBelowHeading(FencedBlock block) {
        if (heading.isPresent()) {
            report.problem("block.key-place", block.position(), "a block of key under a heading",
                    "key figures below the lead, before the first ##", "move the block up, or name it figures");
        }
    }

    private void closeSection() {
        if (heading.isPresent() && !touched) {
            report.problem("text.empty-section", heading.get().position(), "a heading with nothing under it",
                    "text, figures or a chart under every heading", "add a paragraph, or remove the heading");
        }
        if (!blocks.isEmpty() || !rail.isEmpty()) {
            sections.add(new SheetPlan.SectionPlan(heading, rail, blocks));
        }
        rail.clear();
        blocks.clear();
        touched = false;
    }

    private void add(SheetPlan.BlockPlan block) {
        blocks.add(block);
        touched = true;
    }
}
