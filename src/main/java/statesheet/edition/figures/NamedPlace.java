package statesheet.edition.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Place;
import statesheet.edition.PlaceList;
import statesheet.edition.cells.FootnoteMarks;

/**
 * The place that a row's cell names.
 *
 * @param marks the footnote marks on its name
 */
public record NamedPlace(Place place, List<String> marks) {

    /** @param numbered whether the text may be a FIPS code or another number of a place */
    public static Optional<NamedPlace> of(String text, boolean numbered, PlaceList places) {
        var place = places.meant(text).or(() -> numbered ? places.withNumber(text) : Optional.empty());
        if (place.isPresent() || text.isEmpty()) {
            return place.map(known -> new NamedPlace(known, List.of()));
        }
        return FootnoteMarks.onName(text).flatMap(marked -> of(marked.text(), numbered, places)
                .map(named -> named.with(marked.marks())));
    }

    /** With these marks behind its own. */
    NamedPlace with(List<String> further) {
        return new NamedPlace(place, Stream.concat(marks.stream(), further.stream()).toList());
    }
}
