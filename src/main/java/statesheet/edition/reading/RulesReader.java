package statesheet.edition.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import statesheet.edition.Footnote;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.RowRules;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.Members;

/** Reads what an edition says of the spreadsheet's rows, and of what is in its cells besides numbers. */
record RulesReader(Members members, PlaceList places, Problems problems) {

    static RowRules read(Members members, PlaceList places, Problems problems) {
        return new RulesReader(members, places, problems).rules();
    }

    private RowRules rules() {
        var place = PlainText.optional(members, "place", problems);
        boolean header = members.bool("header").orElse(true);
        var where = FiltersReader.read(members, problems);
        var leaveOut = members.texts("leaveOut");
        var addTo = members.dict("addTo");
        var notReported = members.dict("notReported");
        var marks = MarksReader.read(members, problems);
        var footnotes = members.dict("footnotes");
        return new RowRules(places, place, header, where, leaveOut.map(Set::copyOf).orElse(Set.of()),
                addTo.map(this::addTo).orElse(Map.of()), notReported.map(this::notReported).orElse(Map.of()), marks,
                footnotes.map(this::footnotes).orElse(Map.of()));
    }

    /** The codes of places by what further rows are called, in {@code {"New York City": "NY"}}. */
    private Map<String, String> addTo(Json.Dict given) {
        var codes = new LinkedHashMap<String, String>();
        var texts = new Members(given, problems);
        given.members().keySet().forEach(name -> {
            var typed = texts.requiredText(name);
            var place = places.meant(typed);
            place.ifPresent(known -> codes.put(name, known.code()));
            if (place.isEmpty() && !typed.isBlank()) {
                refuseUnknown(typed, texts.where(name).field("addTo"));
            }
        });
        return codes;
    }

    private Map<String, Footnote> footnotes(Json.Dict given) {
        var footnotes = new LinkedHashMap<String, Footnote>();
        given.members().forEach((mark, value) -> footnote(mark, value).ifPresent(note -> footnotes.put(mark, note)));
        return footnotes;
    }

    private Optional<Footnote> footnote(String mark, Json value) {
        if (value instanceof Json.Text(var where, var text)) {
            return PlainText.isFilled(text, where.field(mark), problems) ? Optional.of(new Footnote(text, false))
                    : Optional.empty();
        }
        return Members.ifObject(value, problems).map(note -> {
            var text = PlainText.required(note, "text", problems);
            var breaks = note.bool("breaks").orElse(false);
            note.refuseOthers();
            return new Footnote(text, breaks);
        });
    }

    private Map<String, String> notReported(Json.Dict given) {
        var reasons = new LinkedHashMap<String, String>();
        var texts = new Members(given, problems);
        given.members().forEach((code, value) -> {
            var reason = PlainText.required(texts, code, problems);
            if (code.equals(RowRules.OTHERS) || places.withCode(code).filter(Place::hasSheet).isPresent()) {
                reasons.put(code, reason);
            } else {
                refuseUnknown(code, value.where().field("notReported"));
            }
        });
        return Collections.unmodifiableMap(reasons);
    }

    private void refuseUnknown(String code, Where where) {
        var known = places.withSheets().stream().map(Place::code).toList();
        problems.add(Problem.ofEdition("edition.unknown-place", where, Quoted.of(code) + ", an unknown place",
                places.isOwn() ? "the code of one of " + places.words()
                        : "the two-letter postal code of a state or territory, in capital letters",
                places.called(code).filter(Place::hasSheet).map(place -> "write " + place.code())
                        .orElse(Nearest.hint(code, known, "write a place's code"))));
    }
}
