package statesheet.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import statesheet.brand.Wording;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.template.check.HandTyped;
import statesheet.template.check.TextChecks;
import statesheet.template.fill.Filler;
import statesheet.template.fill.Ledger;
import statesheet.template.fill.LineFiller;
import statesheet.template.fill.PrintedFigure;
import statesheet.template.parse.LineParser;
import statesheet.template.parse.SheetParser;
import statesheet.template.parse.SheetText;
import statesheet.template.parse.Vocabulary;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.Skeleton;

/**
 * The text of an edition's sheets, compiled.
 *
 * <p>Immutable: threads may fill the same template at the same time.
 */
public final class Template {

    private final SheetText sheet;
    private final SheetPlan plan;
    private final Furniture<List<Segment>> furniture;

    private Template(SheetText sheet, SheetPlan plan, Furniture<List<Segment>> furniture) {
        this.sheet = sheet;
        this.plan = plan;
        this.furniture = furniture;
    }

    /** Loads what the first rounded number of a process would wait for. */
    public static void preload() {
        Skeleton.of("compact-long", FigureDefinition.Unit.COUNT);
    }

    /**
     * Reads the edition's {@code sheet.md} and reports everything that is wrong with it, in order of the file.
     *
     * <p>Empty only where the file cannot be read. A template with problems is good for drafts only.
     */
    public static Optional<Template> read(Edition edition, Problems problems) {
        return edition.sheet().text(problems).map(text -> {
            var sheet = new SheetText(edition.sheet().where(), text);
            var report = new Report(sheet::where, new Problems());
            var plan = SheetParser.parse(sheet, Vocabulary.ofSheet(edition), report);
            TextChecks.check(plan, edition, report);
            problems.addAll(report.problems().all().stream().sorted(Comparator.comparing(Problem::where,
                    Where.IN_ORDER_OF_THE_FILE)).toList());
            return new Template(sheet, plan, Furniture.all(List.of()));
        });
    }

    /** The same text with these lines around it, which are compiled too. */
    public Template within(Furniture<Wording> wordings, Problems problems) {
        return new Template(sheet, plan, wordings.map(wording -> LineParser.parse(wording.text(),
                Vocabulary.ofPageLines(), new Report(_ -> wording.where(), problems))));
    }

    /**
     * The sheet of one place. What only its own figures can show to be wrong is a problem of the place.
     *
     * @param edition the one the template was read for
     * @param row     a row that passed the edition's checks
     * @throws IllegalStateException where the row lacks a required figure, or the text had problems
     */
    public Document fill(Edition edition, Row row, Problems problems) {
        return new Filler(edition, row, report(problems), false, Optional.empty())
                .document(plan, furniture(edition, row));
    }

    /** The sheet as far as it can be made, with {@code [name]} where a figure has no value. Nothing fails. */
    public Document draft(Edition edition, Row row) {
        return draft(edition, row, Optional.empty());
    }

    /**
     * Every figure on the sheet of one place as it is printed, in order of the text; noted while the sheet is filled.
     *
     * <p>A row with problems has its figures as far as they can be read. A word that only goes with a number, like the
     * plural's <i>cases</i>, is not a figure.
     */
    public List<PrintedFigure> printed(Edition edition, Row row) {
        var ledger = new Ledger(edition, row);
        draft(edition, row, Optional.of(ledger));
        return ledger.all();
    }

    private Document draft(Edition edition, Row row, Optional<Ledger> ledger) {
        return new Filler(edition, row, report(new Problems()), true, ledger)
                .document(plan, furniture(edition, row));
    }

    private Report report(Problems problems) {
        return new Report(sheet::where, problems);
    }

    private Furniture<PageLine> furniture(Edition edition, Row row) {
        return furniture.map(new LineFiller(edition, row.place())::line);
    }

    /** The numbers in the text that do not come from a cell, in order of its lines. */
    public List<HandTyped> handTyped() {
        return HandTyped.in(plan, report(new Problems()));
    }
}
