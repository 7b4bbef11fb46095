package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.testing.PdfReading;

/**
 * The sheets of an edition that was just made of a spreadsheet.
 *
 * @param said what each says, by the place's code: an element of its structure on a line
 */
record FirstSheets(Edition edition, Map<String, String> said) {

    private static final int DUE = 3;

    /** Rounded parts may be off by 1 in 1,000 of a large total. */
    private static final BigDecimal ROUNDED_NATION = BigDecimal.valueOf(1000);

    /** What is no English, whatever the figures are. */
    private static final Pattern BAD = Pattern.compile("(?i)[{}]|\\bnumber of [^.\"]* is\\b|\\b(\\p{L}+) \\1\\b"
            + "| [,.;]|,,|\\(\\)");

    /** @param out the folder of the finished sheets */
    static FirstSheets in(Path folder, Path out) throws IOException {
        var edition = EditionReader.read(folder, new Problems()).orElseThrow();
        var said = new LinkedHashMap<String, String>();
        for (var code : edition.rows().keySet()) {
            var pdf = PdfReading.of(Files.readAllBytes(out.resolve(edition.id() + "-" + code + ".pdf")));
            said.put(code, pdf.tags().lines().map(String::strip).filter(line -> line.contains("\""))
                    .collect(Collectors.joining("\n")));
        }
        return new FirstSheets(edition, said);
    }

    /** Each shows three figures, or all that the place has, beside the nation's where the nation has one. */
    void assertShowFigures() {
        for (var row : edition.rows().values()) {
            var figures = read().filter(figure -> row.value(figure.name()).isPresent()).toList();
            var shown = figures.stream().filter(figure -> shows(figure, row)).map(FigureDefinition::name).toList();
            assertTrue(shown.size() >= Math.min(DUE, figures.size()), () -> row.place() + " shows " + shown + "\n"
                    + said.get(row.place().code()));
            var due = figures.stream().filter(figure -> edition.nation().value(figure.name()).isPresent()).toList();
            var beside = due.stream().filter(figure -> shows(figure, row) && (shows(figure, edition.nation(), row)
                    || showsShareOfNation(figure, row)))
                    .map(FigureDefinition::name).toList();
            assertTrue(beside.size() >= Math.min(DUE, due.size()), () -> row.place() + " shows beside the nation's "
                    + beside + "\n" + said.get(row.place().code()));
        }
    }

    private Stream<FigureDefinition> read() {
        return edition.dictionary().values().stream().filter(figure -> !figure.isWorkedOut()
                && figure.unit() != Unit.TEXT);
    }

    private boolean shows(FigureDefinition figure, Row row) {
        return shows(figure, row, row);
    }

    /** Whether the sheet of {@code sheet} has the number that {@code row} has. */
    private boolean shows(FigureDefinition figure, Row row, Row sheet) {
        var number = row.value(figure.name()).orElseThrow();
        var none = number.signum() == 0 ? "|\\bno " + figure.noun().map(noun -> Pattern.quote(noun.other())).orElse("-")
                : "";
        return Pattern.compile("(?<![\\d.,$])" + Pattern.quote(figure.printed(number)) + "(?![\\d%]|[.,]\\d)" + none)
                .matcher(said.get(sheet.place().code())).find();
    }

    /** Whether the sheet of {@code row} has the part of one of its totals that the figure is in the nation. */
    private boolean showsShareOfNation(FigureDefinition part, Row row) {
        return edition.dictionary().values().stream().filter(total -> total.breakdowns().stream().anyMatch(list ->
                list.parts().contains(part.name()))).anyMatch(total -> {
                    var share = edition.nation().value(part.name()).orElseThrow().movePointRight(2)
                            .divide(edition.nation().value(total.name()).orElseThrow(), 0, RoundingMode.HALF_UP);
                    var printed = share.signum() == 0 ? "less than 1% in the nation|<1%"
                            : "(?<![\\d.,])" + share + "% in the nation|\"" + share + "%\"";
                    return Pattern.compile(printed).matcher(said.get(row.place().code())).find();
                });
    }

    void assertReadAsEnglish() {
        said.values().forEach(text -> {
            assertHasNo(BAD, text);
            read().flatMap(figure -> figure.noun().stream()).forEach(noun -> assertHasNo(Pattern.compile(
                    "(?i)(?<![\\d.,])(1 " + noun.other() + "\\b|(?!1 )[\\d,]+ " + noun.one() + "\\b)"), text));
        });
    }

    private static void assertHasNo(Pattern bad, String text) {
        assertEquals(List.of(), bad.matcher(text).results().map(MatchResult::group).toList(), text);
    }

    /** Added up again from the cells of the file. */
    void assertPartsAdd(Spreadsheet file) {
        for (var figure : edition.dictionary().values()) {
            for (var parts : figure.breakdowns()) {
                var total = column(file, figure);
                var others = parts.parts().stream().map(part -> column(file, edition.dictionary().get(part))).toList();
                var places = total.keySet().stream().filter(row -> others.stream().allMatch(other ->
                        other.containsKey(row))).toList();
                assertTrue(places.size() >= DUE, figure::name);
                places.forEach(row -> assertSum(figure + " of row " + row, total.get(row), others.stream().map(other ->
                        other.get(row)).toList(), parts.rounded().signum() == 0 ? BigDecimal.ZERO
                        : parts.tolerance().max(total.get(row).divide(ROUNDED_NATION))));
            }
        }
    }

    private static void assertSum(String what, BigDecimal total, List<BigDecimal> parts, BigDecimal tolerance) {
        var difference = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(total).abs();
        assertTrue(difference.compareTo(tolerance) <= 0, () -> what + ": " + total + " of " + parts);
    }

    /** The numbers below a heading, or below it within the columns from another on, by their rows. */
    private static Map<Integer, BigDecimal> column(Spreadsheet file, FigureDefinition figure) {
        assertEquals(Map.of(), figure.column().where(), figure::name);
        int from = 0;
        int header = 0;
        for (var heading : figure.column().heading().split(" / ")) {
            int least = from;
            header = rowWith(file.rows(), heading, least);
            var cells = file.rows().get(header);
            from = least + cells.subList(least, cells.size()).indexOf(heading);
        }
        var numbers = new LinkedHashMap<Integer, BigDecimal>();
        for (int row = header + 1; row < file.rows().size(); row++) {
            var cells = file.rows().get(row);
            if (cells.size() > from && cells.get(from).matches("[\\d,]+")) {
                numbers.put(row, new BigDecimal(cells.get(from).replace(",", "")));
            }
        }
        return numbers;
    }

    private static int rowWith(List<List<String>> rows, String heading, int least) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().skip(least).anyMatch(heading::equals)) {
                return row;
            }
        }
        throw new AssertionError("no heading " + heading);
    }
}
