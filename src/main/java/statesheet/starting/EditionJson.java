package statesheet.starting;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import statesheet.edition.Place;

/** Writes {@code edition.json} as people do: an entry of the dictionary is one line. */
final class EditionJson {

    private static final String ORGANIZATION = "Your organization";
    private static final String TOPIC = "Your topic";
    private static final String PERIOD = "your period";
    /** In a label, a number that the text's checks would take for a figure: over $50,000 a year. */
    private static final Pattern STATISTIC = Pattern.compile("\\$\\d|\\d[,.]\\d|\\d ?%|\\d (percent|thousand|million)");

    private static final String DICTIONARY = "dictionary";

    private EditionJson() {}

    /**
     * The edition that is proposed.
     *
     * @param workedOut entries of the dictionary besides those of columns
     */
    static String of(ProposedEdition proposal, String id, LocalDate published, int pages,
            Map<String, Map<String, Object>> workedOut) {
        var json = new LinkedHashMap<String, Object>();
        var period = proposal.subject().period().orElse(PERIOD);
        json.put("id", id);
        json.put("organization", ORGANIZATION);
        json.put("topic", proposal.subject().topic().orElse(TOPIC));
        json.put("period", period);
        json.put("published", published.toString());
        json.put("figures", proposal.table().file().path().getFileName().toString());
        proposal.table().worksheet().ifPresent(name -> json.put("worksheet", name));
        json.put("sheet", "sheet.md");
        json.put("pages", pages);
        putUnlessEmpty(json, "literals", proposal.figures().stream().map(ProposedFigure::label)
                .filter(label -> STATISTIC.matcher(label).find()).toList());
        json.putAll(rows(proposal));
        var dictionary = new LinkedHashMap<String, Object>();
        proposal.figures().forEach(figure -> dictionary.put(figure.name(), figure.entry(period)));
        dictionary.putAll(workedOut);
        json.put(DICTIONARY, dictionary);
        return written(json);
    }

    /** What it says of the spreadsheet's rows; what is as usual is left out. */
    private static Map<String, Object> rows(ProposedEdition proposal) {
        var json = new LinkedHashMap<String, Object>();
        proposal.table().place().ifPresent(heading -> json.put("place", heading));
        if (!proposal.table().hasHeader()) {
            json.put("header", false);
        }
        putUnlessEmpty(json, "where", proposal.chosen().where());
        putUnlessEmpty(json, "leaveOut", List.copyOf(proposal.leaveOut()));
        proposal.chosen().total().ifPresent(name -> json.put("addTo", Map.of(name, Place.NATION.code())));
        putUnlessEmpty(json, "notReported", proposal.notReported());
        putUnlessEmpty(json, "marks", proposal.signs().entry());
        putUnlessEmpty(json, "footnotes", proposal.signs().footnotes());
        return json;
    }

    private static void putUnlessEmpty(Map<String, Object> json, String key, Object value) {
        if (!value.equals(Map.of()) && !value.equals(List.of())) {
            json.put(key, value);
        }
    }

    private static String written(Map<String, Object> values) {
        return values.entrySet().stream().map(entry -> "  " + text(entry.getKey()) + ": "
                + (entry.getKey().equals(DICTIONARY) ? lines((Map<?, ?>) entry.getValue()) : value(entry.getValue())))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String lines(Map<?, ?> entries) {
        return entries.entrySet().stream().map(entry -> "    " + text(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static String value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream().map(entry -> text(entry.getKey()) + ": "
                    + value(entry.getValue())).collect(Collectors.joining(", ", "{ ", " }"));
            case List<?> list -> list.stream().map(EditionJson::value).collect(Collectors.joining(", ", "[", "]"));
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> text(value);
        };
    }

    private static String text(Object text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text.toString())) + "\"";
    }
}
