package statesheet.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import statesheet.document.Document;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * The text of an edition's sheets, compiled.
 *
 * <p>Immutable: threads may fill the same template at the same time.
 */
public final class Template {

    private final SheetText sheet;
    private final Plan plan;

    private Template(SheetText sheet, Plan plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    /** Loads what the first rounded number of a process would wait for. */
    public static void preload() {
        Skeleton.of("compact-long", FigureDefinition.Unit.COUNT);
    }

    /**
     * Reads the edition's {@code sheet.md} and says everything that is wrong with it, in order of the file.
     *
     * <p>Empty only where the file cannot be read. A template with problems is good for drafts alone.
     */
    public static Optional<Template> read(Edition edition, Problems problems) {
        return edition.sheet().text(problems).map(text -> {
            var sheet = SheetText.of(edition.sheet().where(), text);
            var found = new Problems();
            var reading = new Reading(edition, Vocabulary.ofText(edition), sheet::where, found);
            var template = new Template(sheet, SheetParser.parse(sheet, reading));
            problems.addAll(found.all().stream().sorted(Comparator.comparing(Problem::where,
                    Where.IN_ORDER_OF_THE_FILE)).toList());
            return template;
        });
    }

    /**
     * The sheet of one place. What only its own figures can show to be wrong is said as a problem of the place.
     *
     * @param edition the one the template was read for
     * @param row     a row that passed the edition's checks
     * @throws IllegalStateException where the row lacks a required figure, or the text had problems
     */
    public Document fill(Edition edition, Row row, Problems problems) {
        return new Filler(edition, row, sheet::where, problems, false, Optional.empty()).document(plan);
    }

    /** The sheet as far as it can be made: {@code [name]} stands where a figure has no value. Nothing fails. */
    public Document draft(Edition edition, Row row) {
        return new Filler(edition, row, sheet::where, new Problems(), true, Optional.empty()).document(plan);
    }

    /**
     * Every figure on the sheet of one place as it stands there, in order of the text; noted while the sheet is filled.
     *
     * <p>A row with problems has its figures as far as they can be read. A word that only goes with a number, like the
     * plural's <i>cases</i>, is no figure.
     */
    public List<Printed> printed(Edition edition, Row row) {
        var ledger = new Ledger(edition, row);
        new Filler(edition, row, sheet::where, new Problems(), true, Optional.of(ledger)).document(plan);
        return ledger.all();
    }

    /** The numbers in the text that come from no cell, in order of its lines. */
    public List<HandTyped> handTyped() {
        return HandTyped.in(plan);
    }
}
