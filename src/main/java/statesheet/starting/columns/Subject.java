package statesheet.starting.columns;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a spreadsheet says that it is about.
 *
 * @param topic  the first title above the table, or else what the file is called
 * @param period the latest year that the rows or the headings are of, or the only one in the titles or the file's name
 */
public record Subject(Optional<String> topic, Optional<String> period) {

    private static final Pattern TITLE = Pattern.compile("\\p{L}.{2,79}");

    /** What is before a title and is none of it. */
    private static final String NUMBERING = "(?i)^(title|table \\d+\\w*)\\s*[:.]\\s*";

    /** Names of files that say nothing about what is in them. */
    private static final Pattern NO_TOPIC = Pattern.compile("(?i)(figures?|data|table|sheet|book|export|download|"
            + "untitled|new)?[-_ ()\\d]*");

    public static Subject of(SourceTable table, ChosenRows chosen) {
        var named = Optional.of(HeadingWords.withoutYears(table.fileName()).replaceAll("[-_ ]+", " ").strip())
                .filter(name -> !NO_TOPIC.matcher(name).matches()).map(HeadingWords::label);
        var title = table.titles().findFirst().map(text -> Magnitude.without(text.replaceFirst(NUMBERING, ""))
                .replaceAll("\\s+", " ").strip()).filter(text -> TITLE.matcher(text).matches())
                .filter(text -> !Magnitude.isIn(text));
        return new Subject(title.or(() -> named),
                chosen.year().or(() -> latestOfHeadings(table)).or(() -> onlyYear(table.titles()))
                        .or(() -> onlyYear(Stream.of(table.fileName()))));
    }

    /** The year of a column or two says nothing of all others. */
    private static Optional<String> latestOfHeadings(SourceTable table) {
        var years = table.columns().stream().map(table::said).map(HeadingWords::year).flatMap(Optional::stream)
                .toList();
        return Optional.of(years).filter(_ -> 2 * years.size() >= table.columns().size())
                .flatMap(known -> known.stream().max(Comparator.naturalOrder()));
    }

    /** Of two years, one may be the day on which it was published, or both the ends of a period. */
    private static Optional<String> onlyYear(Stream<String> texts) {
        var years = texts.flatMap(HeadingWords::years).distinct().toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }
}
