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
import statesheet.studio.desk.StoredText;

/** The dictionary of figures, and the spreadsheets that they are read from. */
record FigureRoutes(Desk desk) {

    Map<String, Route> routes() {
        return Map.of("/figures", Route.get(request -> Answer.json(figures(request.query().getOrDefault("place", "")))),
                "/dictionary", Route.post(HeavyWork.apart(this::changeDictionary)),
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

    /** Changes one field of one figure: its label, its noun as "case | cases", or its name. */
    private Answer changeDictionary(Request request) throws IOException {
        var figure = request.member("figure").flatMap(this::figure);
        var field = request.member("field").orElse("");
        var typed = request.member("value").map(String::strip).filter(words -> !words.isEmpty());
        var text = desk.read(DeskFile.EDITION);
        if (figure.isEmpty() || typed.isEmpty() || text.isEmpty()) {
            return incomplete();
        }
        if (field.equals("name")) {
            return rename(figure.get(), typed.get(), text.get());
        }
        var value = asJson(field, typed.get());
        return value.isEmpty() ? incomplete() : Edits.save(desk, DeskFile.EDITION, text.get(), Map.of(
                List.of("dictionary", figure.get().name(), field), value.get()));
    }

    private static Answer incomplete() {
        return Answer.refusal(422, "Fill in all of it.");
    }

    private Optional<FigureDefinition> figure(String name) {
        return desk.edition().map(read -> read.dictionary().get(name));
    }

    /** Changes the name in both files or in none. */
    private Answer rename(FigureDefinition figure, String name, StoredText edition) throws IOException {
        var sheet = desk.read(DeskFile.SHEET).orElse(StoredText.NONE);
        return switch (Renaming.of(desk.edition().orElseThrow(), figure, name,
                new Renaming.Outcome.Texts(edition.text(), sheet.text()))) {
            case Renaming.Outcome.Refused(var sentence) -> Answer.refusal(422, sentence);
            case Renaming.Outcome.Texts after -> Edits.saveBoth(desk, after, edition, sheet);
        };
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
