package statesheet.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Block;
import statesheet.document.Breakdown;
import statesheet.document.Document;
import statesheet.document.LargeFigure;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.FigureDefinition.Precision;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.Formula;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Noun;
import statesheet.edition.PlaceList;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.edition.RowRules;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;
import statesheet.testing.Figures;

/** A small edition with made-up figures, for one text at a time. */
final class TestEdition {

    private static final Parts WHERE_FROM = Parts.exact("", List.of("fromCare", "fromHome"));

    private final LinkedHashMap<String, FigureDefinition> dictionary = new LinkedHashMap<>();
    private final TreeMap<String, Map<String, Value>> values = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private String sheet;
    private String organization = "The Center";
    private String topic = "Missing children";
    private List<String> literals = List.of("1-800-THE-LOST", "Section 45");

    private TestEdition(String sheet) {
        this.sheet = sheet;
        figure("cases", Scope.BOTH, Unit.COUNT, Precision.EXACT, false, WHERE_FROM);
        figure("fromCare", Scope.PLACES, Unit.COUNT, Precision.EXACT, false);
        figure("fromHome", Scope.PLACES, Unit.COUNT, Precision.EXACT, false);
        dictionary.put("careShare", Figures.definition("careShare", "Share from care", Scope.PLACES, Unit.PERCENT,
                Precision.EXACT, false, List.of(), Optional.of(new Formula.Share("fromCare", "cases"))));
        figure("visits", Scope.PLACES, Unit.COUNT, Precision.EXACT, true);
        figure("calls", Scope.PLACES, Unit.COUNT, Precision.EXACT, true);
        figure("rate", Scope.PLACES, Unit.NUMBER, Precision.EXACT, true);
        figure("reports", Scope.NATION, Unit.COUNT, Precision.EXACT, false);
        figure("pieces", Scope.NATION, Unit.COUNT, Precision.MORE_THAN, false);
        figure("atRisk", Scope.NATION, Unit.PERCENT, Precision.EXACT, false);
        given("US", "cases 28886", "reports 36210368", "pieces 105000000", "atRisk 19");
        given("NM", "cases 132", "fromCare 92", "fromHome 40", "careShare 70", "visits 6", "calls 7", "rate 2.50");
    }

    /** The text as given, for New Mexico and whatever {@link #given} adds. */
    static TestEdition reading(String sheet) {
        return new TestEdition(sheet);
    }

    /** The text under a title, as a lead and the first line of the file. */
    static TestEdition lead(String text) {
        return new TestEdition("# T\n\n" + text + "\n");
    }

    TestEdition figure(String name, Scope scope, Unit unit, Precision precision, boolean optional, Parts... parts) {
        dictionary.put(name, Figures.definition(name, "Label of " + name, scope, unit, precision, optional,
                List.of(parts), Optional.empty()));
        return this;
    }

    TestEdition label(String name, String label) {
        dictionary.computeIfPresent(name, (_, old) -> Figures.definition(name, label, old.scope(), old.unit(),
                old.precision(), old.optional(), old.breakdowns(), old.formula()));
        return this;
    }

    /** A figure that counts this. */
    TestEdition noun(String name, String one, String other) {
        dictionary.computeIfPresent(name, (_, old) -> with(old, Optional.of(new Noun(one, other)), old.period()));
        return this;
    }

    TestEdition period(String name, String period) {
        dictionary.computeIfPresent(name, (_, old) -> with(old, old.noun(), Optional.of(period)));
        return this;
    }

    private static FigureDefinition with(FigureDefinition old, Optional<Noun> noun, Optional<String> period) {
        return new FigureDefinition(old.name(), old.label(), noun, old.scope(), old.unit(), old.decimals(),
                old.precision(), old.optional(), old.additive(), old.breakdowns(), old.formula(), old.column(), period,
                old.source(), old.marks());
    }

    /**
     * Values as {@code name number}; without number, a blank; with {@code ?}, a cell that cannot be read. A mark is
     * {@code name =words}, one for a count that may not be shown {@code name ~words}, a text {@code name "words}. They
     * replace those of the row's own.
     */
    TestEdition given(String code, String... figures) {
        var row = values.computeIfAbsent(code, _ -> new HashMap<>());
        for (var figure : figures) {
            var words = figure.split(" ", 2);
            row.remove(words[0]);
            if (words.length == 2 && words[1].equals("?")) {
                unreadable.add(code + " " + words[0]);
            } else if (words.length == 2) {
                row.put(words[0], value(words[1]));
            }
        }
        return this;
    }

    private static Value value(String typed) {
        return switch (typed.charAt(0)) {
            case '=' -> new Value.Marked(typed.substring(1));
            case '~' -> new Value.Hidden(typed.substring(1), BigDecimal.ZERO, BigDecimal.valueOf(9));
            case '"' -> new Value.Name(typed.substring(1));
            default -> new Value.Number(new BigDecimal(typed));
        };
    }

    TestEdition called(String organization, String topic) {
        this.organization = organization;
        this.topic = topic;
        return this;
    }

    TestEdition literals(String... literals) {
        this.literals = List.of(literals);
        return this;
    }

    Edition edition() {
        return edition(new SourceFile(Path.of("sheet.md"), "sheet.md"));
    }

    private Edition edition(SourceFile sheetFile) {
        var rows = new LinkedHashMap<String, Row>();
        values.keySet().stream().filter(code -> !code.equals("US")).forEach(code -> rows.put(code, row(code)));
        return new Edition(Path.of("."), new SourceFile(Path.of("edition.json"), "edition.json"), "test", organization,
                topic, "2023", LocalDate.of(2026, 11, 2), "en-US", 2, false, new Edition.Source("", ""), literals,
                RowRules.NONE, dictionary, List.of(), new LinkedHashMap<>(Map.of("US", row("US"))), rows, sheetFile, Optional.empty());
    }

    Row row(String code) {
        var where = Where.in("figures.csv").line(code.equals("US") ? 2 : 3).place(code);
        var cells = dictionary.keySet().stream().filter(name -> !unreadable.contains(code + " " + name))
                .collect(Collectors.toMap(name -> name, where::field));
        return new Row(PlaceList.UNITED_STATES.withCode(code).orElseThrow(), values.containsKey(code) ? where : Where.in("figures.csv"),
                values.getOrDefault(code, Map.of()), values.containsKey(code) ? cells : Map.of(), Map.of(), Map.of());
    }

    /** A spreadsheet without a row for the nation. */
    TestEdition withoutNation() {
        values.remove("US");
        return this;
    }

    Template template(Problems problems) {
        try {
            var file = Files.createTempFile("sheet", ".md");
            try {
                Files.writeString(file, sheet);
                return Template.read(edition(new SourceFile(file, "sheet.md")), problems).orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What reading the text says: a line per problem, {@code LINE:COLUMN found}, without the warnings. */
    List<String> problems() {
        return said(false);
    }

    List<String> warnings() {
        return said(true);
    }

    private List<String> said(boolean warnings) {
        return all().stream().filter(problem -> problem.isWarning() == warnings).map(TestEdition::shortly).toList();
    }

    List<Problem> all() {
        var problems = new Problems();
        template(problems);
        return problems.all();
    }

    /** What filling the text for a place says. */
    List<String> problemsOf(String code) {
        var problems = new Problems();
        template(new Problems()).fill(edition(), row(code), problems);
        return problems.all().stream()
                .map(problem -> problem.where().place().orElse("") + " " + shortly(problem)).toList();
    }

    static String shortly(Problem problem) {
        return problem.where().line().orElse(0) + ":" + problem.where().column().orElse(0) + " " + problem.found();
    }

    /** The sheet of a place, whose text has to be free of problems. */
    Document fill(String code) {
        var problems = new Problems();
        var template = template(problems);
        var document = template.fill(edition(), row(code), problems);
        var stopping = problems.all().stream().filter(problem -> !problem.isWarning()).toList();
        if (!stopping.isEmpty()) {
            throw new AssertionError(stopping.toString());
        }
        return document;
    }

    Document draft(String code) {
        return template(new Problems()).draft(edition(), row(code));
    }

    /** The lead as printed for New Mexico, a no-break space as {@code ~}. */
    String printed() {
        return marked(fill("NM").lead().orElseThrow());
    }

    /** A text with {@code **}, {@code *} and {@code [](…)} as they would be typed, a no-break space as {@code ~}. */
    static String marked(Text text) {
        return text.spans().stream().map(TestEdition::marked).collect(Collectors.joining()).replace('\u00A0', '~');
    }

    private static String marked(Span span) {
        var mark = (span.strong() ? "**" : "") + (span.emphasis() ? "*" : "");
        var words = mark + span.text() + new StringBuilder(mark).reverse();
        return span.link().map(link -> "[" + words + "](" + link + ")").orElse(words);
    }

    /** A document as an outline: one line for each heading, figure, block and note. */
    static String outline(Document document) {
        var lines = new ArrayList<String>();
        lines.add("# " + marked(document.title()));
        document.lead().ifPresent(lead -> lines.add("lead: " + marked(lead)));
        document.key().forEach(figure -> lines.add("key: " + line(figure)));
        for (var section : document.sections()) {
            section.heading().ifPresent(heading -> lines.add("## " + marked(heading)));
            section.units().forEach(unit -> {
                unit.figures().forEach(figure -> lines.add("figure: " + line(figure)));
                unit.blocks().forEach(block -> lines.addAll(lines(block)));
            });
        }
        document.contact().ifPresent(contact -> {
            contact.channels().forEach(entry -> lines.add(marked(entry.label()) + " | " + marked(entry.text())));
            contact.qr().ifPresent(qr -> lines.add("qr: " + qr));
            contact.scan().ifPresent(scan -> lines.add("scan: " + marked(scan)));
        });
        document.notes().forEach(note -> lines.add("note: " + marked(note)));
        return String.join("\n", lines) + "\n";
    }

    /** Every text of a document, in reading order. */
    static Stream<Text> texts(Document document) {
        var sections = document.sections().stream().flatMap(section -> Stream.concat(section.heading().stream(),
                section.units().stream().flatMap(unit -> Stream.concat(
                        unit.figures().stream().flatMap(TestEdition::texts),
                        unit.blocks().stream().flatMap(TestEdition::texts)))));
        var contact = document.contact().stream().flatMap(band -> Stream.concat(band.channels().stream()
                .flatMap(entry -> Stream.of(entry.label(), entry.text())), band.scan().stream()));
        return Stream.of(Stream.of(document.title()), document.lead().stream(),
                document.key().stream().flatMap(TestEdition::texts), sections, contact,
                document.notes().stream()).flatMap(texts -> texts);
    }

    private static Stream<Text> texts(LargeFigure figure) {
        return Stream.concat(Stream.of(figure.label()), figure.context().stream());
    }

    private static Stream<Text> texts(Block.Caption caption) {
        return Stream.of(Stream.of(caption.title()), caption.subtitle().stream(), caption.note().stream(),
                caption.source().stream()).flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Items items -> items.items().stream();
            case Block.PageEnd _ -> Stream.empty();
            case Block.Chart chart -> texts(chart.caption());
            case Block.Table table -> texts(table.caption());
        };
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> List.of(marked(text));
            case Block.Items(var numbered, var first, var items) -> items.stream()
                    .map(item -> (numbered ? first + items.indexOf(item) + "." : "-") + " " + marked(item)).toList();
            case Block.PageEnd _ -> List.of("---");
            case Block.Chart(var caption, var breakdown) -> lines("chart", caption, breakdown);
            case Block.Table(var caption, var breakdown) -> lines("table", caption, breakdown);
        };
    }

    private static String line(LargeFigure figure) {
        return figure.figure() + " " + marked(figure.label())
                + figure.context().map(context -> " | " + marked(context)).orElse("");
    }

    /** The part of a chart that stands out with a star, the nation's share behind a bar. */
    private static List<String> lines(String kind, Block.Caption caption, Breakdown breakdown) {
        var parts = breakdown.parts().stream().map(part -> (part.named() && kind.equals("chart") ? "*" : "") + part.label() + " "
                + part.printed().replace(",", "") + part.share().map(share -> " " + share).orElse("")
                + part.nation().map(nation -> " | " + nation.printed()).orElse(""));
        return List.of(kind + ": " + marked(caption.title()) + " " + breakdown.total().toPlainString()
                + Stream.of(caption.subtitle(), caption.note(), caption.source()).flatMap(Optional::stream)
                        .map(words -> " (" + marked(words) + ")").collect(Collectors.joining()),
                parts.collect(Collectors.joining("; ")));
    }
}
