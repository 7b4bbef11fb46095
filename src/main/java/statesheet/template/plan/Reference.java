package statesheet.template.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.Formula;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Margin;
import statesheet.edition.Row;
import statesheet.edition.Value;

/** A figure as the text names it. */
public record Reference(FigureDefinition figure, Owner owner) implements Term {

    /** Whose figure it is. */
    public enum Owner {
        PLACE(""),
        /** What the place is within: for a state the nation. */
        WHOLE("whole_"),
        NATION("us_");

        private final String prefix;

        Owner(String prefix) {
            this.prefix = prefix;
        }

        /** Whose figure the word names; no figure's own name has an underscore. */
        public static Owner of(String word) {
            return Stream.of(WHOLE, NATION).filter(owner -> word.startsWith(owner.prefix)).findFirst().orElse(PLACE);
        }

        /** The name of the figure itself. */
        public String figure(String word) {
            return word.substring(prefix.length());
        }

        public Row row(Edition edition, Row row) {
            return switch (this) {
                case PLACE -> row;
                case WHOLE -> edition.whole(row);
                case NATION -> edition.nation();
            };
        }
    }

    @Override
    public String typed() {
        return owner.prefix + figure.name();
    }

    public boolean isOfPlace() {
        return owner == Owner.PLACE;
    }

    /** The number, where there is one: a mark or a text is none. */
    public Optional<BigDecimal> value(Edition edition, Row row) {
        return owner.row(edition, row).value(figure.name());
    }

    public Value shown(Edition edition, Row row) {
        return owner.row(edition, row).shown(figure.name());
    }

    public Margin margin(Edition edition, Row row) {
        return owner.row(edition, row).margin(figure.name());
    }

    /** Another figure of the same place. */
    public Reference beside(String name, Edition edition) {
        return new Reference(edition.dictionary().get(name), owner);
    }

    /** The figures of the spreadsheet that it comes from: itself, or those that it is worked out from, each once. */
    public Stream<Reference> origins(Edition edition) {
        return figure.formula().map(formula -> formula.inputs().stream().map(name -> beside(name, edition))
                .flatMap(input -> formula instanceof Formula.OfNation
                        ? Stream.of(input, new Reference(input.figure, Owner.WHOLE)) : Stream.of(input))
                .flatMap(input -> input.origins(edition)).distinct()).orElseGet(() -> Stream.of(this));
    }

    /** Whether a row may lack it; so may all that is worked out: there is nothing over zero. */
    public boolean mayBeBlank() {
        return figure.optional() || figure.isWorkedOut();
    }

    public boolean isNumber() {
        return figure.unit() != Unit.TEXT && figure.unit() != Unit.RANK;
    }

    /** The value in the plain way, without rounding. */
    public String printed(BigDecimal value) {
        return figure.inWords(value);
    }

    /** A dictionary has each name once. The record's own method would go through the whole definition. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && owner == reference.owner
                && figure.name().equals(reference.figure.name());
    }

    @Override
    public int hashCode() {
        return typed().hashCode();
    }
}
