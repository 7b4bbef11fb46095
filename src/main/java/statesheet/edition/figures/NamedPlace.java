package statesheet.edition.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.edition.Place;
import statesheet.edition.PlaceNames;

/**
 * The place that a row's cell names.
 *
 * @param marks the footnote marks on its name
 */
record NamedPlace(Place place, List<String> marks) {

    /** @param fips whether the text may be a FIPS code */
    static Optional<NamedPlace> of(String text, boolean fips) {
        var place = PlaceNames.meant(text).or(() -> fips ? PlaceNames.withFips(text) : Optional.empty());
        if (place.isPresent() || text.isEmpty()) {
            return place.map(known -> new NamedPlace(known, List.of()));
        }
        return FootnoteMarks.onName(text).flatMap(marked -> of(marked.text(), fips)
                .map(named -> named.with(marked.marks())));
    }

    private NamedPlace with(List<String> further) {
        return new NamedPlace(place, Stream.concat(marks.stream(), further.stream()).toList());
    }
}
