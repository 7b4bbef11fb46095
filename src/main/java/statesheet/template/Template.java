package statesheet.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.brand.Wording;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.Numerals;
import statesheet.document.PageLine;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.check.HandTyped;
import statesheet.template.check.TextChecks;
import statesheet.template.fill.Filler;
import statesheet.template.fill.LineFiller;
import statesheet.template.fill.PrintedFigure;
import statesheet.template.parse.LineParser;
import statesheet.template.parse.SheetParser;
import statesheet.template.parse.SheetText;
import statesheet.template.parse.Vocabulary;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan;

/**
 * The text of an edition's sheets, compiled.
 *
 * <p>Immutable: threads may fill the same template at the same time.
 */
public final class Template {

    /** Ten times what four pages hold. */
    private static final int MOST_CHARACTERS = 200_000;

    private final Edition edition;
    private final SheetText sheet;
    private final SheetPlan plan;
    private final Furniture<Line> furniture;

    private Template(Edition edition, SheetText sheet, SheetPlan plan, Furniture<Line> furniture) {
        this.edition = edition;
        this.sheet = sheet;
        this.plan = plan;
        this.furniture = furniture;
    }

    /** A compiled line of the header or footer, and where it was typed. */
    private record Line(List<Segment> segments, Where where) {}

    /**
     * Reads the edition's {@code sheet.md} and reports everything that is wrong with it, in order of the file.
     *
     * <p>Empty only where the file cannot be read. A template with problems is good for drafts only.
     */
    public static Optional<Template> read(Edition edition, Problems problems) {
        return edition.sheet().text(problems).filter(text -> isShort(edition, text, problems)).map(text -> {
            var sheet = new SheetText(edition.sheet().where(), text);
            var report = new Report(sheet::where, new Problems());
            var plan = SheetParser.parse(sheet, Vocabulary.ofSheet(edition), report);
            TextChecks.check(plan, edition, report);
            problems.addAll(oncePerCause(report.problems().all().stream().sorted(Problem.IN_ORDER_OF_THE_FILE)
                    .toList()));
            TextChecks.checkNames(edition, problems);
            return new Template(edition, sheet, plan, Furniture.all(new Line(List.of(), edition.sheet().where())));
        });
    }

    /** Another file by mistake would have thousands of problems. */
    private static boolean isShort(Edition edition, String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(Problem.ofEdition("text.large", edition.sheet().where(),
                    "a text of " + Numerals.count(text.length()) + " characters",
                    "the text of a few pages, at most " + Numerals.count(MOST_CHARACTERS) + " characters",
                    "cut it to what the sheets say, or name the right file in edition.json"));
        }
        return text.length() <= MOST_CHARACTERS;
    }

    /** One row that is not there leaves many placeholders without a value: the first of them stands for all. */
    private static List<Problem> oncePerCause(List<Problem> problems) {
        var alike = problems.stream().filter(problem -> problem.rule().equals(Vocabulary.NO_NATION))
                .collect(Collectors.groupingBy(Problem::expected));
        return problems.stream().flatMap(problem -> {
            var same = alike.getOrDefault(problem.expected(), List.of(problem));
            return problem != same.getFirst() ? Stream.empty()
                    : Stream.of(same.size() == 1 ? problem : problem.withExtent(same.size()));
        }).toList();
    }

    /** The same text with these lines around it, which are compiled and checked too. */
    public Template within(Furniture<Wording> wordings, Problems problems) {
        return new Template(edition, sheet, plan, wordings.map(wording -> {
            var report = new Report(_ -> wording.where(), problems);
            var segments = LineParser.parse(wording.text(), Vocabulary.ofPageLines(edition.places()), report);
            TextChecks.checkLine(segments, edition, report);
            return new Line(segments, wording.where());
        }));
    }

    /**
     * The sheet of one place. What only its own figures can show to be wrong is a problem of the place.
     *
     * @param edition the one the template was read for
     * @param row     a row that passed the edition's checks
     * @throws IllegalStateException where the row lacks a required figure, or the text had problems
     */
    public Document fill(Edition edition, Row row, Problems problems) {
        return new Filler(edition, row, report(problems), false).document(plan, furniture(edition, row));
    }

    /** The sheet as far as it can be made, with {@code [name]} where a figure has no value. Nothing fails. */
    public Document draft(Edition edition, Row row) {
        return new Filler(edition, row, report(new Problems()), true).document(plan, furniture(edition, row));
    }

    /**
     * Every figure on the sheet of one place as it is printed, in order of the text; noted while the sheet is filled.
     *
     * <p>A row with problems has its figures as far as they can be read. A word that only goes with a number, like the
     * plural's <i>cases</i>, is not a figure.
     */
    public List<PrintedFigure> printed(Edition edition, Row row) {
        var filler = new Filler(edition, row, report(new Problems()), true);
        filler.document(plan, furniture(edition, row));
        return filler.printed();
    }

    /** What the first large figure of every sheet counts, as the dictionary has it; empty where there is none. */
    public Optional<String> firstLabel() {
        return plan.firstFigure().map(line -> line.number().figure().label());
    }

    /** That figure as it is printed for one row, the nation's too; empty where the row has none. */
    public Optional<String> firstFigure(Row row) {
        return plan.firstFigure().filter(line -> !line.number().shown(edition, row).isNone()).map(line ->
                Filler.placed(line.figure(), edition, row, report(new Problems())).words());
    }

    /** The lines of each chart and table, then those of each text: the first span that holds a line is its block. */
    public List<LineSpan> blocks() {
        var parts = plan.sections().stream().flatMap(section -> section.blocks().stream()).flatMap(block ->
                block instanceof BlockPlan.PartsPlan chart ? Stream.of(span(chart.needs().position(), chart.end()))
                        : Stream.empty());
        return Stream.concat(parts, plan.texts().stream().map(text -> span(text.position(), text.end()))).toList();
    }

    private LineSpan span(int from, int to) {
        var places = report(new Problems());
        return new LineSpan(places.line(from), places.line(to));
    }

    private Report report(Problems problems) {
        return new Report(sheet::where, problems);
    }

    private Furniture<PageLine> furniture(Edition edition, Row row) {
        return furniture.map(line -> new LineFiller(edition, row.place()).line(line.segments));
    }

    /** The numbers that do not come from a cell: of the text in order of its lines, then of what is around it. */
    public List<HandTyped> handTyped() {
        var ofText = plan.texts().stream().flatMap(text -> text.fragments().stream()).flatMap(fragment ->
                HandTyped.in(fragment.segment(), fragment.position(), sheet::where))
                .sorted((one, other) -> Integer.compare(one.line(), other.line()));
        var lines = new ArrayList<Line>();
        furniture.map(lines::add);
        var ofLines = lines.stream().flatMap(line -> line.segments.stream().flatMap(segment ->
                HandTyped.in(segment, 0, _ -> line.where)));
        return Stream.of(ofText, ofLines, HandTyped.inNames(edition)).flatMap(typed -> typed).toList();
    }
}
