package statesheet.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures behind one sheet as JSON, to travel inside its PDF: numbers as the spreadsheet has them. */
public final class FiguresJson {

    private static final int WORKED_OUT = 4;

    /** Plain: no number here has an exponent anyway, and in its usual form it would keep its text in memory. */
    private static final JsonFactory FACTORY =
            new JsonFactory().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private FiguresJson() {}

    /**
     * The place, the edition and every figure of either row, in the order of the dictionary: {@code label},
     * {@code unit}, the {@code formula} and {@code inputs} of what is worked out, a {@code period} and {@code source}
     * of its own, the place's {@code value}, that of its {@code whole} where that is not the nation, and the
     * {@code nation}'s, each left out where there is none, and behind each the {@code margin}, {@code wholeMargin} or
     * {@code nationMargin} of error, or that it is not known; {@code nationOver} says which places a rate of the nation
     * is over.
     */
    public static byte[] of(Edition edition, Row row) {
        var out = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("edition", edition.id());
            json.writeStringField("place", row.place().code());
            json.writeStringField("name", row.place().name());
            if (hasOwnWhole(row)) {
                json.writeStringField("whole", edition.whole(row).place().name());
            }
            json.writeStringField("period", edition.period());
            json.writeStringField("published", edition.published().toString());
            json.writeStringField("organization", edition.organization());
            json.writeStringField("source", edition.source().name());
            json.writeStringField("url", edition.source().url());
            json.writeObjectFieldStart("figures");
            for (var figure : edition.dictionary().values()) {
                write(figure, edition, row, json);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    private static void write(FigureDefinition figure, Edition edition, Row row, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(figure.name());
        write(figure, json);
        write("value", "margin", row, figure, json);
        if (hasOwnWhole(row)) {
            write("whole", "wholeMargin", edition.whole(row), figure, json);
        }
        write("nation", "nationMargin", edition.nation(), figure, json);
        var over = edition.nation().over(figure.name());
        if (over.isPresent()) {
            json.writeStringField("nationOver", over.get());
        }
        json.writeEndObject();
    }

    private static void write(FigureDefinition figure, JsonGenerator json) throws IOException {
        json.writeStringField("label", figure.label());
        json.writeStringField("unit", figure.unit().key());
        if (figure.precision() == FigureDefinition.Precision.MORE_THAN) {
            json.writeStringField("precision", "more than");
        }
        if (figure.formula().isPresent()) {
            json.writeStringField("formula", figure.formula().get().inWords());
            json.writeArrayFieldStart("inputs");
            for (var input : figure.formula().get().inputs()) {
                json.writeString(input);
            }
            json.writeEndArray();
        }
        if (figure.period().isPresent()) {
            json.writeStringField("period", figure.period().get());
        }
        if (figure.source().isPresent()) {
            json.writeStringField("source", figure.source().get().name());
            json.writeStringField("url", figure.source().get().url());
        }
    }

    private static boolean hasOwnWhole(Row row) {
        return !row.place().within().equals(Place.NATION.code());
    }

    /**
     * A number as published, or to {@value WORKED_OUT} decimals if it is worked out; a text, or a mark's words; of a
     * count that may not be shown, {@code suppressed} with its words.
     */
    private static void write(String key, String margin, Row row, FigureDefinition figure, JsonGenerator json)
            throws IOException {
        switch (row.shown(figure.name())) {
            case Value.Number(var number) -> json.writeNumberField(key, given(number, figure));
            case Value.Ranked ranked -> json.writeNumberField(key, ranked.rank());
            case Value.Hidden hidden -> {
                json.writeObjectFieldStart(key);
                json.writeStringField("suppressed", hidden.words());
                json.writeEndObject();
            }
            case Value.InWords said -> json.writeStringField(key, said.words());
            case Value.None _ -> { }
        }
        switch (row.margin(figure.name())) {
            case Margin.Known known -> json.writeNumberField(margin, given(known.amount(), figure));
            case Margin.Unknown _ -> json.writeStringField(margin, Margin.NOT_KNOWN);
            case Margin.None _ -> { }
        }
    }

    private static BigDecimal given(BigDecimal number, FigureDefinition figure) {
        return !figure.isWorkedOut() ? number : new BigDecimal(number.setScale(WORKED_OUT, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString());
    }
}
