package statesheet.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.Place;

/** The placeholders that are no figures. */
enum Name implements Term {
    STATE, THE_STATE, KIND, CODE, NATION, PERIOD, PUBLISHED, ORGANIZATION, TOPIC,
    /** Known only where the page is: in the header and footer. */
    PAGE,
    PAGES;

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** As it is typed between the braces. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOfPages() {
        return this == PAGE || this == PAGES;
    }

    static Optional<Name> typed(String word) {
        return Arrays.stream(values()).filter(name -> name.typed().equals(word)).findFirst();
    }

    /** All names that the text of a sheet knows. */
    static List<String> ofText() {
        return Arrays.stream(values()).filter(name -> !name.isOfPages()).map(Name::typed).toList();
    }

    /** As it is printed on a page of a place's sheet; a place's name of up to three words does not break. */
    String printed(Edition edition, Place place, int page, int pages) {
        return switch (this) {
            case STATE -> bound(place.name());
            case THE_STATE -> place.nameInText().replace(place.name(), bound(place.name()));
            case KIND -> place.kind().label();
            case CODE -> place.code();
            case NATION -> bound(Place.NATION.name());
            case PERIOD -> edition.period();
            case PUBLISHED -> date(edition.published());
            case ORGANIZATION -> edition.organization();
            case TOPIC -> edition.topic();
            case PAGE -> String.valueOf(page);
            case PAGES -> String.valueOf(pages);
        };
    }

    private static String bound(String name) {
        boolean upToThreeWords = name.chars().filter(c -> c == ' ').count() < 3;
        return upToThreeWords ? name.replace(' ', NO_BREAK_SPACE) : name;
    }

    /** November 22, 2026; by hand, because the JDK loads its locale data for a month's name. */
    private static String date(LocalDate date) {
        var month = date.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT)
                + " " + date.getDayOfMonth() + ", " + date.getYear();
    }
}
