package statesheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import statesheet.edition.Edition;
import statesheet.making.PlaceSelection;

/** The last lines of a run. */
final class Summary {

    private final Edition edition;
    private final List<String> lines = new ArrayList<>();

    /** Begins with the edition and {@code result}. */
    Summary(Edition edition, String result) {
        this.edition = edition;
        lines.add(edition.id() + ": " + result + ".");
    }

    /**
     * Lists the places that have no sheet.
     *
     * @param verb  what is not done, like {@code Not made}
     * @param codes of the places; for none, there is no line
     */
    Summary without(List<String> codes, String verb, Findings findings) {
        var why = Findings.texts(findings.problems()).size() == 1 ? "the problem above" : "the problems above";
        return codes.isEmpty() ? this : with(verb + " because of " + why + ": " + edition.places().listed(codes) + ".");
    }

    Summary older(List<Path> files) {
        return switch (files.size()) {
            case 0 -> this;
            case 1 -> with(files.getFirst() + " is from an earlier run and was not changed.");
            default -> with(files.getFirst() + " and " + Words.count(files.size() - 1, "other sheet")
                    + " are from an earlier run and were not changed.");
        };
    }

    /** The places that were asked for and that have no figures, each reason once. */
    Summary notReported(PlaceSelection places) {
        var byReason = new LinkedHashMap<String, List<String>>();
        edition.notReported().forEach((code, reason) ->
                byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(code));
        byReason.computeIfAbsent("has no row of figures", _ -> new ArrayList<>()).addAll(edition.leftOut());
        byReason.forEach((reason, codes) -> {
            codes.removeIf(code -> !places.includes(code));
            if (!codes.isEmpty()) {
                with("No sheet for " + edition.places().listed(codes)
                        + (codes.size() == 1 ? ", which " : ", each of which ") + reason + ".");
            }
        });
        return this;
    }

    Summary with(String line) {
        lines.add(line);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
