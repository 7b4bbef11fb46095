package statesheet.template.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.template.plan.Reference;

/** Every value of the edition, and whose it is. */
final class KnownValues {

    /** How many figures one message names. */
    private static final int NAMED_FIGURES = 3;
    /** How many places one message names for a figure. */
    private static final int NAMED_PLACES = 2;

    /** By value without trailing zeros, then by the figure as it is typed. */
    private final Map<BigDecimal, SequencedMap<String, Owner>> owners = new HashMap<>();

    /** A figure that has a value, and the codes of the places where it does; of the nation's figure only US. */
    private record Owner(Reference figure, List<String> codes) {}

    private KnownValues() {}

    static KnownValues of(Edition edition) {
        var values = new KnownValues();
        for (var figure : edition.dictionary().values()) {
            var placeFigure = new Reference(figure, false);
            edition.rows().forEach((code, row) -> row.value(figure.name())
                    .ifPresent(value -> values.add(value, placeFigure, code)));
            edition.nation().value(figure.name())
                    .ifPresent(value -> values.add(value, new Reference(figure, true), "US"));
        }
        return values;
    }

    private void add(BigDecimal value, Reference reference, String code) {
        owners.computeIfAbsent(value.stripTrailingZeros(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(reference.typed(), _ -> new Owner(reference, new ArrayList<>())).codes.add(code);
    }

    /**
     * What a number equals.
     *
     * @param owners      figures and their places, in words
     * @param placeholder what to write instead
     */
    record Hits(String owners, String placeholder) {}

    /** The figures that have this value; only percents, if it was typed with a percent sign. */
    Optional<Hits> equalTo(BigDecimal value, boolean percent) {
        var hits = new LinkedHashMap<>(owners.getOrDefault(value, new LinkedHashMap<>()));
        hits.values().removeIf(owner -> percent && owner.figure.figure().unit() != Unit.PERCENT);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        var phrases = new ArrayList<String>();
        hits.values().forEach(owner -> phrases.add(phrase(owner.figure, owner.codes)));
        int more = phrases.size() - NAMED_FIGURES;
        var named = String.join(", and ", phrases.subList(0, Math.min(phrases.size(), NAMED_FIGURES)));
        return Optional.of(new Hits(
                named + (more <= 0 ? "" : ", and " + more + (more == 1 ? " more figure" : " more figures")),
                "{" + hits.firstEntry().getKey() + "}"));
    }

    private static String phrase(Reference reference, List<String> codes) {
        var name = reference.figure().name();
        if (reference.ofNation()) {
            return name + " of the nation";
        }
        int more = codes.size() - NAMED_PLACES;
        var named = String.join(" and ", codes.subList(0, Math.min(codes.size(), NAMED_PLACES)));
        return name + " of " + named + (more <= 0 ? "" : "; " + more + (more == 1 ? " more place" : " more places"));
    }
}
