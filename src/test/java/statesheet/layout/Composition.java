package statesheet.layout;

import java.util.List;
import java.util.Optional;
import statesheet.document.Document;
import statesheet.document.Furniture;
import statesheet.document.PageLine;
import statesheet.layout.fit.EditionSize;
import statesheet.layout.fit.PageCount;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.sheet.Sheet;

/** What became of a document: a sheet, problems, or, of a draft, both. */
record Composition(Optional<Sheet> found, List<Problem> problems) {

    static final Where TEXT = Where.in("sheet.md").place("NM");

    static final Furniture<PageLine> FURNITURE = new Furniture<>(PageLine.of("An Organization"),
            PageLine.of("State fact sheet, 2023"), PageLine.of("A topic"), PageLine.of("New Mexico continued"),
            PageLine.of("A topic, 2023"), PageLine.of("An Organization, published"),
            new PageLine(List.of(new PageLine.FixedWords("Page "), new PageLine.PageNumber(),
                    new PageLine.FixedWords(" of "), new PageLine.NumberOfPages())));

    static Composition of(Document document, int pages) {
        return of(Brands.LAYOUT, document, pages);
    }

    static Composition of(Layout layout, Document document, int pages) {
        return of(layout, document, pages, EditionSize.OWN);
    }

    static Composition of(Layout layout, Document document, int pages, EditionSize size) {
        return of(layout, new Layout.SheetOrder(framed(document, FURNITURE), size, false, false,
                PageCount.exactly(pages), TEXT));
    }

    /** A draft, which is made of any document, so that one can look where things are. */
    static Composition draft(Document document, int pages) {
        return marked(false, true, document, pages);
    }

    static Composition marked(boolean sample, boolean draft, Document document, int pages) {
        return of(Brands.LAYOUT, order(document, sample, draft, pages));
    }

    static Layout.SheetOrder draftOf(Document document, int pages) {
        return order(document, false, true, pages);
    }

    private static Layout.SheetOrder order(Document document, boolean sample, boolean draft, int pages) {
        return new Layout.SheetOrder(framed(document, FURNITURE), EditionSize.OWN, sample, draft,
                PageCount.exactly(pages), TEXT);
    }

    /** The document with these lines around its pages. */
    static Document framed(Document document, Furniture<PageLine> furniture) {
        return new Document(document.title(), document.lead(), document.key(), document.sections(), document.contact(),
                document.notes(), furniture);
    }

    static Composition of(Layout layout, Layout.SheetOrder order) {
        var problems = new Problems();
        return new Composition(layout.compose(order, problems), problems.all());
    }

    /** The lines around the text of a finished sheet's first page. */
    static Furniture<String> firstLines(int pages) {
        return FURNITURE.map(line -> line.on(1, pages));
    }

    Sheet sheet() {
        return found.orElseThrow(() -> new AssertionError("no sheet, but " + problems));
    }

    Problem onlyProblem() {
        if (problems.size() != 1) {
            throw new AssertionError("one problem expected, but " + problems);
        }
        return problems.getFirst();
    }
}
