package statesheet.studio;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Noun;
import statesheet.edition.Row;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;

/** The dictionary of figures, and the spreadsheets that they are read from. */
record FigureRoutes(Desk desk) {

    Map<String, Route> routes() {
        return Map.of("/figures", Route.get(request -> Answer.json(figures(request.query().getOrDefault("place", "")))),
                "/dictionary", Route.post(this::changeDictionary),
                "/table", Route.heavy(_ -> Answer.json(SpreadsheetTable.all(desk))));
    }

    /**
     * One figure for the picker and the form.
     *
     * @param placeholder  what puts it into the text
     * @param printed      for the place, or that it has none
     * @param ofNation     the same for the nation
     */
    private record Figure(String name, String label, Optional<Noun> noun, boolean workedOut, String placeholder,
            String printed, String nationPlaceholder, String ofNation) {}

    private List<Figure> figures(String code) {
        return desk.edition().stream().flatMap(read -> read.dictionary().values().stream()
                .map(figure -> figure(figure, read, Optional.ofNullable(read.rows().get(code))))).toList();
    }

    private static Figure figure(FigureDefinition figure, Edition edition, Optional<Row> row) {
        var ofPlace = row.map(one -> printed(figure, one)).orElse("");
        var ofNation = printed(figure, edition.nation());
        return new Figure(figure.name(), figure.label(), figure.noun(), figure.isWorkedOut(),
                placeholder(figure, figure.name()), ofPlace, placeholder(figure, "us_" + figure.name()), ofNation);
    }

    /** Empty for a row that the figure is not of. */
    private static String printed(FigureDefinition figure, Row row) {
        return figure.scope().covers(row.place()) ? figure.printed(row.shown(figure.name())) : "";
    }

    private static String placeholder(FigureDefinition figure, String name) {
        return "{" + name + (figure.isChange() ? ": rose by # | fell by # | did not change"
                : figure.noun().map(noun -> ": " + noun.one() + " | " + noun.other()).orElse("")) + "}";
    }

    /** Changes one field of one figure: its label, or its noun as "case | cases". */
    private Answer changeDictionary(Request request) throws IOException {
        var figure = request.member("figure");
        var field = request.member("field");
        var value = field.flatMap(name -> request.member("value").flatMap(typed -> asJson(name, typed)));
        var text = desk.read(DeskFile.EDITION);
        if (figure.isEmpty() || value.isEmpty() || text.isEmpty() || !isKnown(figure.get())) {
            return Answer.refusal(422, "Fill in all of it.");
        }
        return Edits.save(desk, DeskFile.EDITION, text.get(), Map.of(
                List.of("dictionary", figure.get(), field.get()), value.get()));
    }

    private boolean isKnown(String figure) {
        return desk.edition().filter(read -> read.dictionary().containsKey(figure)).isPresent();
    }

    private static Optional<String> asJson(String field, String typed) {
        var parts = Stream.of(typed.split("\\|")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        return switch (field) {
            case "label" -> Optional.of(typed.strip()).filter(label -> !label.isEmpty()).map(RecordJson::of);
            case "noun" -> Optional.of(parts).filter(words -> words.size() == 2).map(RecordJson::of);
            default -> Optional.empty();
        };
    }
}
