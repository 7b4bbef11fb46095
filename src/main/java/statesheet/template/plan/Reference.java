package statesheet.template.plan;

import java.math.BigDecimal;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Row;
import statesheet.edition.Value;

/** A figure as the text names it: the place's, or the nation's with {@code us_} before it. */
public record Reference(FigureDefinition figure, boolean ofNation) implements Term {

    public static final String NATION_PREFIX = "us_";

    @Override
    public String typed() {
        return (ofNation ? NATION_PREFIX : "") + figure.name();
    }

    /** The number, where there is one: a mark or a text is none. */
    public Optional<BigDecimal> value(Edition edition, Row row) {
        return owner(edition, row).value(figure.name());
    }

    /** A number, a text or a mark; empty where the cell is blank, or there is nothing to work it out from. */
    public Optional<Value> content(Edition edition, Row row) {
        return Optional.ofNullable(owner(edition, row).values().get(figure.name()));
    }

    private Row owner(Edition edition, Row row) {
        return ofNation ? edition.nation() : row;
    }

    /** Whether a row may lack it; a share of a total of zero has no value either. */
    public boolean mayBeBlank() {
        return figure.optional() || figure.share().isPresent();
    }

    public boolean isNumber() {
        return figure.unit() != Unit.TEXT;
    }

    /** The value in the plain way, without rounding. */
    public String printed(BigDecimal value) {
        return figure.inWords(value);
    }

    /** A dictionary has each name once. The record's own method would go through the whole definition. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && ofNation == reference.ofNation
                && figure.name().equals(reference.figure.name());
    }

    @Override
    public int hashCode() {
        return typed().hashCode();
    }
}
