package statesheet.template.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.edition.Place;

/** The placeholders that are not figures. */
public enum BuiltInName implements Term {
    STATE, THE_STATE, KIND, CODE, NATION, PERIOD, PUBLISHED, ORGANIZATION, TOPIC,
    /** The number of a page, and how many there are: known in the header and footer only. */
    PAGE, PAGES,
    /** The edition's id, for the names of files. */
    EDITION;

    private static final char NO_BREAK_SPACE = '\u00A0';

    @Override
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isPageNumber() {
        return this == PAGE || this == PAGES;
    }

    /** Whether it names somebody or something that can own: New Mexico's. */
    public boolean isOwner() {
        return this == STATE || this == THE_STATE || this == NATION || this == ORGANIZATION;
    }

    public static Optional<BuiltInName> typed(String word) {
        return Arrays.stream(values()).filter(name -> name.typed().equals(word)).findFirst();
    }

    /**
     * As a place's sheet prints it; a place's name is whole wherever that can be.
     *
     * @throws IllegalStateException for the number of a page, which no place knows
     */
    public String printed(Edition edition, Place place) {
        return ofPlace(place).orElseGet(() -> ofEdition(edition));
    }

    /** As every edition prints it for a place; empty for what the edition itself says. */
    public Optional<String> ofPlace(Place place) {
        return Optional.ofNullable(switch (this) {
            case STATE -> bound(place.name());
            case THE_STATE -> place.nameInText().replace(place.name(), bound(place.name()));
            case KIND -> place.kind();
            case CODE -> place.code();
            case NATION -> bound(Place.NATION.name());
            case PERIOD, PUBLISHED, ORGANIZATION, TOPIC, EDITION, PAGE, PAGES -> null;
        });
    }

    private String ofEdition(Edition edition) {
        return switch (this) {
            case PERIOD -> edition.period();
            case PUBLISHED -> date(edition.published());
            case ORGANIZATION -> edition.organization();
            case TOPIC -> edition.topic();
            case EDITION -> edition.id();
            case STATE, THE_STATE, KIND, CODE, NATION, PAGE, PAGES ->
                    throw new IllegalStateException("only header and footer may number their pages");
        };
    }

    /** With an apostrophe, and an s where the name does not end in one: Illinois’, New Mexico’s. */
    public static String possessive(String printed) {
        return printed + (printed.endsWith("s") ? "’" : "’s");
    }

    private static String bound(String name) {
        return name.replace(' ', NO_BREAK_SPACE);
    }

    /** November 22, 2026; by hand, because the JDK loads its locale data for a month's name. */
    private static String date(LocalDate date) {
        var month = date.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT)
                + NO_BREAK_SPACE + date.getDayOfMonth() + ", " + date.getYear();
    }
}
