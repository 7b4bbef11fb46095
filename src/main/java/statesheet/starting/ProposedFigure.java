package statesheet.starting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import statesheet.edition.FigureDefinition.Scope;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Noun;
import statesheet.edition.Place;
import statesheet.starting.columns.ColumnProfile;
import statesheet.starting.columns.HeadingWords;
import statesheet.starting.columns.Magnitude;

/**
 * A column as an entry of the dictionary.
 *
 * @param additive whether the places of a count add to the nation; false for all others
 * @param period   the year that its heading or its rows are of
 * @param where    rows of its own, of an earlier year
 * @param lists    what adds to it in every row
 */
record ProposedFigure(String name, String label, Optional<Noun> noun, ColumnProfile column, boolean additive,
        Optional<String> period, SequencedMap<String, String> where, List<PartsList> lists) {

    /** Figures that add to another; {@code rounded} is what all are multiples of, 0 where they add exactly. */
    record PartsList(List<String> parts, int rounded) {}

    /**
     * @param period  the edition's, if the label need not say it again
     * @param subject what the rows are of that were chosen; the empty text for all rows
     */
    static ProposedFigure of(ColumnProfile column, Optional<String> period, String subject, Set<String> used) {
        var bare = HeadingWords.withoutYear(column.said());
        var year = HeadingWords.year(column.said());
        var heading = year.isPresent() && year.equals(period) && !bare.isEmpty() ? bare : column.said();
        var own = HeadingWords.label(column.scale().isEmpty() ? heading : Magnitude.without(heading));
        var label = subject.isEmpty() ? own : HeadingWords.saysNothing(own) ? HeadingWords.label(subject)
                : HeadingWords.label(subject) + ": " + own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1);
        var name = HeadingWords.name(!subject.isEmpty() ? label
                : column.heading().matches(HeadingWords.NAME) ? column.heading() : own, used);
        return new ProposedFigure(name, label, column.unit() == Unit.COUNT ? HeadingWords.noun(label)
                : Optional.empty(), column, column.unit() == Unit.COUNT, year,
                new LinkedHashMap<>(), List.of());
    }

    /** The same column in the rows of an earlier year. */
    ProposedFigure earlier(String name, ColumnProfile column, String year, SequencedMap<String, String> where) {
        return new ProposedFigure(name, label + " in " + year, noun, column, additive, Optional.of(year), where,
                List.of());
    }

    /** The same in rows of its own. */
    ProposedFigure in(SequencedMap<String, String> rows) {
        return new ProposedFigure(name, label, noun, column, additive, period, rows, lists);
    }

    ProposedFigure of(String year) {
        return new ProposedFigure(name, label, noun, column, additive, Optional.of(year), where, lists);
    }

    ProposedFigure with(List<PartsList> lists) {
        return new ProposedFigure(name, label, noun, column, additive, period, where, lists);
    }

    ProposedFigure notAdditive() {
        return new ProposedFigure(name, label, noun, column, false, period, where, List.of());
    }

    /** Whether a state has had such a number of what it counts. */
    boolean isOfEvents() {
        return noun.filter(HeadingWords::isEvent).isPresent();
    }

    Optional<BigDecimal> nation() {
        return Optional.ofNullable(column.numbers().get(Place.NATION));
    }

    boolean isOfNation() {
        return column.scope() == Scope.NATION;
    }

    boolean isText() {
        return column.unit() == Unit.TEXT;
    }

    /** The entry, with its keys in the order in which people write them; what is as usual is left out. */
    SequencedMap<String, Object> entry(String edition) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("label", label);
        if (!column.heading().equals(name)) {
            entry.put("column", column.heading());
        }
        entry.putAll(kind());
        column.scale().ifPresent(scale -> entry.put("scale", scale));
        if (!where.isEmpty()) {
            entry.put("where", where);
        }
        if (!column.marks().isEmpty()) {
            entry.put("marks", column.marks());
        }
        period.filter(year -> !year.equals(edition)).ifPresent(year -> entry.put("period", year));
        if (column.hasGaps() && column.scope() != Scope.NATION) {
            entry.put("optional", true);
        }
        if (!lists.isEmpty()) {
            entry.put("parts", parts());
        }
        return entry;
    }

    /** What its numbers are. */
    private SequencedMap<String, Object> kind() {
        var entry = new LinkedHashMap<String, Object>();
        noun.ifPresent(words -> entry.put("noun", List.of(words.one(), words.other())));
        if (column.scope() != Scope.BOTH) {
            entry.put("for", column.scope().name().toLowerCase(Locale.ROOT));
        }
        if (column.unit() != Unit.COUNT) {
            entry.put("unit", column.unit().key());
        }
        if (column.isMeasure()) {
            entry.put("decimals", column.decimals());
        }
        if (column.unit() == Unit.COUNT && !additive) {
            entry.put("additive", false);
        }
        return entry;
    }

    private Object parts() {
        if (lists.size() == 1) {
            return written(lists.getFirst());
        }
        var named = new LinkedHashMap<String, Object>();
        for (int list = 0; list < lists.size(); list++) {
            named.put(listName(list), written(lists.get(list)));
        }
        return named;
    }

    /** What a chart calls one of several lists. */
    String listName(int list) {
        return "list" + (list + 1);
    }

    private static Object written(PartsList list) {
        var of = new LinkedHashMap<String, Object>();
        of.put("of", list.parts);
        of.put("rounded", list.rounded);
        return list.rounded == 0 ? list.parts : of;
    }

    /** Total = one + other, as the summary says it. */
    List<String> sums() {
        return lists.stream().map(list -> name + " = " + String.join(" + ", list.parts)).toList();
    }
}
