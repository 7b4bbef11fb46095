package statesheet.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import statesheet.batch.Batch;
import statesheet.batch.BatchRequest;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Formula;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.reading.EditionReader;
import statesheet.problem.Problems;
import statesheet.testing.Figures;

/**
 * A process that makes the sheets of any number of made-up places, as the program makes those of real ones: the
 * homelessness edition's text and brand, its rows in turn with all counts multiplied, so that every sheet is another.
 *
 * <p>Of more than {@value #KEPT} rows, each is made anew whenever it is asked for, as 50,000 of them would fill the
 * memory that is to be measured.
 *
 * <p>Usage: {@code GeneratedBatch PLACES FOLDER}; prints what was made.
 */
public final class GeneratedBatch {

    private static final int KEPT = 5_000;

    private GeneratedBatch() {}

    public static void main(String[] arguments) throws Exception {
        int places = Integer.parseInt(arguments[0]);
        var problems = new Problems();
        var model = EditionReader.read(Path.of("data", "homelessness-2022"), problems).orElseThrow();
        var batch = new Batch(with(model, new GeneratedRows(model, places)), BatchRequest.into(Path.of(arguments[1])),
                problems);
        var found = batch.run(outcome -> {
            if (!outcome.problems().isEmpty()) {
                throw new IllegalStateException("every made-up sheet fits: " + outcome.problems());
            }
        });
        System.out.println(batch.size() + " made, " + found);
    }

    private static Edition with(Edition model, GeneratedRows rows) {
        return new Edition(model.folder(), model.file(), model.id(), model.organization(), model.topic(),
                model.period(), model.published(), model.language(), model.pages(), model.sample(), model.source(),
                model.literals(), model.rules(), model.dictionary(), model.figures(), model.wholes(), rows,
                model.sheet(), model.brand());
    }

    /** Rows by code, in order of the codes. */
    private static final class GeneratedRows extends LinkedHashMap<String, Row> {

        private static final long serialVersionUID = 1;

        private final transient Map<String, FigureDefinition> dictionary;
        private final transient List<Row> models;
        private final int places;
        private final transient List<Row> kept;

        GeneratedRows(Edition model, int places) {
            this.dictionary = model.dictionary();
            this.models = List.copyOf(model.rows().values());
            this.places = places;
            this.kept = places > KEPT ? List.of() : IntStream.range(0, places).mapToObj(this::row).toList();
        }

        private Row row(int index) {
            var model = models.get(index % models.size());
            var factor = BigDecimal.valueOf(1 + index / models.size() % 40);
            var values = new HashMap<String, BigDecimal>();
            Figures.numbers(model).forEach((name, value) ->
                    values.put(name, growsWithCounts(dictionary.get(name)) ? value.multiply(factor) : value));
            var place = new Place(String.format(Locale.ROOT, "G%05d", index), model.place().name(),
                    model.place().kind(), false, Place.NATION.code(), Place.Role.PART);
            return Figures.row(place, model.where(), values, model.cells());
        }

        /** Shares, rates and changes in percent are the same of larger counts. */
        private static boolean growsWithCounts(FigureDefinition figure) {
            return figure.unit() == FigureDefinition.Unit.COUNT
                    || figure.formula().filter(Formula.Change.class::isInstance).isPresent();
        }

        @Override
        public int size() {
            return places;
        }

        @Override
        public Collection<Row> values() {
            return new AbstractCollection<>() {
                @Override
                public Iterator<Row> iterator() {
                    return !kept.isEmpty() ? kept.iterator() : IntStream.range(0, places).mapToObj(GeneratedRows.this::row).iterator();
                }

                @Override
                public int size() {
                    return places;
                }
            };
        }
    }
}
