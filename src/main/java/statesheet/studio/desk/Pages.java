package statesheet.studio.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import statesheet.edition.Row;
import statesheet.making.InOrder;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.sheet.Sheet;

/** Draws the sheet of one place. */
final class Pages {

    /** Of the pictures: a letter page is 935 pixels wide. */
    private static final int DPI = 110;

    private Pages() {}

    /** The finished sheet, or its draft where that cannot be made. */
    static Preview preview(OpenEdition sheets, Row row) {
        var found = new Problems();
        found.addAll(ofPlace(sheets, row));
        var finished = found.anyStops() ? Optional.<Sheet>empty() : sheets.compose(row, false, found);
        var sheet = finished.or(() -> sheets.compose(row, true, new Problems())).orElseThrow();
        var pictures = pictures(sheets.write(row, sheet), sheet);
        var paper = pictures.getFirst();
        double around = (paper.width() - sheet.pages().getFirst().width()) / 2;
        var spans = sheets.blocks();
        return new Preview(pictures.stream().map(Pictures.Picture::png).toList(), paper.width(), paper.height(),
                sheet.pages().stream().flatMap(page -> Blocks.of(page, spans, around).stream()).toList(),
                found.all(), gauges(sheet.fullness()), finished.isEmpty());
    }

    private static List<PageGauge> gauges(List<Sheet.Fullness> pages) {
        return IntStream.range(0, pages.size()).mapToObj(page -> new PageGauge(page + 1,
                pages.get(page).linesShort(), pages.get(page).tension())).toList();
    }

    private static List<Pictures.Picture> pictures(byte[] pdf, Sheet sheet) {
        var pictures = new ArrayList<Pictures.Picture>();
        InOrder.forEach(sheet.pages(), Runtime.getRuntime().availableProcessors(),
                page -> Pictures.quick(pdf, page.number(), DPI), pictures::add);
        return pictures;
    }

    /** Of the edition, of the place and of what it is within. */
    private static List<Problem> ofPlace(OpenEdition sheets, Row row) {
        var selected = PlaceSelection.Only.of(List.of(row.place()));
        return sheets.problems().stream().filter(problem -> !selected.excludes(problem)).toList();
    }
}
