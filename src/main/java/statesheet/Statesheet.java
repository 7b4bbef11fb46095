package statesheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import statesheet.brand.Brand;
import statesheet.brand.BrandReader;
import statesheet.brand.PrintSize;
import statesheet.edition.Edition;
import statesheet.edition.FiguresJson;
import statesheet.edition.Row;
import statesheet.edition.reading.EditionReader;
import statesheet.layout.Layout;
import statesheet.layout.fit.PageCount;
import statesheet.layout.measure.Faces;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.pdf.SheetWriter;
import statesheet.press.Inks;
import statesheet.press.PressPdf;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Sheet;
import statesheet.source.Json;
import statesheet.template.Template;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;

/**
 * An edition, opened: makes the sheet of any of its places. Thread-safe.
 *
 * <pre>{@code byte[] pdf = Statesheet.open(Path.of("data/ncmec-2023")).render("NM");}</pre>
 */
public final class Statesheet {

    private final Edition edition;
    private final PageCount pages;
    private final Template template;
    private final Brand brand;
    private final Layout layout;
    private final SheetWriter pdf;
    private final List<Problem> problems;

    private Statesheet(Edition edition, Making making, Template template, Brand brand, Faces faces, Problems found) {
        this.edition = edition;
        this.pages = pages(edition, making.size());
        this.template = template.within(brand.furniture(), found);
        this.brand = brand;
        this.layout = new Layout(brand, faces);
        this.pdf = switch (making.profile()) {
            case DIGITAL -> new SheetPdf(brand);
            case PRESS -> new PressPdf(Inks.of(brand, found));
        };
        this.problems = found.all();
    }

    /**
     * The edition in a folder.
     *
     * @throws ProblemException where something is wrong that stops every sheet; it carries the places' problems too
     */
    public static Statesheet open(Path folder) throws ProblemException {
        return open(folder, Making.USUAL);
    }

    /** The same, for sheets of another kind. */
    public static Statesheet open(Path folder, Making making) throws ProblemException {
        var problems = new Problems();
        var opened = read(folder, making, problems);
        if (opened.isEmpty() || opened.get().problems.stream().anyMatch(p -> p.weight() == Problem.Weight.EDITION)) {
            throw new ProblemException(opened.map(Statesheet::problems).orElse(problems.all()));
        }
        return opened.get();
    }

    /**
     * Loads the libraries that a process's first sheet would wait for, in the order in which it needs them.
     *
     * <p>A third of the time of a process that makes one sheet goes into this; on a thread of its own, it is done while
     * the command line and the spreadsheet are read. Nothing depends on it.
     */
    public static void preload() {
        Json.preload();
        Template.preload();
        SheetPdf.preload();
    }

    /** The edition as far as it can be read; empty, with problems said, where not even a draft can be made of it. */
    public static Optional<Statesheet> read(Path folder, Problems problems) {
        return read(folder, Making.USUAL, problems);
    }

    /** The same, for sheets of another kind. */
    public static Optional<Statesheet> read(Path folder, Making making, Problems problems) {
        return EditionReader.read(folder, problems).flatMap(edition -> of(edition, making, problems));
    }

    /** The usual sheets of an edition whose figures are read already. */
    public static Optional<Statesheet> of(Edition edition, Problems problems) {
        return of(edition, Making.USUAL, problems);
    }

    /**
     * The sheets of an edition whose figures are read already: reads its text and its brand.
     *
     * @param problems those of the figures, to which those of text and brand are added, for the press with its inks
     */
    public static Optional<Statesheet> of(Edition edition, Making making, Problems problems) {
        var template = Template.read(edition, problems);
        var brand = BrandReader.read(edition, making.size(), problems);
        var faces = brand.flatMap(read -> Faces.read(read, problems));
        return template.isEmpty() || faces.isEmpty() ? Optional.empty()
                : Optional.of(new Statesheet(edition, making, template.get(), brand.get(), faces.get(), problems));
    }

    private static PageCount pages(Edition edition, PrintSize size) {
        return switch (size) {
            case STANDARD -> PageCount.exactly(edition.pages());
            case LARGE -> PageCount.LARGE_PRINT;
        };
    }

    public Edition edition() {
        return edition;
    }

    /** All that was found while the edition was read: of the edition, of single places, and warnings. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The finished sheet of a place, given by its code, as PDF.
     *
     * @throws ProblemException where the place has no row of figures, or its sheet cannot be made as it should be
     */
    public byte[] render(String code) throws ProblemException {
        var row = Optional.ofNullable(edition.rows().get(code));
        var found = new Problems();
        found.addAll(row.isPresent() ? stopping(code) : List.of(noRow(edition, code)));
        var made = found.anyStops() ? Optional.<FinishedSheet>empty() : make(row.orElseThrow(), false, found);
        return made.orElseThrow(() -> new ProblemException(found.all())).pdf();
    }

    /** What was found at reading that stops this place's sheet. */
    public List<Problem> stopping(String code) {
        return problems.stream().filter(problem -> problem.stops(code)).toList();
    }

    /** The problem of asking for a place that has no row. */
    public static Problem noRow(Edition edition, String code) {
        var why = Optional.ofNullable(edition.notReported().get(code)).map(reason -> ": it " + reason).orElse("");
        return Problem.ofPlace("place.no-figures", Where.in(edition.nation().where().file()).place(code),
                "no figures for this place" + why,
                "a row of figures", "add its row, or leave it out of what is asked for");
    }

    /**
     * One sheet, or its draft, which is made whatever its problems.
     *
     * @param row one of the edition's; without problems unless a draft is wanted
     * @return empty, with problems said, where the finished sheet cannot be made
     */
    public Optional<FinishedSheet> make(Row row, boolean draft, Problems found) {
        return compose(row, draft, found).map(sheet ->
                new FinishedSheet(pdf.write(sheet, metadata(row)), sheet.pages().size(), sheet.scale()));
    }

    /** The same up to the finished pages. */
    public Optional<Sheet> compose(Row row, boolean draft, Problems found) {
        var filled = new Problems();
        var document = draft ? template.draft(edition, row) : template.fill(edition, row, filled);
        found.addAll(filled.all());
        if (filled.anyStops()) {
            return Optional.empty();
        }
        var where = edition.sheet().where().place(row.place().code());
        return layout.compose(new Layout.SheetOrder(document, edition.sample(), draft, pages, where), found);
    }

    /**
     * Every figure on a place's sheet as it stands there, with the cells it came from: for one who signs it off.
     *
     * <p>The sheet's text is filled for this, no page is composed; a row with problems has what can be read of it.
     */
    public List<PrintedFigure> printed(Row row) {
        return template.printed(edition, row);
    }

    /** The numbers that were typed into the text by hand, on every sheet. */
    public List<HandTyped> handTyped() {
        return template.handTyped();
    }

    /**
     * Sheets that were composed without problems, as one file: each begins on a right-hand page.
     *
     * @param parts one or more, in the order of the file
     * @param cover whether a page with the list of places comes before them
     * @return empty, with problems said, where the cover cannot be made
     */
    public Optional<FinishedPacket> join(List<PacketPart> parts, boolean cover, Problems found) {
        return new Joiner(edition, layout, new SheetPdf(brand)).join(parts, cover,
                metadata(Joiner.title(edition), Joiner.figures(edition, parts)), found);
    }

    /** Whether these are the bytes of a packet of this edition that nobody has altered since it was made. */
    public boolean isOwnPacket(byte[] pdf) {
        return SheetPdf.isAsWritten(pdf, Joiner.title(edition));
    }

    private Metadata metadata(Row row) {
        return metadata(row.place().name() + ": " + edition.topic() + ", " + edition.period(), List.of(
                new Metadata.Figures("figures.json", "The figures behind this sheet", FiguresJson.of(edition, row))));
    }

    private Metadata metadata(String title, List<Metadata.Figures> figures) {
        return new Metadata(title, edition.organization(), edition.topic() + ", " + edition.period(),
                edition.language(), edition.published(), "Statesheet " + Version.NUMBER + ", OpenPDF", figures);
    }
}
