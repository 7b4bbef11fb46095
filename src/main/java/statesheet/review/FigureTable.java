package statesheet.review;

import java.util.List;
import java.util.stream.Collectors;
import statesheet.problem.Where;
import statesheet.template.fill.PrintedFigure;

/** Figures as printed, each beside its cell. */
final class FigureTable {

    private static final String HEAD = """
            <thead>
            <tr><th scope="col">Figure</th><th scope="col" class="number">On the sheet</th>\
            <th scope="col" class="number">In the spreadsheet</th><th scope="col">Cell</th>\
            <th scope="col">Line of text</th></tr>
            </thead>
            <tbody>
            """;

    private FigureTable() {}

    static String html(String caption, List<PrintedFigure> figures) {
        return "<table>\n<caption>" + Html.safe(caption) + "</caption>\n" + HEAD
                + Html.each(figures, FigureTable::row) + "</tbody>\n</table>\n";
    }

    private static String row(PrintedFigure printed) {
        var values = printed.origins().stream().map(source -> Html.safe(source.content()))
                .collect(Collectors.joining(printed.working().isPresent() ? ", " : " of "))
                + aside(printed.working().orElse(""));
        var cells = cells(printed.origins().stream().map(PrintedFigure.Origin::where).toList());
        var lines = printed.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "<tr><th scope=\"row\">" + Html.safe(printed.label()) + "</th>"
                + "<td class=\"number printed\">" + Html.safe(printed.text())
                + aside(printed.margin().orElse("")) + aside(Likeness.of(printed).words()) + "</td>"
                + "<td class=\"number\">" + values + "</td><td class=\"cell\">" + cells + "</td>"
                + "<td>" + lines + "</td></tr>\n";
    }

    /** A second cell of the same row of a text file is named by its column alone. */
    private static String cells(List<Where> cells) {
        var first = cells.getFirst();
        return cell(first) + cells.stream().skip(1).map(next -> isSameRow(first, next)
                ? ", " + Html.safe(next.field().orElseThrow()) : "; " + cell(next)).collect(Collectors.joining());
    }

    private static boolean isSameRow(Where first, Where next) {
        return first.file().equals(next.file()) && first.spot().equals(next.spot())
                && first.place().equals(next.place());
    }

    private static String aside(String words) {
        return words.isEmpty() ? "" : "<span class=\"aside\"> " + Html.safe(words) + "</span>";
    }

    /** Without the file's folder, which is another one on another machine. */
    static String cell(Where where) {
        var file = where.file().substring(1 + Math.max(where.file().lastIndexOf('/'), where.file().lastIndexOf('\\')));
        return Html.safe(new Where(file, where.spot(), where.place(), where.field()).toString());
    }
}
