package statesheet.making;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.function.Function;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.brand.PrintSize;
import statesheet.brand.StyleRole;
import statesheet.document.Document;
import statesheet.edition.Edition;
import statesheet.edition.FiguresJson;
import statesheet.edition.Row;
import statesheet.edition.reading.EditionReader;
import statesheet.layout.Layout;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.pdf.Metadata;
import statesheet.pdf.SheetPdf;
import statesheet.pdf.SheetWriter;
import statesheet.press.Inks;
import statesheet.press.PressPdf;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;
import statesheet.source.Json;
import statesheet.source.Sha256;
import statesheet.source.SourceFile;
import statesheet.template.LineSpan;
import statesheet.template.Template;
import statesheet.template.check.HandTyped;
import statesheet.template.fill.PrintedFigure;

/** An edition, read and compiled: makes the sheet of any of its places. Thread-safe. */
public final class OpenEdition {

    /** So many documents represent all of them. */
    private static final int FEW = 6;

    /** 1.5 MB of documents. */
    private static final int MOST_KEPT = 100;

    private final Edition edition;
    private final PageCount pages;
    private final Template template;
    private final Brand brand;
    private final Layout layout;
    private final SheetWriter pdf;
    private final List<Problem> problems;
    private final SheetKind kind;
    private Optional<EditionSize> size = Optional.empty();
    private EditionSize likely = EditionSize.OWN;

    /** By codes; of an edition of few rows, whose documents are needed for the size and again for the sheets. */
    private final Map<String, Filled> kept = new ConcurrentHashMap<>();

    /** A row's text with its figures, and what is wrong with it. */
    private record Filled(Document document, List<Problem> problems) {

        boolean isSound() {
            return problems.stream().noneMatch(Problem::stopsAny);
        }
    }

    /**
     * @param template the edition's text
     * @param look     the edition's, in the size of this kind
     * @param found    what is wrong with the edition, its text and its brand; what this kind adds is added
     */
    public OpenEdition(Edition edition, SheetKind kind, Template template, Look look, Problems found) {
        this.edition = edition;
        this.pages = pages(edition, kind.size());
        this.brand = look.brand();
        this.template = template.within(brand.furniture(), found);
        this.layout = new Layout(brand, look.faces());
        this.pdf = switch (kind.profile()) {
            case DIGITAL -> new SheetPdf(brand);
            case PRESS -> new PressPdf(Inks.of(brand, found));
        };
        this.problems = found.all();
        this.kind = kind;
    }

    /**
     * The same, which looks for the size of type first where it was before an edit.
     *
     * <p>The sheets are the same either way; the first comes sooner.
     */
    public synchronized OpenEdition after(OpenEdition before) {
        likely = before.lastSize();
        return this;
    }

    private synchronized EditionSize lastSize() {
        return size.orElse(likely);
    }

    /**
     * The edition in a folder.
     *
     * @throws ProblemException where something is wrong that stops every sheet; it carries the places' problems too
     */
    public static OpenEdition open(Path folder, SheetKind kind) throws ProblemException {
        var problems = new Problems();
        var opened = EditionReader.read(folder, problems).flatMap(edition -> of(edition, kind, problems));
        if (opened.isEmpty() || problems.all().stream().anyMatch(p -> p.weight() == Problem.Weight.EDITION)) {
            throw new ProblemException(problems.all());
        }
        return opened.get();
    }

    /**
     * The sheets of an edition whose figures are read already: reads its text and its brand.
     *
     * @param problems those of the figures, to which those of text and brand are added, for the press with its inks
     * @return empty where not even a draft can be made
     */
    public static Optional<OpenEdition> of(Edition edition, SheetKind kind, Problems problems) {
        var ofLook = new Problems();
        var look = ForkJoinPool.commonPool().submit(() -> Look.read(edition, kind.size(), ofLook));
        var template = Template.read(edition, problems);
        var read = look.join();
        problems.addAll(ofLook.all());
        return template.flatMap(text -> read.map(brand -> new OpenEdition(edition, kind, text, brand, problems)));
    }

    /**
     * Loads the libraries that a process's first sheet would wait for, in the order in which it needs them.
     *
     * <p>On a thread of its own, this is done while the command line and the spreadsheet are read. Nothing depends on it.
     */
    public static void preload() {
        Json.preload();
        SheetPdf.preload();
        Sha256.of(new byte[0]);
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

    public SheetKind kind() {
        return kind;
    }

    public Brand brand() {
        return brand;
    }

    public Layout layout() {
        return layout;
    }

    /**
     * One hash, in hexadecimal, over all that the sheets are made from: the files as they were read, the kind of sheets
     * and the program's version.
     */
    public String madeFrom() {
        return madeFrom(kind);
    }

    /** The same for sheets of another kind. */
    public String madeFrom(SheetKind kind) {
        var files = Stream.of(Stream.of(edition.file(), edition.sheet()), edition.figures().stream(),
                edition.places().file().stream(), brand.files().stream()).flatMap(Function.identity());
        return Sha256.of(Stream.concat(Stream.of(Version.NUMBER, kind.toString()), files.map(SourceFile::fingerprint))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    /** All that was found while the edition was read: of the edition, of single places, and warnings. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether something was found at reading that stops the sheet of the place with this code. */
    public boolean isStopped(String code) {
        return problems.stream().anyMatch(problem -> problem.stops(code));
    }

    /**
     * The finished sheet of a place, given by its code, as PDF.
     *
     * @throws ProblemException where the place has no row of figures, or its sheet cannot be made as it should be
     */
    public byte[] render(String code) throws ProblemException {
        var row = edition.rows().get(code);
        var found = new Problems();
        found.addAll(row == null ? List.of(PlaceSelection.noRow(edition, code))
                : problems.stream().filter(problem -> problem.stops(code)).toList());
        var made = found.anyStops() ? Optional.<FinishedSheet>empty() : make(row, false, found);
        return made.orElseThrow(() -> new ProblemException(found.all())).pdf();
    }

    /**
     * One sheet, or its draft, which is made whatever its problems.
     *
     * @param row one of the edition's; not stopped unless a draft is wanted
     * @return empty, with problems reported, where the finished sheet cannot be made
     */
    public Optional<FinishedSheet> make(Row row, boolean draft, Problems found) {
        return compose(row, draft, found).map(sheet -> new FinishedSheet(write(row, sheet),
                sheet.pages().size(), brand.style(StyleRole.BODY).size() * sheet.scale()));
    }

    /** The file of a row's composed pages. */
    public byte[] write(Row row, Sheet sheet) {
        return pdf.write(sheet, metadata(row));
    }

    /** The same up to the finished pages. */
    public Optional<Sheet> compose(Row row, boolean draft, Problems found) {
        var size = size();
        var filled = draft ? new Filled(template.draft(edition, row), List.of())
                : filled(row);
        found.addAll(filled.problems);
        var where = edition.sheet().where().place(row.place().code());
        return Optional.of(filled).filter(Filled::isSound).flatMap(sound -> layout.compose(
                new Layout.SheetOrder(sound.document, size, edition.sample(), draft, pages, where), found));
    }

    private Filled filled(Row row) {
        return edition.rows().size() > MOST_KEPT ? filledNow(row)
                : kept.computeIfAbsent(row.place().code(), _ -> filledNow(row));
    }

    private Filled filledNow(Row row) {
        var problems = new Problems();
        return new Filled(template.fill(edition, row, problems), problems.all());
    }

    /**
     * The one size of type of all the edition's sheets, from a few that represent the others.
     *
     * <p>A place with problems counts as its draft does, so that fixing it changes no other sheet.
     */
    private synchronized EditionSize size() {
        if (size.isEmpty()) {
            var documents = spread(List.copyOf(edition.rows().values())).map(this::document).toList();
            size = Optional.of(documents.isEmpty() ? EditionSize.OWN : layout.size(documents, pages, likely));
        }
        return size.get();
    }

    /** What a row's sheet says, or its draft where there are problems. */
    public Document document(Row row) {
        return Optional.of(row).filter(sound -> !isStopped(sound.place().code())).map(this::filled)
                .filter(Filled::isSound).map(Filled::document).orElseGet(() -> template.draft(edition, row));
    }

    /**
     * The rows with the three longest documents first, which are the first that pages cannot hold, then those with the
     * two shortest and one between them. There may be thousands of documents, so of many only lengths are kept.
     */
    private Stream<Row> spread(List<Row> rows) {
        if (rows.size() <= FEW) {
            return rows.stream();
        }
        var lengths = rows.parallelStream().mapToInt(row -> document(row).length()).toArray();
        var byLength = IntStream.range(0, rows.size()).boxed()
                .sorted((one, other) -> Integer.compare(lengths[one], lengths[other])).toList();
        int last = rows.size() - 1;
        return Stream.of(last, last - 1, last - 2, 0, 1, last / 2).map(byLength::get).map(rows::get);
    }

    /**
     * Every figure on a place's sheet as it is printed, with the cells it came from: for the person who signs it off.
     *
     * <p>The sheet's text is filled for this, no page is composed; a row with problems has what can be read of it.
     */
    public List<PrintedFigure> printed(Row row) {
        return template.printed(edition, row);
    }

    /** The lines of {@code sheet.md} that each of its blocks is on. */
    public List<LineSpan> blocks() {
        return template.blocks();
    }

    /** The numbers that were typed into the text by hand, on every sheet. */
    public List<HandTyped> handTyped() {
        return template.handTyped();
    }

    /** What the first large figure of every sheet counts; empty where they have none. */
    public Optional<String> firstLabel() {
        return template.firstLabel();
    }

    /** That figure as it is printed for one row, the nation's too; empty where the row has none. */
    public Optional<String> firstFigure(Row row) {
        return template.firstFigure(row);
    }

    private Metadata metadata(Row row) {
        var title = row.place().name() + ": " + edition.topic() + ", " + edition.period();
        return metadata(title, List.of(new Metadata.FiguresFile("figures.json", "The figures behind this sheet",
                FiguresJson.of(edition, row))));
    }

    /** What a PDF of this edition says about itself. */
    public Metadata metadata(String title, List<Metadata.FiguresFile> figures) {
        return new Metadata(title, edition.organization(), edition.topic() + ", " + edition.period(),
                edition.language(), edition.published(), "Statesheet " + Version.NUMBER + ", OpenPDF", figures);
    }
}
